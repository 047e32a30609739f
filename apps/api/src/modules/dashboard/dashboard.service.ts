import { addMonths } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { stageOn } from '../coverage/coverage-state.js';
import type { Dashboard } from './dashboard.type.js';

/** How things stand on a day, counted in one statement. */
export class DashboardService {
  constructor(private readonly deps: ServiceDeps) {}

  async on(day: PlainDate): Promise<Dashboard> {
    const [row] = await query<{ dashboard: Dashboard }>(this.deps.em, counted(day));
    if (!row) throw new Error('Counting answers with one row.');
    return { ...row.dashboard, on: day };
  }
}

/** This one and those after it. */
const MONTHS = 12;

/** Stages by the same comparison of dates as every list; ends as the rules wrote them beside the devices. */
function counted(day: PlainDate) {
  const on = sql`${day}::date`;
  const month = `${day.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS }, (_, later) => addMonths(month, later).slice(0, 7));
  const stage = stageOn({ stageFrom: sql`d.stage_from`, stages: sql`d.stages` }, on);
  return sql`
    WITH counts AS MATERIALIZED (
      SELECT p.category, d.stage AS state, sum(d.devices)::int AS count
      FROM (SELECT d.product_id, ${stage} AS stage, count(*) AS devices FROM device d GROUP BY 1, 2) d
      JOIN product p ON p.id = d.product_id
      GROUP BY 1, 2
    ), ends AS MATERIALIZED (
      SELECT e.stage, e.day, count(*)::int AS count
      FROM (SELECT 'FREE' AS stage, free_until_on AS day, status FROM device
        UNION ALL SELECT 'PAID', paid_until_on, status FROM device) e
      WHERE e.status = 'IN_SERVICE' AND e.day >= ${on} AND e.day < ${addMonths(month, MONTHS)}::date
      GROUP BY 1, 2
    )
    SELECT jsonb_build_object(
      'devicesByState', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('state', s.state, 'count', s.count) ORDER BY s.state), '[]')
        FROM (SELECT state, sum(count) AS count FROM counts GROUP BY 1) s),
      'devicesByCategory', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('category', category, 'state', state, 'count', count)
          ORDER BY category, state), '[]') FROM counts),
      'deviceCount', (SELECT coalesce(sum(count), 0) FROM counts),
      'endingByMonth', (
        SELECT jsonb_agg(jsonb_build_object('month', m.month,
          'free', coalesce(e.free, 0), 'paid', coalesce(e.paid, 0)) ORDER BY m.month)
        FROM unnest(${months}::text[]) AS m(month) LEFT JOIN (
          SELECT to_char(day, 'YYYY-MM') AS month, sum(count) FILTER (WHERE stage = 'FREE') AS free,
            sum(count) FILTER (WHERE stage = 'PAID') AS paid
          FROM ends GROUP BY 1) e USING (month))
    ) || (
      SELECT jsonb_build_object(
        'freeEndingIn30', coalesce(sum(count) FILTER (WHERE stage = 'FREE' AND day <= ${on} + 30), 0),
        'freeEndingIn90', coalesce(sum(count) FILTER (WHERE stage = 'FREE' AND day <= ${on} + 90), 0),
        'paidEndingIn30', coalesce(sum(count) FILTER (WHERE stage = 'PAID' AND day <= ${on} + 30), 0),
        'paidEndingIn90', coalesce(sum(count) FILTER (WHERE stage = 'PAID' AND day <= ${on} + 90), 0))
      FROM ends
    ) || (
      SELECT jsonb_build_object(
        'contractCount', count(*),
        'contractsWithContradictions', count(*) FILTER (WHERE open_contradiction_count > 0),
        'openContradictions', coalesce(sum(open_contradiction_count), 0))
      FROM contract
    ) || jsonb_build_object('customerCount', (SELECT count(*) FROM customer)) AS dashboard`;
}
