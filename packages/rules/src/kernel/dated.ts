import type { Unit, Value } from './decision.js';
import type { Localized } from './localized.js';
import type { PlainDate } from './plain-date.js';
import { RuleRefusal } from './refusal.js';

/** From `from` on the value holds until the next row. 0 means zero, null means repealed. */
export interface DatedValue<T extends Value> {
  readonly from: PlainDate;
  readonly value: T | null;
  /** Where the figure comes from: the clause, the statute, or the company's own decision. */
  readonly source: Localized;
}

/** A number a policy meeting could change. Rows are in the order of their dates. */
export interface Parameter<T extends Value = Value> {
  readonly name: string;
  readonly label: Localized;
  readonly unit?: Unit;
  readonly values: readonly [DatedValue<T>, ...DatedValue<T>[]];
  /** Field of `ServiceTerms` by which a contract overrides it. */
  readonly setting?: string;
}

export function parameter<T extends Value>(spec: Parameter<T>): Parameter<T> {
  return spec;
}

/** The value on a date. Refuses a date before the first row and a repealed value. */
export function valueOn<T extends Value>(parameter: Parameter<T>, date: PlainDate): T {
  const row = parameter.values.findLast((candidate) => candidate.from <= date);
  if (row === undefined) throw refusal('PARAMETER_ABSENT', parameter.name, date, '没有值', 'has no value');
  if (row.value === null) throw refusal('PARAMETER_REPEALED', parameter.name, date, '已废止', 'is repealed');
  return row.value;
}

/** The value of the last row: what presets and defaults print today. */
export function currentValue<T extends Value>(parameter: Parameter<T>): T {
  const last = parameter.values.at(-1) ?? parameter.values[0];
  return valueOn(parameter, last.from);
}

function refusal(
  code: 'PARAMETER_ABSENT' | 'PARAMETER_REPEALED',
  name: string,
  date: PlainDate,
  zh: string,
  en: string,
): RuleRefusal {
  return new RuleRefusal(code, { zh: `参数 ${name} 在 ${date} ${zh}`, en: `${name} ${en} on ${date}` });
}
