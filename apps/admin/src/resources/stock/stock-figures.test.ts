import { describe, expect, test } from 'vitest';
import { changesOf } from './movement-change';
import { stockFigures } from './stock-figures';

const summary = {
  partCount: 10,
  placeCount: 2,
  valueFen: 123_456,
  lowCount: 3,
  outCount: 1,
  neededOutCount: 1,
  deadCount: 4,
  deadValueFen: 5_000,
  reservedForPromises: 2,
  overdueLoaners: 0,
  byPlace: [],
  byCategory: [],
};

describe('the figures of the stock', () => {
  test('each leads to the rows it counts', () => {
    const low = stockFigures(summary, true).find(({ key }) => key === 'low');
    const address = new URL(low?.to ?? '', 'http://x');
    expect(address.pathname).toBe('/parts');
    expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual({ level: ['LOW'], active: true });
  });

  test('money is shown to those who may see costs, to nobody else', () => {
    const text = (costs: boolean) =>
      stockFigures({ ...summary, valueFen: costs ? 123_456 : null }, costs)
        .map((figure) => `${figure.text} ${figure.detail ?? ''}`)
        .join();
    expect(text(true)).toContain('¥1,234.56');
    expect(text(true)).toContain('¥50.00');
    expect(text(false)).not.toContain('¥');
  });

  test('what is broken is told from what only lies low', () => {
    const tones = (neededOutCount: number) =>
      stockFigures({ ...summary, neededOutCount }, false).find(({ key }) => key === 'out')?.tone;
    expect([tones(1), tones(0)]).toEqual(['broken', 'after']);
  });
});

test('a movement tells only what it changed', () => {
  expect(changesOf({ onHandDelta: 0, reservedDelta: 2, quarantinedDelta: 0 })).toEqual([
    { field: 'reserved', change: 2 },
  ]);
  expect(changesOf({ onHandDelta: -1, reservedDelta: -1, quarantinedDelta: 0 })).toHaveLength(2);
});
