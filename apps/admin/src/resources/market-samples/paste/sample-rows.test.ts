import { describe, expect, test } from 'vitest';
import { isReady, noTexts, problemIn, type SampleRow, type SampleTexts, sampleInput } from './sample-rows';

const items = new Map<string, string | null>([
  ['P-1', 'id-1'],
  ['P-9', null],
]);
const today = '2026-11-23';
const good: SampleTexts = {
  ...noTexts,
  number: 'P-1',
  price: '¥1,200',
  sampledOn: '2026/11/3',
  source: '京东',
};
const row = (texts: Partial<SampleTexts>): SampleRow => ({
  key: 'k',
  texts: { ...good, ...texts },
  refusal: null,
});

test('a whole line is sent with its values read', () => {
  expect(isReady(row({}), items, today)).toBe(true);
  expect(sampleInput(row({ region: ' 上海 ' }), items)).toEqual({
    itemId: 'id-1',
    priceFen: 120_000,
    sampledOn: '2026-11-03',
    region: '上海',
    source: '京东',
    note: null,
  });
});

test('an empty line is nothing, not an error', () => {
  const empty: SampleRow = { key: 'k', texts: noTexts, refusal: null };
  expect(problemIn(empty, 'price', items, today)).toBeNull();
  expect(isReady(empty, items, today)).toBe(false);
});

describe('what is wrong stands at its cell', () => {
  test.each([
    ['number', '', 'MISSING'],
    ['number', 'P-9', 'UNKNOWN_ITEM'],
    ['price', '0', 'NOT_A_PRICE'],
    ['price', '12.345', 'NOT_A_PRICE'],
    ['sampledOn', '昨天', 'NOT_A_DATE'],
    ['sampledOn', '2026-11-24', 'IN_THE_FUTURE'],
    ['source', ' ', 'MISSING'],
    ['region', 'x'.repeat(101), 'TOO_LONG'],
  ] as const)('%s %s', (field, text, problem) => {
    const wrong = row({ [field]: text });
    expect(problemIn(wrong, field, items, today)).toBe(problem);
    expect(isReady(wrong, items, today)).toBe(false);
  });

  test('a number not looked for yet is no error, and not ready either', () => {
    expect(problemIn(row({ number: 'P-2' }), 'number', items, today)).toBeNull();
    expect(isReady(row({ number: 'P-2' }), items, today)).toBe(false);
    expect(sampleInput(row({ number: 'P-2' }), items)).toBeNull();
  });
});
