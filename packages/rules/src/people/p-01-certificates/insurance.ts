import { valueOn } from '../../kernel/dated.js';
import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addDays, addMonths, isPlainDate, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import { insuranceProofMonths } from './parameters.js';

/** A calendar month, 'YYYY-MM'. */
export type PlainMonth = string;

/** PROVED · STALE: the last proof is too old · NONE: no month is proved. */
export const insuranceStates = ['PROVED', 'STALE', 'NONE'] as const;
export type InsuranceState = (typeof insuranceStates)[number];

export interface InsuranceOutcome {
  readonly state: InsuranceState;
  /** The latest month proved by the day in question. */
  readonly lastMonth: PlainMonth | null;
  /** Last day on which that proof is recent enough. */
  readonly untilOn: PlainDate | null;
}

/** Is social insurance proved on a day (Q62)? Months after that day do not count yet. */
export function insuranceState(
  { months }: { readonly months: readonly PlainMonth[] },
  on: PlainDate,
): Decision<InsuranceOutcome> {
  const limit = valueOn(insuranceProofMonths, parsePlainDate(on));
  const lastMonth = latest(months, on);
  const untilOn = lastMonth === null ? null : lastDayOf(addMonths(firstDayOf(lastMonth), limit));
  const state = untilOn === null ? 'NONE' : on <= untilOn ? 'PROVED' : 'STALE';
  return decide(
    { state, lastMonth, untilOn },
    {
      basis: [{ clause: 'P-01', paragraph: '3', question: 'Q62' }],
      values: [
        { name: 'on', label: text('哪一天', 'On'), value: on, unit: 'DATE' },
        { name: 'lastMonth', label: text('最近的证明', 'Last proof'), value: lastMonth },
        {
          name: 'insuranceProofMonths',
          label: insuranceProofMonths.label,
          value: limit,
          unit: 'MONTHS',
        },
      ],
    },
  );
}

export function isPlainMonth(value: unknown): value is PlainMonth {
  return typeof value === 'string' && isPlainDate(`${value}-01`);
}

function latest(months: readonly PlainMonth[], on: PlainDate): PlainMonth | null {
  const known = months.map(checkedMonth).filter((month) => month <= on.slice(0, 7));
  return known.sort().at(-1) ?? null;
}

function checkedMonth(month: PlainMonth): PlainMonth {
  if (isPlainMonth(month)) return month;
  throw new RuleRefusal(
    'INVALID_FACT',
    text(`“${month}”不是月份(YYYY-MM)`, `"${month}" is not a month (YYYY-MM)`),
  );
}

const firstDayOf = (month: PlainMonth): PlainDate => `${month}-01`;

const lastDayOf = (firstDay: PlainDate): PlainDate => addDays(addMonths(firstDay, 1), -1);
