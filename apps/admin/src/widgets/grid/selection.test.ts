import { describe, expect, test } from 'vitest';
import { at, blockOf, clamped, extended, moved, tabbed } from './selection';

const size = { rows: 3, cols: 4 };

describe('the keyboard in a grid', () => {
  test('a step stays inside', () => {
    expect(moved(at(0, 0), -1, -1, size)).toEqual(at(0, 0));
    expect(moved(at(2, 3), 1, 1, size)).toEqual(at(2, 3));
    expect(moved(at(1, 1), 1, 0, size)).toEqual(at(2, 1));
  });

  test('Shift keeps the active cell and moves the far end', () => {
    const selection = extended(extended(at(2, 2), -1, 0, size), 0, 1, size);
    expect(selection.active).toEqual({ row: 2, col: 2 });
    expect(blockOf(selection)).toEqual({ top: 1, bottom: 2, left: 2, right: 3 });
  });

  test('a plain step after Shift shrinks the block to the active cell', () => {
    expect(moved(extended(at(0, 0), 2, 2, size), 1, 0, size)).toEqual(at(1, 0));
  });

  test('Tab reads on in the next row and leaves behind the last cell', () => {
    expect(tabbed(at(0, 3), 1, size)).toEqual(at(1, 0));
    expect(tabbed(at(1, 0), -1, size)).toEqual(at(0, 3));
    expect(tabbed(at(2, 3), 1, size)).toBeNull();
    expect(tabbed(at(0, 0), -1, size)).toBeNull();
  });

  test('fewer rows than before pull the selection in', () => {
    expect(clamped(at(9, 1), size)).toEqual(at(2, 1));
    expect(clamped(at(1, 1), { rows: 0, cols: 4 })).toEqual(at(0, 1));
  });
});
