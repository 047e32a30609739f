/** Speed of judging a whole price list, one core: `tsx bench/price-judgement.bench.ts`. */
import { pathToFileURL } from 'node:url';
import { type JudgementFacts, judgePrice } from '../src/fees/f-05-market-mean/judgement.js';
import { addDays } from '../src/kernel/plain-date.js';

const ITEMS = 20_000;

/** Milliseconds to judge a list of 20,000 prices whose items have so many samples and prices given each. */
function runJudgementBench(samples: number, given: number): number {
  const list = Array.from({ length: ITEMS }, (_, item) => factsOf(item, samples, given));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 9; round += 1) {
    const started = performance.now();
    const accepted = list.filter((facts) => judgePrice(facts).outcome.accepted).length;
    best = Math.min(best, performance.now() - started);
    if (accepted === 0 || accepted === ITEMS) throw new Error('Judged all alike.');
  }
  return Math.round(best);
}

function factsOf(item: number, samples: number, given: number): JudgementFacts {
  const priceFen = 1_000 + ((item * 7_919) % 90_000);
  return {
    priceFen,
    on: '2026-03-01',
    region: 'GZ',
    itemId: `item ${item}`,
    samples: Array.from({ length: samples }, (_, index) => ({
      id: `${item}/${index}`,
      priceFen: priceFen + ((item + index) % 21) - 7,
      sampledOn: addDays('2025-02-01', (item + index * 97) % 390),
      region: 'GZ',
      itemClass: `item ${item}`,
    })),
    given: Array.from({ length: given }, (_, index) => ({
      caseNumber: `${item}/${index}`,
      client: 'client',
      givenOn: addDays('2025-06-01', (item + index) % 250),
      priceFen: priceFen + (item % 3),
    })),
    promisedBy: 'F-04',
    terms: { samplesMin: 3, sampleMonths: 12, bestPriceMonths: 12 },
    reason: item % 2 === 0 ? 'one seller only' : null,
    service: false,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [samples, given] of [
    [0, 0],
    [3, 0],
    [3, 1],
    [12, 3],
  ] as const) {
    const ms = runJudgementBench(samples, given);
    console.log(`${ITEMS.toLocaleString('en')} prices, ${samples} samples and ${given} given each  ${ms} ms`);
  }
}
