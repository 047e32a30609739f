import { describe, expect, it } from 'vitest';
import { isOwnPrice, mayOffer, type QuotedLine } from './quote-line.js';

const line: QuotedLine = {
  active: true,
  charged: true,
  free: false,
  listPriceFen: 45_500,
  ownPriceFen: null,
  judgement: { refusal: null },
  reason: null,
};
const problem = (more: Partial<QuotedLine>) => mayOffer({ ...line, ...more }).outcome.problem;

describe('a line of a quote', () => {
  it.each([
    ['the price of the list', {}, null],
    ['the same price typed again', { ownPriceFen: 45_500 }, null],
    ['a price below the list without a reason', { ownPriceFen: 45_000 }, 'REASON_REQUIRED'],
    ['a price above the list without a reason', { ownPriceFen: 46_000 }, 'REASON_REQUIRED'],
    ['a reason of spaces', { ownPriceFen: 46_000, reason: '  ' }, 'REASON_REQUIRED'],
    ['a price of our own with a reason', { ownPriceFen: 45_000, reason: '让利' }, null],
    ['no price anywhere', { listPriceFen: null }, 'NOT_PRICED'],
    ['a price typed where the list has none', { listPriceFen: null, ownPriceFen: 1, reason: '新品' }, null],
    ['an item given up', { active: false, free: true }, 'NOT_SOLD'],
    [
      'above the mean, with a reason',
      { judgement: { refusal: 'ABOVE_MARKET_MEAN' }, reason: '加急' },
      'ABOVE_MARKET_MEAN',
    ],
    ['too few samples', { judgement: { refusal: 'REASON_REQUIRED' } }, 'REASON_REQUIRED'],
    ['what is free, without a price', { free: true, charged: false, listPriceFen: null }, null],
    ['what is on hold', { charged: false, ownPriceFen: 1 }, null],
  ] satisfies [string, Partial<QuotedLine>, string | null][])('%s: %j → %s', (_, more, expected) => {
    expect(problem(more)).toBe(expected);
  });

  it('knows a price of its own from the list’s', () => {
    expect(isOwnPrice({ listPriceFen: 1, ownPriceFen: null })).toBe(false);
    expect(isOwnPrice({ listPriceFen: null, ownPriceFen: 1 })).toBe(true);
  });
});
