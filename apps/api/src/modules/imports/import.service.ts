import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { type BadInput, badField, Forbidden, NotFound } from '../../platform/errors.js';
import { enqueue } from '../../platform/jobs/index.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { withoutIdentityNumbers } from '../people/identity-number-in-text.js';
import { mapColumns } from './columns.js';
import { ImportJobEntity, type ImportStatus } from './import-job.entity.js';
import { type ColumnMapping, type ImportKindName, importKindNames } from './import-terms.js';
import { importKinds, kindOf } from './kinds/kinds.js';
import { sealFile } from './sealed-content.js';

/** What is imported, and for prices into which list. */
export interface ImportTarget {
  readonly kind: ImportKindName;
  readonly priceListId: string | null;
}

export interface ApplyChoices {
  /** Applies the others. */
  readonly skipRefused: boolean;
  /** Takes what the file lacks out of the price list. */
  readonly withdrawGone: boolean;
}

/** What people do with an import: bring a file, correct its columns, apply it, or let it go. */
export class ImportService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Keeps the file and has it read. Answers the id of the job. Raises BAD_INPUT (a target that takes none). */
  async create(fileName: string, content: Buffer, { kind, priceListId }: ImportTarget): Promise<string> {
    const { em, clock, actor } = this.deps;
    const id = uuid();
    await kindOf(kind).checkTarget?.(em, { priceListId });
    await em.insert(ImportJobEntity, {
      id,
      kind,
      priceListId,
      fileName: withoutIdentityNumbers(fileName),
      status: 'READING',
      columns: [],
      mapping: {},
      notes: [],
      ...noCounts,
      processed: 0,
      planDigest: null,
      skipRefused: false,
      withdrawGone: false,
      failure: null,
      createdById: actor.userId,
      createdBy: actor.name,
      createdAt: clock.now(),
    });
    const kept = kindOf(kind).personal ? sealFile(this.deps.vault, id, content) : content;
    await em.query('INSERT INTO import_file (job_id, content) VALUES ($1, $2)', [id, kept]);
    await enqueueImport(em, 'imports.read', id);
    const changes = { kind: { after: kind }, fileName: { after: withoutIdentityNumbers(fileName) } };
    await this.audit.record({ action: 'import.create', entity: 'ImportJob', entityId: id, changes });
    return id;
  }

  /** Corrects the columns, remembers them for this user, and tries the file again. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async map(id: string, mapping: unknown, version: number, viewer: Viewer): Promise<void> {
    const { em, actor } = this.deps;
    const job = await this.#inState(id, ['READY', 'FAILED', 'READING'], viewer);
    const checked = checkedMapping(mapping, job);
    const columns = mapColumns(job.columns, checked);
    await updateVersioned(em, ImportJobEntity, id, version, {
      status: 'READING',
      columns,
      mapping: checked,
      processed: 0,
      failure: null,
    });
    if (actor.userId !== null) await this.#remember(actor.userId, job.kind, columns);
    await enqueueImport(em, 'imports.read', id);
  }

  /**
   * Has the file applied, whole or not at all. Raises NOT_FOUND, CONFLICT, and BAD_INPUT while rows are
   * refused, unless `skipRefused`. Asked again for one that hangs or failed, it is tried again.
   */
  async apply(id: string, version: number, choices: ApplyChoices, viewer: Viewer): Promise<void> {
    const { em, actor } = this.deps;
    const { skipRefused, withdrawGone } = choices;
    const job = await this.#inState(id, ['READY', 'APPLYING', 'FAILED'], viewer);
    if (job.planDigest === null) throw wrongState();
    if (job.refusedCount > 0 && !skipRefused) {
      throw badField(
        'skipRefused',
        'REFUSED_ROWS',
        `有 ${job.refusedCount} 行被拒绝:请修正文件,或选择跳过这些行。`,
        `${job.refusedCount} rows are refused: correct the file, or skip them.`,
      );
    }
    await updateVersioned(em, ImportJobEntity, id, version, {
      status: 'APPLYING',
      skipRefused,
      withdrawGone,
      appliedById: actor.userId,
      appliedBy: actor.name,
      processed: 0,
      failure: null,
    });
    await enqueueImport(em, 'imports.apply', id);
    await this.audit.record({
      action: 'import.apply',
      entity: 'ImportJob',
      entityId: id,
      changes: {
        skipRefused: { after: skipRefused },
        withdrawGone: { after: withdrawGone },
        rows: { after: job.rowCount },
      },
    });
  }

  /** Lets it go; its rows are deleted. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async discard(id: string, version: number, viewer: Viewer): Promise<void> {
    const { em } = this.deps;
    await this.#inState(id, ['READY', 'FAILED', 'READING'], viewer);
    await updateVersioned(em, ImportJobEntity, id, version, {
      status: 'DISCARDED',
      ...noCounts,
      processed: 0,
    });
    await em.query('DELETE FROM import_row WHERE job_id = $1', [id]);
    await em.query('DELETE FROM import_file WHERE job_id = $1', [id]);
    await this.audit.record({ action: 'import.discard', entity: 'ImportJob', entityId: id });
  }

  /** As at the start of a process. */
  async resume(): Promise<void> {
    await resumeImports(this.deps.em);
  }

  async discardForgotten(): Promise<number> {
    return discardForgotten(this.deps.em);
  }

  async #inState(id: string, states: readonly ImportStatus[], viewer: Viewer): Promise<ImportJobEntity> {
    const job = await this.deps.em.findOneBy(ImportJobEntity, { id });
    if (!job) throw new NotFound();
    checkRight(job.kind, viewer);
    if (!states.includes(job.status)) throw wrongState();
    return job;
  }

  async #remember(userId: string, kind: ImportKindName, columns: ImportJobEntity['columns']): Promise<void> {
    const rows = columns
      .filter(({ header }) => header !== '')
      .map(({ header, field }) => ({ header, field }));
    await query(
      this.deps.em,
      sql`INSERT INTO import_mapping (user_id, kind, header, field)
        SELECT DISTINCT ON (left(r.header, 200)) ${userId}::uuid, ${kind}, left(r.header, 200), r.field
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(header text, field text)
        ON CONFLICT ON CONSTRAINT import_mapping_pk DO UPDATE SET field = EXCLUDED.field`,
    );
  }
}

