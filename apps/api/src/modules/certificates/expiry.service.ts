import { addDays, addYears } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, LimitExceeded } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { CertificateCounts, Expiry } from './expiry.type.js';
import { certificateC, isLatest, stateOf, untilOf } from './validity.js';

/** What ends when: the latest certificates of those who work here, and of the company. */
export class ExpiryService {
  constructor(private readonly deps: ServiceDeps) {}

  /** In one statement. Raises BAD_INPUT, LIMIT_EXCEEDED. */
  async between(from: PlainDate, until: PlainDate): Promise<Expiry[]> {
    if (until < from || until > addYears(from, MOST_YEARS)) {
      throw badField(
        'until',
        'RANGE',
        `截止日不能早于开始日,最多 ${MOST_YEARS} 年。`,
        `It cannot end before it starts, and spans at most ${MOST_YEARS} years.`,
      );
    }
    const rows = await query<Expiry>(
      this.deps.em,
      sql`SELECT c.id AS "certificateId", d.subject, d.day::text AS "on", t.id AS "typeId", t.name AS "typeName",
          t.name_en AS "typeNameEn", p.id AS "personId", p.number AS "personNumber", p.name AS "personName", p.department
        FROM certificate c
        CROSS JOIN LATERAL (VALUES ('EXPIRY', c.valid_until_on), ('REVIEW', c.next_review_on)) AS d(subject, day)
        JOIN certificate_type t ON t.id = c.type_id
        LEFT JOIN person p ON p.id = c.person_id
        WHERE d.day BETWEEN ${from}::date AND ${until}::date
          AND (c.valid_until_on BETWEEN ${from}::date AND ${until}::date
            OR c.next_review_on BETWEEN ${from}::date AND ${until}::date)
          AND (c.person_id IS NULL OR p.state = 'ACTIVE')
          AND (c.revoked_on IS NULL OR c.revoked_on > d.day)
          AND ${isLatest(certificateC.id)}
        ORDER BY d.day, p.name COLLATE pinyin NULLS FIRST, t.position, c.id, d.subject
        LIMIT ${MOST_ROWS + 1}`,
    );
    if (rows.length > MOST_ROWS) {
      throw new LimitExceeded({
        zh: `到期的证书超过 ${MOST_ROWS} 条,请缩短时间段。`,
        en: `More than ${MOST_ROWS} of them: ask for a shorter time.`,
      });
    }
    return rows;
  }

  /** In one statement. */
  async counts(today: PlainDate): Promise<CertificateCounts> {
    const on = sql`${today}::date`;
    const within = (days: number) =>
      sql`count(*) FILTER (WHERE s.state = 'VALID' AND s.until_on <= ${addDays(today, days)}::date)::int`;
    const inState = (state: string) => sql`count(*) FILTER (WHERE s.state = ${state})::int`;
    const [row] = await query<CertificateCounts>(
      this.deps.em,
      // Materialized: a state is worked out once, not once for each figure.
      sql`WITH s AS MATERIALIZED (
          SELECT ${stateOf(certificateC, on)} AS state, ${untilOf(certificateC)} AS until_on
          FROM certificate c LEFT JOIN person p ON p.id = c.person_id
          WHERE (c.person_id IS NULL OR p.state = 'ACTIVE') AND ${isLatest(certificateC.id)})
        SELECT ${within(7)} AS "endingIn7", ${within(30)} AS "endingIn30", ${within(90)} AS "endingIn90",
          ${inState('EXPIRED')} AS expired, ${inState('REVIEW_DUE')} AS "reviewDue",
          ${inState('UNPROVED')} AS unproved, ${inState('VALID')} AS valid,
          (min(s.until_on) FILTER (WHERE s.state = 'VALID'))::text AS "nextOn"
        FROM s`,
    );
    if (!row) throw new Error('Counting answers with one row.');
    return row;
  }
}

const MOST_YEARS = 5;
const MOST_ROWS = 20_000;
