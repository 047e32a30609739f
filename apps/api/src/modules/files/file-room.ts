import { Temporal } from 'temporal-polyfill';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, LimitExceeded, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { requireConsent } from '../people/consent-check.js';
import type { DocumentClass } from '../people/document-class.enum.js';
import type { FileOwner, FileOwnerRef } from './file-owner.js';

/** Files a record has at most, where its owner says nothing. */
const MOST_FILES = 20;
const MOST_BYTES_A_DAY = 500 * 1024 * 1024;

export interface FileToCome {
  readonly owner: FileOwnerRef;
  readonly documentClass: DocumentClass;
  readonly bytes: number;
}

/**
 * Holds the files of a record until the transaction ends. Raises NOT_FOUND (no such record), BAD_INPUT (it has its number
 * of files, or its person has not agreed to this class), LIMIT_EXCEEDED (this user has sent 500 MB within a day).
 */
export async function checkRoom(
  { em, actor, clock }: ServiceDeps,
  { exists, personOf, most = MOST_FILES }: FileOwner,
  { owner: { kind, id }, documentClass, bytes }: FileToCome,
): Promise<void> {
  await query(em, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind}/${id}`}, 0))`);
  if (!(await exists(em, id))) throw new NotFound();
  const personId = await personOf?.(em, id);
  if (personId) await requireConsent(em, personId, documentClass);
  const dayAgo = Temporal.Instant.from(clock.now()).subtract({ hours: 24 }).toString();
  const [row] = await query<{ files: number; sent: string }>(
    em,
    sql`SELECT (SELECT count(*)::int FROM stored_file WHERE owner_kind = ${kind} AND owner_id = ${id}) AS files,
        (SELECT coalesce(sum(bytes), 0)::text FROM stored_file
          WHERE uploaded_by_id = ${actor.userId}::uuid AND uploaded_at > ${dayAgo}::timestamptz) AS sent`,
  );
  if ((row?.files ?? 0) >= most) {
    throw badField(
      'file',
      'TOO_MANY_FILES',
      `这里最多 ${most} 个文件。`,
      `There is room for ${most} files here.`,
    );
  }
  if (Number(row?.sent ?? 0) + bytes > MOST_BYTES_A_DAY) {
    throw new LimitExceeded({
      zh: '每人每天最多上传 500 MB。',
      en: 'Nobody sends more than 500 MB within a day.',
    });
  }
}
