import { endingDays, lastDays } from '@jiannuo/rules';
import { type Sql, sql } from '../../platform/read/index.js';

/** The columns of a certificate that its state follows from. */
export interface Dates {
  readonly id: Sql;
  readonly typeId: Sql;
  readonly issuedOn: Sql;
  readonly validUntilOn: Sql;
  readonly nextReviewOn: Sql;
  readonly revokedOn: Sql;
}

/** The columns of the certificate `c` of a statement of our own. */
export const certificateC: Dates = {
  id: sql`c.id`,
  typeId: sql`c.type_id`,
  issuedOn: sql`c.issued_on`,
  validUntilOn: sql`c.valid_until_on`,
  nextReviewOn: sql`c.next_review_on`,
  revokedOn: sql`c.revoked_on`,
};

/* Aliases begin with an underscore: a fragment may stand in any statement without meeting its names. */

/** `certificateState` of the rules in SQL; a test holds the two equal. */
export function stateOf(row: Dates, on: Sql): Sql {
  return sql`CASE WHEN NOT ${isProved(row)} THEN 'UNPROVED' ELSE ${stateOfDates(row, on)} END`;
}

/** The same for a certificate that is proved. */
export function stateOfDates(row: Dates, on: Sql): Sql {
  return sql`(CASE WHEN ${on} >= ${row.revokedOn} THEN 'REVOKED'
    WHEN ${on} < ${row.issuedOn} THEN 'NOT_YET'
    WHEN ${on} > ${row.validUntilOn} THEN 'EXPIRED'
    WHEN ${on} > ${row.nextReviewOn} THEN 'REVIEW_DUE'
    ELSE 'VALID' END)`;
}

/** Last day its dates let it count: `untilOn` of the rules in SQL; NULL for life. */
export function untilOf(row: Pick<Dates, 'validUntilOn' | 'nextReviewOn' | 'revokedOn'>): Sql {
  return sql`least(${row.validUntilOn}, ${row.nextReviewOn}, ${row.revokedOn} - 1)`;
}

/** `toneOf` of the rules in SQL. */
export function toneOf(row: Dates, on: Sql): Sql {
  const left = sql`(${untilOf(row)} - ${on})`;
  return sql`CASE WHEN ${stateOf(row, on)} <> 'VALID' THEN 'OVER'
    WHEN ${left} <= ${lastDays}::int THEN 'LAST' WHEN ${left} <= ${endingDays}::int THEN 'ENDING' ELSE 'FINE' END`;
}

/** It has a scan, or its type requires none. */
export function isProved(row: Pick<Dates, 'id' | 'typeId'>): Sql {
  return sql`(EXISTS (SELECT FROM stored_file _f WHERE ${isScanOf(row.id)})
    OR NOT (SELECT _t.proof_required FROM certificate_type _t WHERE _t.id = ${row.typeId}))`;
}

/** How many scans it has. */
export function scansOf(id: Sql): Sql {
  return sql`(SELECT count(*)::int FROM stored_file _f WHERE ${isScanOf(id)})`;
}

/** No other one has followed it. */
export function isLatest(id: Sql): Sql {
  return sql`NOT EXISTS (SELECT FROM certificate _n WHERE _n.renews_id = ${id})`;
}

/** The file `_f` is a scan of this certificate or qualification. */
function isScanOf(id: Sql): Sql {
  return sql`_f.owner_kind IN ('CERTIFICATE', 'COMPANY_QUALIFICATION') AND _f.owner_id = ${id}`;
}
