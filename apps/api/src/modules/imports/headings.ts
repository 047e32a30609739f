import { cellText } from './cells/cell-reader.js';
import type { ImportKind } from './import-kind.js';
import type { ImportNote } from './import-terms.js';
import type { Table, TableRow } from './table/table.js';

/** The words a kind of file has for its columns. */
export interface Headings {
  readonly fields: ReadonlySet<string>;
  has(header: string): boolean;
  /** The field a heading means; null when nobody knows. */
  field(header: string): string | null;
}

export function headingsOf(kind: Pick<ImportKind, 'fields'>): Headings {
  const byWord = new Map(
    kind.fields.flatMap(({ name, label, also }) =>
      [name, label.zh, label.en, ...also].map((heading) => [plain(heading), name] as const),
    ),
  );
  const field = (header: string) => byWord.get(plain(header)) ?? lastWord(header, byWord) ?? null;
  return {
    fields: new Set(kind.fields.map(({ name }) => name)),
    has: (header) => field(header) !== null,
    field,
  };
}

export interface Heading {
  readonly headers: readonly string[];
  /** The data begins below it. */
  readonly lastRow: number;
  readonly notes: readonly ImportNote[];
}

/** The line among the first twenty that names most columns, with a second line that belongs to it. */
export function findHeading({ rows }: Table, known: (header: string) => boolean): Heading {
  let best = { index: 0, named: 1 };
  for (const [index, row] of rows.slice(0, 20).entries()) {
    const named = new Set(texts(row).filter((text) => text !== '' && known(text))).size;
    if (named > best.named) best = { index, named };
  }
  const [first, second] = [rows[best.index], rows[best.index + 1]];
  if (!first) return { headers: [], lastRow: 0, notes: [] };
  const upper = texts(first);
  if (!second || !continues(first, second, known)) {
    return { headers: upper, lastRow: first.number, notes: [] };
  }
  const lower = texts(second);
  const headers = Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) =>
    [...new Set([upper[index] ?? '', lower[index] ?? ''])].filter(Boolean).join(' '),
  );
  return { headers, lastRow: second.number, notes: [twoLines(first.number, second.number)] };
}

/** A second line of headings repeats a merged heading of the first or names columns itself, and holds no numbers. */
function continues(first: TableRow, second: TableRow, known: (header: string) => boolean): boolean {
  if (second.number !== first.number + 1) return false;
  const [upper, lower] = [texts(first), texts(second)];
  if (lower.some((text) => text !== '' && /^[-+¥¥]?[\d.,]+$/.test(text))) return false;
  const repeated = lower.some((text, index) => text !== '' && text === upper[index] && known(text));
  return repeated || lower.filter((text) => text !== '' && known(text)).length >= 2;
}

function twoLines(first: number, second: number): ImportNote {
  return {
    code: 'TWO_HEADING_ROWS',
    message: {
      zh: `第 ${first} 行和第 ${second} 行一起作为标题。`,
      en: `Rows ${first} and ${second} together are the headings.`,
    },
  };
}

function texts({ cells }: TableRow): string[] {
  return cells.map((cell) => cellText(cell) ?? '');
}

/** `价格 旧价`: of a heading over two lines, the lower one says what stands below it. */
function lastWord(header: string, byWord: ReadonlyMap<string, string>): string | undefined {
  const words = header.split(' ');
  return words.length < 2 ? undefined : byWord.get(plain(words.at(-1) ?? ''));
}

/** Without spaces, punctuation, remarks in brackets and case. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*:_./\\-]+/g, '');
}
