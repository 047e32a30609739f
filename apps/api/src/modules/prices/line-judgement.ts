import { type Row, type Sql, sql } from '../../platform/read/index.js';
import { givenPriceRows } from '../quotes/given-prices.js';
import type { PriceDraftLineEntity } from './price-draft-line.entity.js';
import { listTerms } from './price-terms.js';

/** What a condition may lean on. */
export type LineColumns = Pick<
  Row<PriceDraftLineEntity>,
  'editionId' | 'itemId' | 'partId' | 'priceFen' | 'oldPriceFen' | 'reason'
>;

type Line = Omit<LineColumns, 'partId' | 'reason'>;

/** How rules.judgePrice sees a line, reasons aside, as one comparison of sums (a test holds them equal). */
export function verdictOf(line: Line, today: Sql): Sql {
  const { samplesMin } = listTerms;
  const judged = sql`CASE WHEN count(*) < ${samplesMin} THEN 'REASON_NEEDED'
    WHEN ${line.priceFen} * count(*) > sum(s.price_fen) THEN 'ABOVE_MARKET_MEAN'
    WHEN ${line.priceFen} > ${lowestGiven(line, today, sql`g.price_fen`)} THEN 'REASON_NEEDED' ELSE 'ACCEPTED' END`;
  return sql`CASE WHEN coalesce(${line.priceFen}, 0) = 0 THEN 'ACCEPTED' ELSE ${ofSamples(line, today, judged)} END`;
}

/** Highest whole fen not above the mean; NULL with too few samples. */
export function ceilingOf(line: Line, today: Sql): Sql {
  const { samplesMin } = listTerms;
  const mean = sql`CASE WHEN count(*) >= ${samplesMin} THEN div(sum(s.price_fen), count(*))::bigint END`;
  return ofSamples(line, today, mean);
}

export const sampleCountOf = (line: Line, today: Sql): Sql => ofSamples(line, today, sql`count(*)::int`);

/** One column of the lowest price anybody was given in the months of Q30: the latest, then the lower number. */
export function lowestGiven({ editionId, itemId }: Line, today: Sql, what: Sql): Sql {
  const on = sql`(SELECT coalesce(e.effective_from, ${today}) FROM price_edition e WHERE e.id = ${editionId})`;
  return sql`(SELECT ${what} FROM (${givenPriceRows(on, sql`${listTerms.bestPriceMonths}::int`)}
    AND l.item_id = ${itemId} ORDER BY l.price_fen, q.quoted_on DESC, q.number LIMIT 1) g)`;
}

/** Thousandths, half up, kept within an integer. */
export const permille = (
  part: Sql,
  whole: Sql,
): Sql => sql`CASE WHEN ${whole} > 0 AND ${part} IS NOT NULL THEN
  least(2147483647, greatest(-2147483648, floor((2000 * ${part}::numeric + ${whole}) / (2 * ${whole}))))::int END`;

/** How the price differs from the edition before. */
export const lineStateOf = ({ priceFen, oldPriceFen }: Line): Sql => sql`CASE
  WHEN ${priceFen} IS NULL AND ${oldPriceFen} IS NULL THEN 'NOT_PRICED' WHEN ${priceFen} IS NULL THEN 'WITHDRAWN'
  WHEN ${oldPriceFen} IS NULL THEN 'NEW' WHEN ${priceFen} > ${oldPriceFen} THEN 'DEARER'
  WHEN ${priceFen} < ${oldPriceFen} THEN 'CHEAPER' ELSE 'SAME' END`;

/** Something about the samples that count for a line, on the proposed first day or today. */
function ofSamples({ editionId, itemId }: Line, today: Sql, what: Sql): Sql {
  return sql`(SELECT ${what} FROM price_edition e JOIN price_list l ON l.id = e.list_id
    JOIN market_sample s ON s.item_id = ${itemId} AND ${sampleCounts(sql`l.region`, sql`coalesce(e.effective_from, ${today})`)}
    WHERE e.id = ${editionId})`;
}

/** Whether the sample `s` counts for a region on a day (Q29). */
export function sampleCounts(region: Sql, on: Sql): Sql {
  return sql`${sampleIsRecent(on, sql`${listTerms.sampleMonths}::int`)}
    AND (s.region = ${region} OR s.region IS NULL OR ${region} IS NULL)`;
}

/** Whether the sample `s` stands and is not older than so many months: through the corresponding day, both inclusive. */
export function sampleIsRecent(on: Sql, months: Sql): Sql {
  return sql`s.withdrawn_at IS NULL AND s.sampled_on <= ${on}
    AND (s.sampled_on + make_interval(months => ${months}))::date >= ${on}`;
}
