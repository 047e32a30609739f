import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addDays, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';

/** One published state of a whole price list. Editions are only ever added. */
export interface Edition {
  /** 1, 2, … in the order of publication. */
  readonly number: number;
  /** First day of effect. */
  readonly effectiveFrom: PlainDate;
}

export interface EditionPhase {
  readonly phase: 'SCHEDULED' | 'IN_FORCE' | 'SUPERSEDED';
  readonly fromOn: PlainDate;
  /** Last day of effect, inclusive; null: open. The day before `fromOn`: it never comes into force. */
  readonly untilOn: PlainDate | null;
}

/** Where an edition stands on a day among all that are published (Q55). */
export function editionPhase(
  edition: Edition,
  published: readonly Edition[],
  on: PlainDate,
): Decision<EditionPhase> {
  parsePlainDate(on);
  const fromOn = parsePlainDate(edition.effectiveFrom);
  const successor = successorOf(edition, published);
  const untilOn = successor === null ? null : addDays(successor, -1);
  const never = untilOn !== null && untilOn < fromOn;
  const over = untilOn !== null && untilOn < on;
  return decide(
    { phase: never || over ? 'SUPERSEDED' : on < fromOn ? 'SCHEDULED' : 'IN_FORCE', fromOn, untilOn },
    {
      basis: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
      values: [
        { name: 'edition', label: text('版次', 'Edition'), value: edition.number, unit: 'COUNT' },
        { name: 'on', label: text('日期', 'Day'), value: on, unit: 'DATE' },
        {
          name: 'supersededFrom',
          label: text('被替代自', 'Superseded from'),
          value: successor,
          unit: 'DATE',
        },
      ],
    },
  );
}

/** First day of the edition that takes over; its own first day where a later one begins with it; null: none. */
function successorOf({ number, effectiveFrom }: Edition, published: readonly Edition[]): PlainDate | null {
  const numbers = new Map([[number, effectiveFrom]]);
  let first: PlainDate | null = null;
  for (const other of published) {
    const known = numbers.get(other.number);
    if (known !== undefined && known !== other.effectiveFrom) throw twice(other.number);
    numbers.set(other.number, parsePlainDate(other.effectiveFrom));
    const after =
      other.effectiveFrom > effectiveFrom || (other.effectiveFrom === effectiveFrom && other.number > number);
    if (after && (first === null || other.effectiveFrom < first)) first = other.effectiveFrom;
  }
  return first;
}

const twice = (number: number): RuleRefusal =>
  new RuleRefusal(
    'INVALID_FACT',
    text(`第 ${number} 版有两个生效日`, `Edition ${number} has two first days of effect`),
    [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
  );
