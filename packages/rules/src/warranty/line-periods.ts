import type { WorkCalendar } from '../kernel/calendar.js';
import type { ClauseId } from '../kernel/clause-id.js';
import { addMonthsToDay, dayNumber, type PlainDate } from '../kernel/plain-date.js';
import { readTerms, type TermsReading } from '../terms/reading.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import { type DayPeriod, endingOn, keepingPromise } from './day-period.js';
import type { CoverageLine } from './facts.js';
import { freePeriodDays } from './w-03-free-period/rule.js';
import { paidPeriodDays } from './w-04-paid-period/rule.js';
import { extensionDays, ownTerm } from './w-07-replacement/rule.js';
import { statutoryMonths } from './w-10-workmanship-custody/rule.js';

/** What contractPeriods asks of a line. */
export type PeriodFacts = Pick<
  CoverageLine,
  | 'terms'
  | 'startsOn'
  | 'startState'
  | 'startBasis'
  | 'outOfServiceDays'
  | 'loanerInPlace'
  | 'promisedEffectiveEndOn'
>;

/** The periods of one line in day numbers, with the clause and the words each rests on. */
export interface LinePeriods {
  readonly reading: TermsReading;
  /** A start nobody knows: nothing below is computed. */
  readonly startKnown: boolean;
  readonly freeMonths: number | null;
  readonly free: DayPeriod | null;
  /** The free end is one we promised before the calendar said otherwise (Q42). */
  readonly promiseKept: boolean;
  readonly freeClause: ClauseId;
  readonly freeQuote: string;
  readonly paid: DayPeriod | null;
  /** Cover of our workmanship alone, by statute longer than the free period (Q7); null where it is not. */
  readonly workmanship: DayPeriod | null;
  readonly workmanshipMonths: number | null;
}

export function linePeriods(line: PeriodFacts, calendar: WorkCalendar): LinePeriods {
  const { terms, startsOn } = line;
  const reading = readTerms(terms);
  const promised = reading.free?.term ?? null;
  if (startsOn === null || line.startState === 'UNKNOWN') return unknownStart(reading);
  const startDay = dayNumber(startsOn);
  const months = promised?.months ?? null;
  const workmanshipMonths = statutoryMonths(terms, months, startsOn);
  const extra = extensionDays(
    line.outOfServiceDays ?? 0,
    line.loanerInPlace ?? false,
    terms.downtimeExtension,
  );
  const roll = terms.rollOnRestDay;
  const byCalendar = months === null ? null : freePeriodDays(startDay, months, extra, roll, calendar);
  const free = promiseKept(byCalendar, line.promisedEffectiveEndOn ?? null);
  const paid =
    free === null || terms.paidPeriod === null
      ? null
      : paidPeriodDays(free.nominalEndDay, terms.paidPeriod.months, roll, calendar);
  return {
    reading,
    startKnown: true,
    freeMonths: months,
    free,
    promiseKept: free !== byCalendar,
    freeClause: promised?.clause ?? 'W-03',
    freeQuote: promised?.quote ?? '',
    paid,
    workmanship:
      workmanshipMonths === null ? null : freePeriodDays(startDay, workmanshipMonths, extra, roll, calendar),
    workmanshipMonths,
  };
}

function promiseKept(free: DayPeriod | null, promisedEndOn: PlainDate | null): DayPeriod | null {
  return free === null || promisedEndOn === null ? free : keepingPromise(free, dayNumber(promisedEndOn));
}

/** The own term of a part replaced under this contract (Q26); null where none was. */
export function partPeriod(line: CoverageLine, calendar: WorkCalendar): DayPeriod | null {
  const { partTerm, terms } = line;
  if (partTerm === undefined) return null;
  const startDay = dayNumber(partTerm.swapAcceptedOn);
  const endDay = addMonthsToDay(startDay, ownTerm(partTerm, terms).months);
  return endingOn(startDay, endDay, terms.rollOnRestDay, calendar);
}

/** This contract's own words for a clause; undefined where it does not print it. */
export function wordsOf(terms: ServiceTerms, clause: ClauseId): string | undefined {
  return terms.promises.find((promise) => promise.clause === clause)?.quote;
}

function unknownStart(reading: TermsReading): LinePeriods {
  return {
    reading,
    startKnown: false,
    freeMonths: reading.free?.term.months ?? null,
    free: null,
    promiseKept: false,
    freeClause: reading.free?.term.clause ?? 'W-03',
    freeQuote: reading.free?.term.quote ?? '',
    paid: null,
    workmanship: null,
    workmanshipMonths: null,
  };
}
