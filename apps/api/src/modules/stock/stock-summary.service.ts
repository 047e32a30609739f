import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { levelOf, partIsDead } from './stock-sql.js';
import type { StockSummary } from './stock-summary.type.js';

/** How the stock stands on a day, counted in one statement. */
export class StockSummaryService {
  constructor(private readonly deps: ServiceDeps) {}

  /** Without `costs` what parts are worth stays null. */
  async on(day: PlainDate, costs: boolean): Promise<StockSummary> {
    const [row] = await query<{ readonly summary: StockSummary }>(this.deps.em, counted(day));
    if (!row) throw new Error('Counting answers with one row.');
    return costs ? row.summary : withoutCosts(row.summary);
  }
}

function withoutCosts(summary: StockSummary): StockSummary {
  return {
    ...summary,
    valueFen: null,
    deadValueFen: null,
    byPlace: summary.byPlace.map((place) => ({ ...place, valueFen: null })),
    byCategory: summary.byCategory.map((category) => ({ ...category, valueFen: null })),
  };
}

function counted(day: PlainDate) {
  const today = sql`${day}::date`;
  return sql`
    WITH held AS MATERIALIZED (
      SELECT part_id, place_id, value_fen FROM stock_balance WHERE on_hand + quarantined > 0
    ), levels AS MATERIALIZED (
      SELECT ${levelOf(sql`p.id`)} AS level, p.minimum_stock > 0 AS needed, count(*)::int AS count
      FROM part p WHERE p.active GROUP BY 1, 2
    ), dead AS MATERIALIZED (
      SELECT h.part_id, sum(h.value_fen) AS value_fen FROM held h
      WHERE ${partIsDead(sql`h.part_id`, today)} GROUP BY 1
    )
    SELECT jsonb_build_object(
      'partCount', (SELECT coalesce(sum(count), 0) FROM levels),
      'placeCount', (SELECT count(*) FROM stock_place WHERE active),
      'valueFen', (SELECT coalesce(sum(value_fen), 0) FROM held),
      'lowCount', (SELECT coalesce(sum(count), 0) FROM levels WHERE level = 'LOW'),
      'outCount', (SELECT coalesce(sum(count), 0) FROM levels WHERE level = 'OUT'),
      'neededOutCount', (SELECT coalesce(sum(count), 0) FROM levels WHERE level = 'OUT' AND needed),
      'deadCount', (SELECT count(*) FROM dead),
      'deadValueFen', (SELECT coalesce(sum(value_fen), 0) FROM dead),
      'reservedForPromises', (SELECT coalesce(sum(quantity - consumed), 0) FROM reservation
        WHERE state = 'ACTIVE' AND purpose = 'SUBSTITUTE'),
      'overdueLoaners', (SELECT count(*) FROM loaner WHERE state = 'IN_PLACE' AND due_on < ${today}),
      'byPlace', (SELECT coalesce(jsonb_agg(jsonb_build_object('placeId', l.id, 'code', l.code, 'name', l.name,
          'partCount', h.parts, 'valueFen', h.value_fen) ORDER BY l.code), '[]')
        FROM (SELECT place_id, count(*) AS parts, sum(value_fen) AS value_fen FROM held GROUP BY 1) h
        JOIN stock_place l ON l.id = h.place_id),
      'byCategory', (SELECT coalesce(jsonb_agg(jsonb_build_object('category', h.category,
          'partCount', h.parts, 'valueFen', h.value_fen) ORDER BY h.category), '[]')
        FROM (SELECT p.category, count(DISTINCT h.part_id) AS parts, sum(h.value_fen) AS value_fen
          FROM held h JOIN part p ON p.id = h.part_id GROUP BY 1) h)) AS summary`;
}
