import { judgePrice, type MarketSample, margin } from '@jiannuo/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type DraftLine, draftScene } from '../../../test/price-drafts.js';
import { priceScene } from '../../../test/price-scene.js';
import { listTerms } from './price-terms.js';

let api: TestApi;
let p: ReturnType<typeof priceScene>;
let d: ReturnType<typeof draftScene>;
const today = '2026-02-28';

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-02-28T02:00:00Z');
  [p, d] = [priceScene(api), draftScene(api)];
});
afterAll(() => api.stop());

const anySample = fc.record({
  priceFen: fc.integer({ min: 1, max: 400 }),
  // Month ends a year back, where adding months has to stop at the last day.
  sampledOn: fc.constantFrom('2025-02-27', '2025-02-28', '2025-03-01', '2024-02-29', '2025-12-31', today),
  region: fc.constantFrom(null, '珠海', '深圳'),
});
const anyLine = fc.record({
  priceFen: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 6 }),
  oldPriceFen: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 6 }),
  samples: fc.array(anySample, { maxLength: 6 }),
  stock: fc.option(fc.record({ quantity: fc.integer({ min: 1, max: 9 }), valueFen: fc.nat({ max: 2_000 }) })),
});
type Line = typeof anyLine extends fc.Arbitrary<infer T> ? T : never;

it('sees every line as the rules do: verdict, ceiling, samples that count, margin and change', async () => {
  const listId = await p.list({ region: '珠海' });
  const everywhere = await p.list({});
  const [place] = await api.sql<{ id: string }>(
    `INSERT INTO stock_place (id, code, name, kind, active, search_text, created_at, updated_at, version)
     VALUES (gen_random_uuid(), 'CK-J', '中心库', 'WAREHOUSE', true, '', now(), now(), 1) RETURNING id`,
  );
  const lines: (Line & { id: string; found: MarketSample[] })[] = [];
  for (const line of fc.sample(anyLine, { numRuns: 60, seed: 11 })) {
    const id = await p.part();
    const found = await enter(id, line);
    if (line.stock) {
      await api.sql(
        'INSERT INTO stock_balance (id, part_id, place_id, on_hand, value_fen) VALUES (gen_random_uuid(), $1, $2, $3, $4)',
        [id, place?.id, line.stock.quantity, line.stock.valueFen],
      );
    }
    lines.push({ ...line, id, found });
  }
  for (const [list, region] of [
    [listId, '珠海'],
    [everywhere, null],
  ] as const) {
    const draft = await d.start(list);
    await d.add(
      draft.id,
      lines.map(({ id }) => id),
    );
    await d.set(
      draft.id,
      lines.map(({ id, priceFen }) => ({ itemId: id, priceFen, seenVersion: 1 })),
    );
    for (const { id, oldPriceFen } of lines) {
      await api.sql('UPDATE price_draft_line SET old_price_fen = $1 WHERE edition_id = $2 AND item_id = $3', [
        oldPriceFen,
        draft.id,
        id,
      ]);
    }
    const seen = new Map((await d.lines(draft.id)).map((line) => [line.item.id, line]));
    for (const line of lines)
      expect(figures(seen.get(line.id)), JSON.stringify(line)).toEqual(byTheRules(line, region));
  }
});

/** The samples of a line, as they are in the database. */
async function enter(itemId: string, { samples }: Line): Promise<MarketSample[]> {
  const inputs = samples.map((sample) => ({ ...sample, itemId, source: '询价' }));
  const { made } = await api
    .as('admin')
    .data<{ made: { id: string }[] }>(
      'mutation ($inputs: [MarketSampleInput!]!) { made: addMarketSamples(inputs: $inputs) { id } }',
      { inputs },
    );
  return samples.map((sample, at) => ({ ...sample, id: made[at]?.id ?? '', itemClass: itemId }));
}

const figures = (line: DraftLine | undefined) => ({
  judgement: line?.judgement,
  ceilingFen: line?.ceilingFen,
  sampleCount: line?.sampleCount,
  marginPermille: line?.marginPermille,
  changePermille: line?.changePermille,
});

function byTheRules(
  { id, priceFen, oldPriceFen, found, stock }: Line & { id: string; found: MarketSample[] },
  region: string | null,
) {
  const { outcome } = judgePrice({
    priceFen,
    on: today,
    region,
    itemId: id,
    samples: found,
    given: [],
    promisedBy: 'F-04',
    terms: listTerms,
    reason: null,
    service: false,
  });
  const { ceiling } = outcome;
  const enough = ceiling.used.length >= listTerms.samplesMin;
  const costFen = stock && Math.floor((2 * stock.valueFen + stock.quantity) / (2 * stock.quantity));
  const change =
    priceFen !== null && oldPriceFen
      ? Math.floor((2_000 * (priceFen - oldPriceFen) + oldPriceFen) / (2 * oldPriceFen))
      : null;
  return {
    judgement: outcome.refusal === 'REASON_REQUIRED' ? 'REASON_NEEDED' : (outcome.refusal ?? 'ACCEPTED'),
    ceilingFen: enough ? ceiling.highestFen : null,
    sampleCount: ceiling.used.length,
    marginPermille: priceFen === null ? null : (margin(priceFen, costFen)?.marginPermille ?? null),
    changePermille: change,
  };
}
