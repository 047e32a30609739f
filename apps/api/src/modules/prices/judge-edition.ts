import {
  bestPriceClause,
  type GivenPrice,
  judgePrice,
  type MarketSample,
  type SoldItem,
  soldKind,
} from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { bePatient } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { givenPriceRows } from '../quotes/given-prices.js';
import { sampleCounts } from './line-judgement.js';
import { type PriceProof, proofOf } from './price-proof.js';
import { listTerms } from './price-terms.js';

/** What a draft is judged for. */
export interface Occasion {
  readonly editionId: string;
  readonly region: string | null;
  readonly on: PlainDate;
  /** Stands in for lines with too few samples that have no reason of their own. */
  readonly fewSamplesReason: string | null;
}

export interface JudgedLine {
  readonly id: string;
  readonly number: string;
  readonly proof: PriceProof;
}

export interface EditionJudgement {
  /** Lines with samples, or with prices given to somebody: each judged by itself. */
  readonly judged: readonly JudgedLine[];
  /** The proof of a line that is withdrawn or free of charge, and of one without sample and given price. */
  readonly free: PriceProof;
  readonly unknown: PriceProof;
  readonly refused: { readonly aboveMean: readonly Refused[]; readonly reasonMissing: readonly Refused[] };
}

export interface Refused {
  readonly id: string;
  readonly itemId: string;
  readonly number: string;
  readonly proof: PriceProof;
}

/**
 * Judges every line of a draft by the rules. Lines nothing is known about are the same case over and over:
 * they are judged once for all of them.
 */
export async function judgeEdition(em: EntityManager, occasion: Occasion): Promise<EditionJudgement> {
  await bePatient(em);
  const lines = await linesWithEvidence(em, occasion);
  const judged = lines.map((line) => ({ ...line, proof: judgeLine(line, occasion) }));
  const free = judgeLine({ ...nothingKnown, priceFen: 0, reason: null }, occasion);
  const unknown = judgeLine({ ...nothingKnown, priceFen: 1, reason: null }, occasion);
  const bare = unknown.accepted ? [] : await linesWithout(em, occasion);
  const refused = judged.filter(({ proof }) => !proof.accepted);
  return {
    judged,
    free,
    unknown,
    refused: {
      aboveMean: refused.filter(({ proof }) => proof.refusal === 'ABOVE_MARKET_MEAN'),
      reasonMissing: [
        ...refused.filter(({ proof }) => proof.refusal === 'REASON_REQUIRED'),
        ...bare.map((line) => ({ ...line, proof: unknown })),
      ],
    },
  };
}

interface Line extends SoldItem {
  readonly id: string;
  readonly itemId: string;
  readonly number: string;
  readonly priceFen: number;
  readonly reason: string | null;
  readonly samples: readonly SampleCells[] | null;
  readonly given: readonly GivenPrice[] | null;
}

/** A sample as cells: sixty thousand of them travel in half the room. */
type SampleCells = readonly [id: string, priceFen: number, sampledOn: PlainDate, region: string | null];

const nothingKnown = {
  id: '',
  itemId: '',
  number: '',
  category: null,
  costClass: null,
  samples: null,
  given: null,
} as const;

function judgeLine(line: Line, { region, on, fewSamplesReason }: Occasion): PriceProof {
  const { itemId, category, costClass } = line;
  const decision = judgePrice({
    priceFen: line.priceFen,
    on,
    region,
    itemId,
    samples: (line.samples ?? []).map(
      ([id, priceFen, sampledOn, place]): MarketSample => ({
        id,
        priceFen,
        sampledOn,
        region: place,
        itemClass: itemId,
      }),
    ),
    given: line.given ?? [],
    promisedBy: bestPriceClause(soldKind({ category, costClass })),
    terms: listTerms,
    reason: line.reason,
    fewSamplesReason,
    service: category === null,
  });
  return proofOf(decision);
}

/** Of the prices given only the lowest can matter. */
async function linesWithEvidence(em: EntityManager, { editionId, region, on }: Occasion): Promise<Line[]> {
  const [day, place] = [sql`${on}::date`, sql`${region}::text`];
  return query<Line>(
    em,
    sql`WITH samples AS (
        SELECT s.item_id,
          json_agg(json_build_array(s.id, s.price_fen, s.sampled_on, s.region) ORDER BY s.sampled_on, s.id) AS samples
        FROM market_sample s WHERE ${sampleCounts(place, day)} GROUP BY s.item_id
      ), given AS (
        SELECT DISTINCT ON (g.item_id) g.item_id, json_build_array(json_build_object('caseNumber', g.case_number,
          'client', g.client, 'givenOn', g.given_on, 'priceFen', g.price_fen)) AS given
        FROM (${givenPriceRows(day, sql`${listTerms.bestPriceMonths}::int`)}) g
        ORDER BY g.item_id, g.price_fen, g.given_on DESC, g.case_number
      )
      SELECT l.id::text, l.item_id::text AS "itemId", i.number, l.price_fen::float8 AS "priceFen", l.reason,
        i.category, i.cost_class AS "costClass", s.samples, g.given
      FROM price_draft_line l JOIN price_item i ON i.id = l.item_id
        LEFT JOIN samples s ON s.item_id = l.item_id LEFT JOIN given g ON g.item_id = l.item_id
      WHERE l.edition_id = ${editionId} AND l.price_fen > 0 AND (s.item_id IS NOT NULL OR g.item_id IS NOT NULL)`,
  );
}

/** Lines that need a reason, have none, and about which nothing is known. */
async function linesWithout(em: EntityManager, { editionId, region, on }: Occasion) {
  const [day, place] = [sql`${on}::date`, sql`${region}::text`];
  return query<{ id: string; itemId: string; number: string }>(
    em,
    sql`SELECT l.id::text, l.item_id::text AS "itemId", i.number
      FROM price_draft_line l JOIN price_item i ON i.id = l.item_id
      WHERE l.edition_id = ${editionId} AND l.price_fen > 0 AND l.reason IS NULL
        AND NOT EXISTS (SELECT FROM market_sample s WHERE s.item_id = l.item_id AND ${sampleCounts(place, day)})
        AND l.item_id NOT IN (SELECT g.item_id FROM (${givenPriceRows(day, sql`${listTerms.bestPriceMonths}::int`)}) g)
      ORDER BY i.number, l.id`,
  );
}
