import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { type Table, TableBuilder, textCell, UnreadableTable } from './table.js';

/** Text with a delimiter, in UTF-8, UTF-16 or GB18030 (what Excel in China saves as CSV). */
export async function readCsv(file: Uint8Array): Promise<Table> {
  const { text, encoding } = decoded(file);
  const table = new TableBuilder();
  const records = Readable.from(pieces(text)).pipe(
    parse({
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 200_000,
    }),
  );
  let number = 0;
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      number += 1;
      table.add(number, record.map(textCell));
      if (number % 2_000 === 0) await breathe();
    }
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable(
      'BROKEN_FILE',
      `第 ${number + 1} 行起无法读取:引号不成对。`,
      `From row ${number + 1} on it cannot be read: a quote is not closed.`,
    );
  }
  return table.done(encoding === 'gb18030' ? [chineseWindows] : []);
}

const chineseWindows = [
  'READ_AS_GB18030',
  '这份 CSV 不是 UTF-8,按 GB18030(中文 Windows)读取。',
  'This CSV is not UTF-8: it was read as GB18030 (Chinese Windows).',
] as const;

/** UTF-16 by its mark, UTF-8 if it is, else GB18030. */
function decoded(file: Uint8Array): { text: string; encoding: string } {
  const marked = file[0] === 0xff && file[1] === 0xfe;
  const encodings = marked ? ['utf-16le'] : ['utf-8', 'gb18030'];
  if (!marked && file.some(isNoText)) throw notText();
  for (const encoding of encodings) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(file), encoding };
    } catch {
      // The next encoding may fit.
    }
  }
  throw notText();
}

/** Control bytes that no text holds; none of them is ever part of a Chinese character. */
function isNoText(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

function notText(): UnreadableTable {
  return new UnreadableTable(
    'NOT_A_TABLE',
    '既不是 Excel(.xlsx)也不是 CSV 文本。旧版 .xls 请另存为 .xlsx。',
    'This is neither Excel (.xlsx) nor CSV text. Save an old .xls as .xlsx.',
  );
}

/** The delimiter that most first lines have most of, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, 20);
  const plain = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  const count = (delimiter: string) => plain.reduce((sum, line) => sum + line.split(delimiter).length - 1, 0);
  const candidates = [',', '\t', ';', '|'].map((delimiter) => ({ delimiter, found: count(delimiter) }));
  return candidates.reduce((best, next) => (next.found > best.found ? next : best)).delimiter;
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 64 * 1024) yield text.slice(at, at + 64 * 1024);
}
