import { describe, expect, test } from 'vitest';
import type { DraftLine } from './draft-line';
import { edited, type Sheet, sheetOf } from './sheet';
import { answered, markSent, nextBatch } from './sheet-saving';
import { countsOf, shownIds, wholeSheet } from './sheet-view';

const line = (itemId: string, more: Partial<DraftLine> = {}): DraftLine => ({
  id: itemId,
  itemId,
  kind: 'PART',
  number: `P-${itemId}`,
  name: '网络摄像机主板',
  model: 'DS-2CD',
  category: 'BOARD',
  unit: '块',
  oldPriceFen: 10_000,
  priceFen: 10_000,
  costFen: 6_000,
  ceilingFen: 12_000,
  sampleCount: 3,
  lowestGivenFen: null,
  lowestGivenCase: null,
  reason: null,
  changedBy: null,
  changedAt: null,
  version: 1,
  ...more,
});
const lines = [
  line('1'),
  line('2', { name: '电源适配器', category: 'ACCESSORY', oldPriceFen: null, priceFen: null, costFen: null }),
  line('10', { ceilingFen: null, sampleCount: 2 }),
  line('3', { lowestGivenFen: 9_500, lowestGivenCase: 'BJ-2026-0007' }),
];
const type = (sheet: Sheet<DraftLine>, itemId: string, text: string) =>
  edited(sheet, [{ itemId, field: 'price', text }]);
const shown = (sheet: Sheet<DraftLine>, view: Partial<typeof wholeSheet>) =>
  shownIds(sheet.rows.values(), { ...wholeSheet, ...view });

describe('filters', () => {
  test('what is typed counts at once: changed, errors, broken ceilings', () => {
    const sheet = type(type(sheetOf(lines), '1', '120.01'), '2', 'x');
    expect(shown(sheet, { filter: 'CHANGED' })).toEqual(['1', '2']);
    expect(shown(sheet, { filter: 'WRONG' })).toEqual(['2']);
    expect(shown(sheet, { filter: 'ABOVE' })).toEqual(['1']);
    expect(shown(type(sheetOf(lines), '1', '120'), { filter: 'ABOVE' })).toEqual([]);
  });

  test('too few samples, or above the best price given, want a reason until one is written', () => {
    const sheet = sheetOf(lines);
    expect(shown(sheet, { filter: 'REASONLESS' })).toEqual(['10', '3']);
    const told = edited(sheet, [{ itemId: '10', field: 'reason', text: '独家供货' }]);
    expect(shown(told, { filter: 'REASONLESS' })).toEqual(['3']);
    expect(shown(type(sheet, '3', '95'), { filter: 'REASONLESS' })).toEqual(['10']);
    expect(shown(type(sheet, '10', '0'), { filter: 'REASONLESS' })).toEqual(['3']);
  });

  test('conflicts', () => {
    const sheet = type(sheetOf(lines), '1', '99');
    const batch = nextBatch(sheet, 9);
    const theirs = line('1', { priceFen: 9_800, version: 2 });
    const conflicting = answered(markSent(sheet, batch), { saved: [], conflicts: [{ itemId: '1', theirs }] });
    expect(shown(conflicting, { filter: 'CONFLICT' })).toEqual(['1']);
    expect(countsOf(conflicting.rows.values())).toMatchObject({ ALL: 4, CONFLICT: 1, CHANGED: 1, NEW: 1 });
  });

  test('words are found in number, name and specification, in any order, full width or not', () => {
    expect(shown(sheetOf(lines), { search: '主板 ｐ-1' })).toEqual(['1', '10']);
    expect(shown(sheetOf(lines), { search: '电源', categories: ['BOARD'] })).toEqual([]);
  });
});

describe('order', () => {
  test('numbers inside of part numbers count as numbers', () => {
    expect(shown(sheetOf(lines), { sort: { column: 'part', direction: 'ASC' } })).toEqual([
      '1',
      '2',
      '3',
      '10',
    ]);
  });

  test('what is empty comes last both ways', () => {
    expect(shown(sheetOf(lines), { sort: { column: 'margin', direction: 'ASC' } }).at(-1)).toBe('2');
    expect(shown(sheetOf(lines), { sort: { column: 'margin', direction: 'DESC' } }).at(-1)).toBe('2');
  });
});
