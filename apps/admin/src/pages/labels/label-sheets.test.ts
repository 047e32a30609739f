import { describe, expect, test } from 'vitest';
import { cellAt, labelSheets, pagesOf } from './label-sheets';
import { labelChoice, labelsAddress, MOST_LABELS } from './labels-address';

const [first] = labelSheets;

describe('label paper', () => {
  test.each(labelSheets)('$id: every label lies on its page', (sheet) => {
    const last = cellAt(sheet, sheet.columns * sheet.rows - 1);
    expect(last.left + sheet.label.width).toBeLessThanOrEqual(sheet.page.width);
    expect(last.top + sheet.label.height).toBeLessThanOrEqual(sheet.page.height);
    expect(Math.min(sheet.left, sheet.top)).toBeGreaterThanOrEqual(0);
  });

  test('used cells are skipped on the first page, and copies stand together', () => {
    if (first === undefined) throw new Error('There is label paper');
    const pages = pagesOf(['a', 'b'], first, { copies: 12, skip: 2 });
    expect(pages.map((page) => page.length)).toEqual([24, 2]);
    expect(pages[0]?.slice(0, 3)).toEqual([null, null, 'a']);
    expect(pages[1]).toEqual(['b', 'b']);
    expect(pagesOf([], first, { copies: 1, skip: 5 })).toEqual([]);
    expect(pagesOf(['a'], first, { copies: 1, skip: 99 })[0]).toHaveLength(24);
  });
});

describe('the address of the print page', () => {
  const ids = Array.from({ length: 120 }, (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);

  test('holds the choice, each once, as many as may be asked for', () => {
    const address = labelsAddress({ parts: ids, shelves: [ids[0] ?? '', ids[0] ?? ''] });
    const choice = labelChoice(new URLSearchParams(address.split('?')[1]));
    expect(choice).toEqual({ parts: ids.slice(0, MOST_LABELS), shelves: [ids[0]], devices: [] });
  });

  test('drops what is no id', () => {
    expect(labelChoice(new URLSearchParams('parts=1,%3Cscript%3E,&devices=x'))).toEqual({
      parts: [],
      shelves: [],
      devices: [],
    });
    expect(labelsAddress({})).toBe('/labels');
  });
});
