import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepCells, withKeptCells } from './kept-cells';
import { edited, type SavedLine, sheetOf, textIn } from './sheet';
import { nextBatch } from './sheet-saving';

const line = (itemId: string, priceFen: number, version = 1): SavedLine => ({
  itemId,
  priceFen,
  reason: null,
  version,
});
const typed = edited(sheetOf([line('a', 1_000), line('b', 2_000)]), [
  { itemId: 'a', field: 'price', text: '11' },
  { itemId: 'b', field: 'price', text: '电议' },
  { itemId: 'b', field: 'reason', text: '样本不足' },
]);

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('after a reload the cells stand as they were typed, errors too', () => {
  keepCells('e', typed);
  const again = withKeptCells('e', sheetOf([line('a', 1_000), line('b', 2_000)]));
  const [a, b] = [...again.rows.values()];
  expect(a && textIn(a, 'price')).toBe('11');
  expect(b && textIn(b, 'price')).toBe('电议');
  expect(b && textIn(b, 'reason')).toBe('样本不足');
  expect(nextBatch(again, 9).map(({ itemId }) => itemId)).toEqual(['a']);
});

test('a line somebody saved meanwhile comes back as a conflict, not over the other one', () => {
  keepCells('e', typed);
  const again = withKeptCells('e', sheetOf([line('a', 1_200, 4), line('b', 2_000)]));
  expect(again.rows.get('a')?.theirs?.priceFen).toBe(1_200);
  expect(nextBatch(again, 9)).toEqual([]);
});

test('nothing unsaved leaves nothing behind, and another edition is another matter', () => {
  keepCells('e', typed);
  keepCells('e', sheetOf([line('a', 1_000)]));
  const fresh = sheetOf([line('a', 1_000)]);
  expect(withKeptCells('e', fresh).rows).toEqual(fresh.rows);
  keepCells('other', typed);
  expect(withKeptCells('e', fresh).rows).toEqual(fresh.rows);
});
