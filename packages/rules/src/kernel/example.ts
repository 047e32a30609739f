import type { Citation, Unit, Value } from './decision.js';
import type { Localized } from './localized.js';

/** What a cell of an example's table holds: a figure, a date, a code, or several of them. */
export type Cell = Value | readonly Value[];

/** How one given fact or one expected result is shown to the person who owns the policy. */
export interface Column {
  readonly label: Localized;
  readonly unit?: Unit;
  /** Words for codes: { FREE: { zh: '质保期', en: 'free period' } }. */
  readonly words?: Readonly<Record<string, Localized>>;
}

/**
 * Worked examples of one clause as one table: a column per given fact, a column per expected result,
 * a row per example. `run` asks the rule itself, so the table is the test.
 *
 *   export const examples = [exampleTable({
 *     title: text('保修期', 'Paid period'),
 *     given:  { freeEndOn: { label: text('质保期届满', 'Free until'), unit: 'DATE' }, … },
 *     expect: { paidEndOn: { label: text('保修期届满', 'Paid until'), unit: 'DATE' } },
 *     run: ({ freeEndOn, months }) => ({ paidEndOn: paidPeriod(freeEndOn, months).outcome.nominalEndOn }),
 *     rows: [{ name: text('闰日', 'Leap day'), number: 5, given: {…}, expect: {…}, cites: [{ clause: 'W-04', paragraph: '2' }] }],
 *   })];
 */
export interface ExampleTable<
  Given extends Readonly<Record<string, Cell>>,
  Expect extends Readonly<Record<string, Cell>>,
  Opens = never,
> {
  readonly title: Localized;
  readonly given: { readonly [K in keyof Given]: Column };
  readonly expect: { readonly [K in keyof Expect]: Column };
  /** Facts that most rows share; a row states only what differs. Shown with the row all the same. */
  readonly usual?: Partial<Given>;
  readonly run: (given: Given) => Expect;
  /** The same facts as input for a panel in the program, where the example can be opened. */
  readonly opens?: (given: Given) => Opens;
  readonly rows: readonly ExampleRow<Given, Expect>[];
}

export interface ExampleRow<Given, Expect> {
  readonly name: Localized;
  /** Number of the worked example in the domain reference, when it is one. */
  readonly number?: number;
  readonly given: Partial<Given>;
  /** Only what the row is about; the rest is not compared. */
  readonly expect: Partial<Expect>;
  readonly cites: readonly [Citation, ...Citation[]];
}

/** One cell with its column, ready to be read or printed. */
export interface Shown {
  readonly key: string;
  readonly column: Column;
  readonly value: Cell;
}

export interface Example<Opens = unknown> {
  readonly name: Localized;
  readonly number: number | null;
  readonly given: readonly Shown[];
  readonly expect: readonly Shown[];
  readonly cites: readonly [Citation, ...Citation[]];
  readonly opens: Opens | null;
  /** Asks the rule: the same cells as `expect`, with what it answered. */
  actual(): readonly Shown[];
}

/** A table whose types of facts are forgotten, so that tables of all clauses fit in one list. */
export interface Examples<Opens = unknown> {
  readonly title: Localized;
  readonly given: readonly (Column & { readonly key: string })[];
  readonly expect: readonly (Column & { readonly key: string })[];
  readonly cases: readonly Example<Opens>[];
}

export function exampleTable<
  Given extends Readonly<Record<string, Cell>>,
  Expect extends Readonly<Record<string, Cell>>,
  Opens = never,
>(table: ExampleTable<Given, Expect, Opens>): Examples<Opens> {
  return {
    title: table.title,
    given: headings(table.given),
    expect: headings(table.expect),
    cases: table.rows.map((row) => asExample(table, row)),
  };
}

function asExample<
  Given extends Readonly<Record<string, Cell>>,
  Expect extends Readonly<Record<string, Cell>>,
  Opens,
>(table: ExampleTable<Given, Expect, Opens>, row: ExampleRow<Given, Expect>): Example<Opens> {
  const given = completed<Given>({ ...table.usual, ...row.given }, table.given, row.name);
  const asked = Object.keys(row.expect);
  if (asked.length === 0) throw new Error(`Example "${row.name.en}" expects nothing.`);
  return {
    name: row.name,
    number: row.number ?? null,
    given: shown(given, table.given, Object.keys(table.given)),
    expect: shown(row.expect, table.expect, asked),
    cites: row.cites,
    opens: table.opens?.(given) ?? null,
    actual: () => shown(table.run(given), table.expect, asked),
  };
}

function completed<Given>(
  facts: Partial<Given>,
  columns: Readonly<Record<string, Column>>,
  name: Localized,
): Given {
  for (const key of Object.keys(columns)) {
    if (!(key in facts)) throw new Error(`Example "${name.en}" does not say ${key}.`);
  }
  return facts as Given;
}

function headings(columns: Readonly<Record<string, Column>>): (Column & { key: string })[] {
  return Object.entries(columns).map(([key, column]) => ({ key, ...column }));
}

function shown(
  cells: Readonly<Record<string, Cell | undefined>>,
  columns: Readonly<Record<string, Column>>,
  keys: readonly string[],
): Shown[] {
  return keys.map((key) => {
    const column = columns[key];
    const value = cells[key];
    if (column === undefined || value === undefined) throw new Error(`No column or no value for ${key}.`);
    return { key, column, value };
  });
}
