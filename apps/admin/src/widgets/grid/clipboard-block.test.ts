import { describe, expect, test } from 'vitest';
import { layDown, readBlock, writeBlock } from './clipboard-block';

describe('a block from a spreadsheet', () => {
  test('rows end with CRLF, and the last line end adds no row', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('empty cells keep their places', () => {
    expect(readBlock('1\t\t3\n\t\t\n')).toEqual([
      ['1', '', '3'],
      ['', '', ''],
    ]);
    expect(readBlock('1\r\n\r\n3\r\n')).toEqual([['1'], [''], ['3']]);
    expect(readBlock('')).toEqual([['']]);
  });

  test('a quoted cell may hold tabs, line ends and quotes', () => {
    expect(readBlock('"a\tb"\t"say ""yes"""\r\n"two\nlines"\tx')).toEqual([
      ['a\tb', 'say "yes"'],
      ['two\nlines', 'x'],
    ]);
  });

  test('a quote that nothing closes is an inch', () => {
    expect(readBlock('19"\t"24 inch\r\n7')).toEqual([['19"', '"24 inch'], ['7']]);
  });

  test('what is written is read back the same', () => {
    const cells = [
      ['a', '', '"q"', 'x\ty'],
      ['中文', '1,234.00', 'two\nlines', '19"'],
    ];
    expect(readBlock(writeBlock(cells))).toEqual(cells);
  });
});

describe('laying a block down', () => {
  test('one text fills the selection', () => {
    const placed = layDown([['5']], { top: 1, bottom: 2, left: 0, right: 1 });
    expect(placed).toHaveLength(4);
    expect(placed.every(({ text }) => text === '5')).toBe(true);
  });

  test('a block repeats in a whole multiple of it, and is laid down once otherwise', () => {
    const two = [['a'], ['b']];
    expect(
      layDown(two, { top: 0, bottom: 3, left: 0, right: 0 })
        .map(({ text }) => text)
        .join(''),
    ).toBe('abab');
    expect(
      layDown(two, { top: 0, bottom: 2, left: 0, right: 0 })
        .map(({ text }) => text)
        .join(''),
    ).toBe('ab');
  });

  test('it may reach beyond the selection', () => {
    expect(layDown([['a', 'b']], { top: 4, bottom: 4, left: 6, right: 6 })).toEqual([
      { row: 4, col: 6, text: 'a' },
      { row: 4, col: 7, text: 'b' },
    ]);
  });
});
