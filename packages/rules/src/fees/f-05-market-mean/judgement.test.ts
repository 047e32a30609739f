import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgementFacts, judgePrice } from './judgement.js';

const anyFacts: fc.Arbitrary<JudgementFacts> = fc
  .record({
    priceFen: fc.option(fc.nat({ max: 300 }), { freq: 12 }),
    samples: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 5 }),
    given: fc.array(fc.nat({ max: 300 }), { maxLength: 2 }),
    reason: fc.constantFrom(null, '', ' ', '原厂涨价'),
    service: fc.boolean(),
    region: fc.constantFrom('GZ', null),
  })
  .map(({ samples, given, ...facts }) => ({
    ...facts,
    on: '2026-03-01',
    itemId: 'PSU',
    promisedBy: 'F-04',
    terms: { samplesMin: 3, sampleMonths: 12, bestPriceMonths: 12 },
    samples: samples.map((priceFen, index) => ({
      id: `S${index}`,
      priceFen,
      sampledOn: '2026-02-01',
      region: 'GZ',
      itemClass: 'PSU',
    })),
    given: given.map((priceFen, index) => ({
      caseNumber: `Q${index}`,
      client: '东湖物业',
      givenOn: '2026-01-10',
      priceFen,
    })),
  }));

const mean = ({ samples }: JudgementFacts) =>
  samples.reduce((sum, { priceFen }) => sum + priceFen, 0) / samples.length;
const lowest = ({ given }: JudgementFacts) => Math.min(...given.map(({ priceFen }) => priceFen));
const written = ({ reason }: JudgementFacts) => reason !== null && reason.trim() !== '';

describe('laws of the judgement', () => {
  it('never accepts a price above the mean, whatever the reason', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { accepted, refusal, reasonNeeded } = judgePrice(facts).outcome;
        const above = facts.samples.length >= 3 && (facts.priceFen ?? 0) > mean(facts) + 1e-9;
        expect(refusal === 'ABOVE_MARKET_MEAN').toBe(above);
        if (above) expect([accepted, reasonNeeded]).toEqual([false, false]);
      }),
    );
  });

  it('needs a reason exactly where samples are missing or a better price was given', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { outcome } = judgePrice(facts);
        const price = facts.priceFen ?? 0;
        const few = facts.samples.length < 3;
        const needed = price > 0 && outcome.ceiling.result !== 'ABOVE' && (few || price > lowest(facts));
        expect(outcome.reasonNeeded).toBe(needed);
        if (needed) expect(outcome.accepted).toBe(written(facts));
        expect(outcome.accepted).toBe(outcome.refusal === null);
      }),
    );
  });

  it('asks nothing of a price of nothing, or of a withdrawal', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(0, null), (facts, priceFen) => {
        const { outcome } = judgePrice({ ...facts, priceFen, reason: null });
        expect([outcome.accepted, outcome.reasonNeeded, outcome.refusal]).toEqual([true, false, null]);
        expect([outcome.ceiling.accepted, outcome.best.best]).toEqual([true, true]);
      }),
    );
  });

  it('a reason for a whole list excuses too few samples, and nothing else', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const own = judgePrice(facts).outcome;
        const { accepted } = judgePrice({ ...facts, fewSamplesReason: '本地无第三家' }).outcome;
        expect(accepted).toBe(own.accepted || (own.refusal === 'REASON_REQUIRED' && own.best.best));
        expect(judgePrice({ ...facts, fewSamplesReason: ' ' }).outcome.accepted).toBe(own.accepted);
      }),
    );
  });

  it('a lower price is never judged worse', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 300 }), (facts, less) => {
        const price = facts.priceFen ?? 0;
        const lower = judgePrice({ ...facts, priceFen: Math.max(0, price - less) }).outcome;
        if (judgePrice(facts).outcome.accepted) expect(lower.accepted).toBe(true);
      }),
    );
  });

  it('names every clause it rests on, and warns of what is wrong', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { basis, outcome, warnings } = judgePrice(facts);
        expect(new Set(basis.map(({ clause }) => clause))).toEqual(new Set(['F-05', 'F-04', 'F-02']));
        expect(warnings.length > 0).toBe(!outcome.ceiling.accepted || !outcome.best.best);
      }),
    );
  });

  it('a price for all regions takes samples of all, and a sample of no region counts for each', () => {
    const sample = (region: string, index: number) => ({
      id: `S${index}`,
      priceFen: 100,
      sampledOn: '2026-02-01',
      region,
      itemClass: 'PSU',
    });
    const facts: JudgementFacts = {
      priceFen: 100,
      on: '2026-03-01',
      region: null,
      itemId: 'PSU',
      samples: ['GZ', 'SZ', 'BJ'].map(sample),
      given: [],
      promisedBy: 'F-04',
      terms: { samplesMin: 3, sampleMonths: 12, bestPriceMonths: 12 },
      reason: null,
      service: false,
    };
    expect(judgePrice(facts).outcome).toMatchObject({ accepted: true, reasonNeeded: false });
    expect(judgePrice({ ...facts, region: 'GZ' }).outcome.refusal).toBe('REASON_REQUIRED');
    const online = facts.samples.map((found) => ({ ...found, region: null }));
    expect(judgePrice({ ...facts, region: 'GZ', samples: online }).outcome.reasonNeeded).toBe(false);
  });
});
