import { describe, expect, test } from 'vitest';
import { copied, emptied, filledDown, pasted, type Sheet } from './grid-edits';
import { at } from './selection';

interface Line {
  readonly id: string;
  readonly part: string;
  readonly price: string;
  readonly reason: string;
}

const rows: readonly Line[] = ['a', 'b', 'c'].map((id, index) => ({
  id,
  part: `P-${index}`,
  price: String(index + 1),
  reason: '',
}));
const sheet: Sheet<Line> = {
  rows,
  rowKey: ({ id }) => id,
  columns: [
    { key: 'part', name: 'Part', width: 1, text: ({ part }) => part },
    { key: 'price', name: 'Price', width: 1, text: ({ price }) => price, editable: () => true },
    {
      key: 'reason',
      name: 'Reason',
      width: 1,
      text: ({ reason }) => reason,
      editable: ({ id }) => id !== 'b',
    },
  ],
};

test('a copy takes the block as text', () => {
  expect(copied(sheet, { active: { row: 1, col: 1 }, head: { row: 0, col: 0 } })).toBe('P-0\t1\r\nP-1\t2');
});

describe('a paste', () => {
  test('writes what can be written and counts the rest', () => {
    const { changes, skipped, reached } = pasted(sheet, at(1, 0), [
      ['x', '7'],
      ['x', '8'],
      ['x', '9'],
    ]);
    expect(changes).toEqual([
      { rowKey: 'b', column: 'price', text: '7' },
      { rowKey: 'c', column: 'price', text: '8' },
    ]);
    expect(skipped).toEqual({ readOnly: 2, beyond: 2 });
    expect(reached).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
  });

  test('asks each row whether its cell may be written', () => {
    const { changes, skipped } = pasted(sheet, { active: { row: 0, col: 2 }, head: { row: 2, col: 2 } }, [
      ['why'],
    ]);
    expect(changes.map(({ rowKey }) => rowKey)).toEqual(['a', 'c']);
    expect(skipped.readOnly).toBe(1);
  });
});

describe('fill down', () => {
  test('the first row of the block goes into the others', () => {
    const changes = filledDown(sheet, { active: { row: 0, col: 1 }, head: { row: 2, col: 1 } });
    expect(changes).toEqual([
      { rowKey: 'b', column: 'price', text: '1' },
      { rowKey: 'c', column: 'price', text: '1' },
    ]);
  });

  test('a single cell takes the one above; the first row has none', () => {
    expect(filledDown(sheet, at(1, 1))).toEqual([{ rowKey: 'b', column: 'price', text: '1' }]);
    expect(filledDown(sheet, at(0, 1))).toEqual([]);
  });
});

test('emptying leaves read-only cells alone', () => {
  expect(emptied(sheet, { active: { row: 1, col: 0 }, head: { row: 1, col: 2 } })).toEqual([
    { rowKey: 'b', column: 'price', text: '' },
  ]);
});
