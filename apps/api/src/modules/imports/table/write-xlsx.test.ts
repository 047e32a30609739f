import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './read-table.js';
import { textCell } from './table.js';
import { type OutCell, writeXlsx } from './write-xlsx.js';

const widths = [10, 10];
const headings = ['编号', '单价'];

it('a sheet is read back as it was written: any text, never a formula, and money to the fen', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }).filter((one) => !/\p{Cc}|[\ufffe\uffff]/u.test(one)),
    fc.constantFrom('=1+1', '@a', '<a&b>"', '𠮷', '\ud800', '0012', '1E3', '2024-01-02'),
  );
  const row = fc.tuple(text, fc.option(fc.integer({ min: 0, max: 1e10 })));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (lines) => {
      const rows = lines.map(([name, fen]): OutCell[] => [
        `x${name}`,
        fen === null ? null : { number: (fen / 100).toFixed(2) },
      ]);
      const { rows: read } = await readTable(await writeXlsx({ name: '价格', headings, widths, rows }));
      expect(read.slice(1).map(({ cells: [name] }) => name)).toEqual(
        lines.map(([name]) => textCell(`x${name}`)),
      );
      expect(read.slice(1).map(({ cells: [, price] }) => priceOf(price))).toEqual(
        lines.map(([, fen]) => fen),
      );
    }),
    { numRuns: 50 },
  );
});

it('a sheet without rows has its headings', async () => {
  const { rows } = await readTable(await writeXlsx({ name: 'a&"b"', headings, widths, rows: [] }));
  expect(rows).toEqual([{ number: 1, cells: headings }]);
});

/** Back to fen, as the spreadsheet has it. */
function priceOf(cell: unknown): number | null {
  if (cell === undefined || cell === null) return null;
  const written = typeof cell === 'object' && 'number' in cell ? cell.number : cell;
  return Math.round(Number(written) * 100);
}
