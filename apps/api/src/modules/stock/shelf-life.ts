import { addDays, shelfLife } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { PartLine } from './lines.js';

/** Last day of use of what comes in: as printed on it, else by how long the part keeps. */
export function bestBefore({ expiresOn, part }: PartLine, today: PlainDate): PlainDate | null {
  if (expiresOn !== null) return expiresOn;
  return part.shelfLifeDays === null ? null : addDays(today, part.shelfLifeDays);
}

/** What is past its day is not issued (Q50). Raises BAD_INPUT at the field. */
export function refuseExpired(field: string, name: string, expiresOn: PlainDate | null, on: PlainDate): void {
  if (shelfLife({ expiresOn, on }).outcome.issuable) return;
  throw badField(
    field,
    'EXPIRED',
    `${name}:保质期到 ${expiresOn} 为止,不得发出。`,
    `${name}: it could be used until ${expiresOn} and is not issued any more.`,
  );
}

/** A line that names its batch is held to the day of it. Raises BAD_INPUT: expired, or never received. */
export async function refuseExpiredBatches(
  { em, clock }: ServiceDeps,
  lines: readonly PartLine[],
): Promise<void> {
  const named = lines.filter(({ batch }) => batch !== null);
  if (named.length === 0) return;
  const rows = await query<Batch>(
    em,
    sql`SELECT part_id AS "partId", batch, max(expires_on) AS "expiresOn" FROM stock_movement
      WHERE kind = 'RECEIPT' AND part_id = ANY(${named.map(({ partId }) => partId)}::uuid[])
        AND batch = ANY(${named.map(({ batch }) => batch)}::text[])
      GROUP BY part_id, batch`,
  );
  for (const { field, part, batch } of named) {
    const row = rows.find((one) => one.partId === part.id && one.batch === batch);
    if (!row) {
      throw badField(
        `${field}.batch`,
        'UNKNOWN',
        `没有收到过批次 ${batch}。`,
        `Batch ${batch} was never received.`,
      );
    }
    refuseExpired(`${field}.batch`, `${part.number} ${batch}`, row.expiresOn, clock.today());
  }
}

interface Batch {
  readonly partId: string;
  readonly batch: string;
  readonly expiresOn: PlainDate | null;
}
