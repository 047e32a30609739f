import type { ClauseEntry } from '../kernel/chapter.js';
import type { ChapterId, Clause } from '../kernel/clause.js';
import type { DatedValue, Parameter } from '../kernel/dated.js';
import type { Citation, Value } from '../kernel/decision.js';
import type { Cell, Column, Example, Examples, Shown } from '../kernel/example.js';
import type { Localized } from '../kernel/localized.js';
import { allPlans, type Plan } from '../kernel/plan.js';
import type { CoverageExampleInput } from '../warranty/facts.js';
import { chapters } from './chapters.js';
import { showCell } from './show-cell.js';

export interface RulebookChapter {
  readonly id: ChapterId;
  readonly title: Localized;
  readonly clauses: readonly RulebookClause[];
}

export interface RulebookClause {
  readonly clause: Clause;
  /** The printed plan the clause comes from. */
  readonly plan: Plan;
  /** False: quoted and cited, its rule comes later. */
  readonly formalised: boolean;
  readonly parameters: readonly RulebookParameter[];
  readonly tables: readonly RulebookTable[];
}

export interface RulebookParameter {
  readonly name: string;
  readonly label: Localized;
  /** Field of `ServiceTerms` by which a contract overrides it; null: none. */
  readonly setting: string | null;
  /** In order of dates; each holds until the next. */
  readonly values: readonly RulebookValue[];
}

export interface RulebookValue extends DatedValue<Value> {
  readonly shown: Localized;
}

/** Worked examples that share their columns. */
export interface RulebookTable {
  readonly title: Localized;
  readonly given: readonly RulebookColumn[];
  readonly expect: readonly RulebookColumn[];
  readonly examples: readonly RulebookExample[];
}

export interface RulebookColumn {
  readonly key: string;
  readonly label: Localized;
}

export interface RulebookExample {
  /** Stable within the rulebook: 'W-09/1/3' is the third example of the first table of W-09. */
  readonly id: string;
  readonly name: Localized;
  /** Number of the worked example in the domain reference; null: an additional one. */
  readonly number: number | null;
  readonly given: readonly RulebookCell[];
  /** Only what the example is about. */
  readonly expect: readonly RulebookCell[];
  readonly cites: readonly [Citation, ...Citation[]];
  /** The same facts for the decision panel, where the example can be opened. */
  readonly coverage?: CoverageExampleInput;
}

export interface RulebookCell extends RulebookColumn {
  readonly value: Cell;
  /** The value in words: '¥455.00', '12 个月', '是'. */
  readonly shown: Localized;
}

/** Chapter → clause → text, figures with their dates, how it is read, and worked examples. */
export const rulebook: readonly RulebookChapter[] = chapters.map(({ id, title, entries }) => ({
  id,
  title,
  clauses: entries.map(clauseOf),
}));

function clauseOf({ clause, parameters, examples }: ClauseEntry): RulebookClause {
  return {
    clause,
    plan: planOf(clause),
    formalised: clause.paragraphs.length > 0,
    parameters: parameters.map(parameterOf),
    tables: examples.map((table, index) => tableOf(table, `${clause.id}/${index + 1}`)),
  };
}

function planOf(clause: Clause): Plan {
  const plan = allPlans.find(({ id }) => id === clause.plan);
  if (plan === undefined) throw new Error(`Clause ${clause.id} names an unknown plan.`);
  return plan;
}

function parameterOf({ name, label, setting, unit, values }: Parameter): RulebookParameter {
  const column = unit === undefined ? {} : { unit };
  return {
    name,
    label,
    setting: setting ?? null,
    values: values.map((row) => ({ ...row, shown: showCell(column, row.value) })),
  };
}

function tableOf({ title, given, expect, cases }: Examples, id: string): RulebookTable {
  return {
    title,
    given: given.map(columnOf),
    expect: expect.map(columnOf),
    examples: cases.map((example, index) => exampleOf(example, `${id}/${index + 1}`)),
  };
}

function columnOf({ key, label }: Column & { readonly key: string }): RulebookColumn {
  return { key, label };
}

function exampleOf({ name, number, given, expect, cites, opens }: Example, id: string): RulebookExample {
  return {
    id,
    name,
    number,
    given: given.map(cellOf),
    expect: expect.map(cellOf),
    cites,
    ...(isCoverage(opens) ? { coverage: opens } : {}),
  };
}

function cellOf({ key, column, value }: Shown): RulebookCell {
  return {
    key,
    label: column.label,
    value,
    shown: showCell(column, value),
  };
}

function isCoverage(opens: unknown): opens is CoverageExampleInput {
  return typeof opens === 'object' && opens !== null && 'facts' in opens && 'question' in opens;
}