/** Each kind of file needs a right of its own beside `import:run`. Raises FORBIDDEN. */
export function checkRight(kind: ImportKindName, viewer: Viewer): void {
  const { permission } = kindOf(kind);
  if (permission !== null && !viewer.can(permission)) throw new Forbidden();
}

/** The kinds somebody may import, and whose imports they see. */
export function kindsFor(viewer: Viewer | null): ImportKindName[] {
  return importKindNames.filter((name) => {
    const { permission } = importKinds[name];
    return permission === null || viewer?.can(permission);
  });
}

/** Deletes what nobody applied for a month: personal data waits nowhere for ever. Answers how many imports. */
export async function discardForgotten(em: EntityManager): Promise<number> {
  const personal = importKindNames.filter((name) => importKinds[name].personal);
  const rows = await query<{ id: string }>(
    em,
    sql`UPDATE import_job SET status = 'DISCARDED', version = version + 1
      WHERE kind = ANY(${personal}) AND status IN ('READY', 'FAILED') AND created_at < now() - interval '30 days'
      RETURNING id::text`,
  );
  const ids = rows.map(({ id }) => id);
  await query(em, sql`DELETE FROM import_row WHERE job_id = ANY(${ids}::uuid[])`);
  await query(em, sql`DELETE FROM import_file WHERE job_id = ANY(${ids}::uuid[])`);
  return ids.length;
}

/**
 * Takes up what a process that was killed left lying. Harmless beside a process still at work: a job that
 * is no longer wanted does nothing.
 */
export async function resumeImports(em: EntityManager): Promise<void> {
  const open = await query<{ id: string; status: ImportStatus }>(
    em,
    sql`SELECT id::text, status FROM import_job WHERE status IN ('READING', 'APPLYING')`,
  );
  for (const { id, status } of open) {
    await enqueueImport(em, status === 'READING' ? 'imports.read' : 'imports.apply', id);
  }
}

function enqueueImport(
  em: EntityManager,
  task: 'imports.read' | 'imports.apply',
  jobId: string,
): Promise<void> {
  return enqueue(em, task, { jobId }, { key: `${task} ${jobId}` });
}

const noCounts = {
  rowCount: 0,
  newCount: 0,
  changedCount: 0,
  dearerCount: 0,
  cheaperCount: 0,
  unchangedCount: 0,
  goneCount: 0,
  refusedCount: 0,
};

function wrongState(): BadInput {
  return badField('id', 'STATE', '这次导入现在不能这样做。', 'This import cannot do that now.');
}

function checkedMapping(mapping: unknown, { kind, columns }: ImportJobEntity): ColumnMapping {
  const names = kindOf(kind).fields.map(({ name }) => name);
  const wrong = badField(
    'mapping',
    'MAPPING',
    '列的对应关系无效。',
    'The mapping of the columns is not valid.',
  );
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) throw wrong;
  const checked: Record<string, string> = {};
  for (const [index, field] of Object.entries(mapping)) {
    if (field === null || field === '') continue;
    const known = names.find((one) => one === field);
    if (!known || !/^(0|[1-9]\d{0,2})$/.test(index) || Number(index) >= columns.length) throw wrong;
    if (Object.values(checked).includes(known)) {
      throw badField('mapping', 'TWICE', '两列对应同一个字段。', 'Two columns mean the same field.');
    }
    checked[index] = known;
  }
  return checked;
}
