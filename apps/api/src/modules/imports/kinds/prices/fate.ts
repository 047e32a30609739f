import { setImmediate as breathe } from 'node:timers/promises';
import { halfWidth } from '../../cells/cell-reader.js';
import { fenOf, yuanOf } from '../../cells/yuan.js';
import type { PlannedRow } from '../../import-kind.js';
import type { FieldChanges, ImportProblem, RowFate } from '../../import-terms.js';
import { textCell } from '../../table/table.js';
import { type PriceField, type PriceRow, type PriceValues, problem } from './fields.js';
import type { KnownItem, PriceSnapshot } from './snapshot.js';

export interface PlannedPrice extends PlannedRow<PriceValues> {
  /** What it is about, and its line; absent when nobody knows. */
  readonly item?: Pick<KnownItem, 'id' | 'version'>;
}

/** The fate of every row against the draft, and a row of its own for all that is in the list and not in the file. */
export async function judgePrices(rows: readonly PriceRow[], known: PriceSnapshot): Promise<PlannedPrice[]> {
  const standsIn = rowsByNumber(rows);
  const judge = (row: PriceRow): PlannedPrice => {
    const { number = '' } = row.values;
    const found = known.named(number);
    const [item] = found;
    const again = (standsIn.get(number) ?? []).find((other) => other !== row.number);
    const problems = [
      ...row.problems,
      ...(number === '' ? [] : numberProblems(number, found, again)),
      ...(item ? itemProblems(row, item) : []),
    ];
    if (problems.length > 0 || !item) return refused(row, problems);
    return { ...row, ...fateOf(row.values, item), problems, item, seen: seenOf(known, item) };
  };
  const planned: PlannedPrice[] = [];
  for (const row of rows) {
    planned.push(judge(row));
    if (planned.length % 2_000 === 0) await breathe();
  }
  return [...planned, ...gone(rows, known)];
}

function refused(row: PriceRow, problems: readonly ImportProblem[]): PlannedPrice {
  return { ...row, fate: 'REFUSED', changes: null, problems };
}

/** One sheet cannot say two prices of one thing: nobody knows which row is meant, so neither is taken. */
function numberProblems(
  number: string,
  found: readonly KnownItem[],
  again: number | undefined,
): ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (found.length === 0) {
    const words = [
      `“${number}”不在备件和服务目录里。`,
      `"${number}" is no part or service of ours.`,
    ] as const;
    problems.push(problem('number', 'UNKNOWN_NUMBER', ...words));
  }
  if (found.length > 1) {
    const words = [`“${number}”既是备件又是服务。`, `"${number}" is a part and a service.`] as const;
    problems.push(problem('number', 'AMBIGUOUS', ...words));
  }
  if (again !== undefined) {
    const words = [`与第 ${again} 行重复。`, `stands in row ${again} too.`] as const;
    problems.push(problem('number', 'DUPLICATE', ...words));
  }
  return problems;
}

function itemProblems({ values, problems }: PriceRow, item: KnownItem): ImportProblem[] {
  const found: ImportProblem[] = [];
  if (values.unit !== undefined && unitOf(values.unit) !== unitOf(item.unit)) {
    const words = [
      `与目录不符:目录按“${item.unit}”计价。`,
      `differs from the catalogue, which counts in "${item.unit}".`,
    ] as const;
    found.push(problem('unit', 'UNIT_DIFFERS', ...words));
  }
  const inList = item.version !== null;
  const unreadable = problems.some(({ field }) => field === 'price');
  if (values.price === undefined && !unreadable && !(inList && item.priceFen === null)) {
    const words = ['必填。', 'is required.'] as const;
    found.push(problem('price', 'REQUIRED', ...words));
  }
  if (!item.active && item.priceFen === null && values.price !== undefined) {
    const words = ['已停用,不能再定价。', 'is no longer in use and cannot be priced.'] as const;
    found.push(problem('number', 'INACTIVE', ...words));
  }
  return found;
}

function fateOf(values: PriceValues, item: KnownItem): { fate: RowFate; changes: FieldChanges | null } {
  const { price, reason } = values;
  const changes: Record<string, { before: string | null; after: string | null }> = {};
  const before = item.priceFen === null ? null : yuanOf(item.priceFen);
  if (price !== undefined && price !== before) changes.price = { before, after: price };
  const reasonBefore = textCell(item.reason ?? '');
  if (reason !== undefined && reason !== reasonBefore)
    changes.reason = { before: reasonBefore, after: reason };
  return { fate: fateBy(item.priceFen, changes), changes: Object.keys(changes).length > 0 ? changes : null };
}

function fateBy(beforeFen: number | null, { price, reason }: FieldChanges): RowFate {
  if (!price?.after) return reason ? 'CHANGED' : 'UNCHANGED';
  if (beforeFen === null) return 'NEW';
  return fenOf(price.after) > beforeFen ? 'DEARER' : 'CHEAPER';
}

/** Priced in the list and not named in the file, not even by a row that is refused. */
function gone(rows: readonly PriceRow[], known: PriceSnapshot): PlannedPrice[] {
  const named = new Set(rows.flatMap(({ values }) => known.named(values.number ?? '').map(({ id }) => id)));
  const last = rows.at(-1)?.number ?? 0;
  return known.lines
    .filter(({ id, priceFen }) => priceFen !== null && !named.has(id))
    .map((item, index) => ({
      number: last + 1 + index,
      values: valuesOf(item),
      fate: 'GONE',
      changes: { price: { before: yuanOf(item.priceFen ?? 0), after: null } },
      problems: [],
      item,
      seen: seenOf(known, item),
    }));
}

function valuesOf({ number, name, model, unit }: KnownItem): PriceValues {
  return { number, name, ...(model === null ? {} : { model }), unit } satisfies Partial<
    Record<PriceField, string>
  >;
}

function seenOf({ edition }: PriceSnapshot, { id, version }: KnownItem): string {
  return `${edition?.id ?? ''} ${id} ${version ?? ''}`;
}

function rowsByNumber(rows: readonly PriceRow[]): ReadonlyMap<string, readonly number[]> {
  const byNumber = new Map<string, number[]>();
  for (const { number: row, values } of rows) {
    if (values.number === undefined) continue;
    const rowsOfIt = byNumber.get(values.number);
    if (rowsOfIt) rowsOfIt.push(row);
    else byNumber.set(values.number, [row]);
  }
  return byNumber;
}

function unitOf(unit: string): string {
  return halfWidth(unit).toLowerCase();
}
