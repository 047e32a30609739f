import { describe, expect, test } from 'vitest';
import {
  type CellEdit,
  edited,
  isUnsaved,
  priceOf,
  redone,
  type SavedLine,
  sheetOf,
  textIn,
  undone,
} from './sheet';

const lines: SavedLine[] = ['a', 'b', 'c'].map((itemId, index) => ({
  itemId,
  priceFen: (index + 1) * 1_000,
  reason: null,
  version: 1,
}));
const price = (itemId: string, text: string): CellEdit => ({ itemId, field: 'price', text });
const shown = (sheet: ReturnType<typeof sheetOf<SavedLine>>) =>
  [...sheet.rows.values()].map((row) => textIn(row, 'price')).join(' ');

describe('typing', () => {
  test('a price that can be read is unsaved; typed back to the saved one it no longer is', () => {
    const sheet = edited(sheetOf(lines), [price('a', '12')]);
    expect(priceOf(row(sheet, 'a'))).toBe(1_200);
    expect(isUnsaved(row(sheet, 'a'))).toBe(true);
    expect(isUnsaved(row(edited(sheet, [price('a', '10')]), 'a'))).toBe(false);
  });

  test('a text that is no price keeps its letters', () => {
    const sheet = edited(sheetOf(lines), [price('a', '12.345')]);
    expect(textIn(row(sheet, 'a'), 'price')).toBe('12.345');
    expect(priceOf(row(sheet, 'a'))).toBeUndefined();
  });

  test('an emptied cell has no price', () => {
    expect(priceOf(row(edited(sheetOf(lines), [price('a', '')]), 'a'))).toBeNull();
  });

  test('untouched rows stay the same objects, so that nothing else is drawn anew', () => {
    const sheet = sheetOf(lines);
    expect(row(edited(sheet, [price('a', '1')]), 'b')).toBe(row(sheet, 'b'));
  });
});

describe('taking back', () => {
  test('a paste is one step, forth and back', () => {
    const pasted = edited(sheetOf(lines), [price('a', '7'), price('b', 'x')]);
    expect(shown(pasted)).toBe('7 x 30.00');
    expect(shown(undone(pasted))).toBe('10.00 20.00 30.00');
    expect(shown(redone(undone(pasted)))).toBe('7 x 30.00');
  });

  test('steps are taken back in turn; a new edit forgets what was taken back', () => {
    const two = edited(edited(sheetOf(lines), [price('a', '1')]), [price('a', '2')]);
    const one = undone(two);
    expect(shown(one)).toBe('1 20.00 30.00');
    const other = edited(one, [price('c', '9')]);
    expect(redone(other)).toBe(other);
    expect(shown(undone(undone(other)))).toBe('10.00 20.00 30.00');
  });

  test('an edit that changes nothing is no step', () => {
    const sheet = sheetOf(lines);
    expect(edited(sheet, [price('a', '10.00'), price('nowhere', '1')])).toBe(sheet);
    expect(undone(sheet)).toBe(sheet);
  });

  test('a reason is taken back like a price', () => {
    const sheet = edited(sheetOf(lines), [{ itemId: 'b', field: 'reason', text: '独家供货' }]);
    expect(textIn(row(sheet, 'b'), 'reason')).toBe('独家供货');
    expect(textIn(row(undone(sheet), 'b'), 'reason')).toBe('');
  });
});

function row(sheet: ReturnType<typeof sheetOf<SavedLine>>, itemId: string) {
  const found = sheet.rows.get(itemId);
  if (found === undefined) throw new Error(`No row ${itemId}`);
  return found;
}
