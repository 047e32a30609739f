import type { WorkCalendar } from '../kernel/calendar.js';
import type { ClauseId } from '../kernel/clause-id.js';
import { type DayNumber, dayNumber, formatDay } from '../kernel/plain-date.js';
import type { CauseCode } from '../terms/cause.js';
import type { DayPeriod } from './day-period.js';
import type { CoverageFacts, CoverageLine } from './facts.js';
import { type LinePeriods, linePeriods, partPeriod, wordsOf } from './line-periods.js';
import type { CoverageInterval } from './outcomes.js';

/** A coverage interval before it is written out. */
export interface Span {
  readonly line: CoverageLine;
  readonly periods: LinePeriods;
  readonly stage: 'FREE' | 'PAID';
  readonly period: DayPeriod;
  /** Half-open [fromDay, untilDay), cut off after the last day in service. */
  readonly fromDay: DayNumber;
  readonly untilDay: DayNumber;
  readonly clause: ClauseId;
  readonly quote: string;
}

export interface Spans {
  readonly spans: readonly Span[];
  /** The periods of every line, in the order of the lines. */
  readonly lines: readonly LinePeriods[];
  /** The last day in service; infinite while in use. */
  readonly lastDay: DayNumber;
}

/**
 * All stretches of cover of one device, line by line: free, the own term of a replaced part, paid; and, asked
 * about our workmanship, the longer cover of that alone (Q7).
 */
export function spansOf(
  facts: CoverageFacts,
  calendar: WorkCalendar,
  causes: readonly CauseCode[] = anyCause,
): Spans {
  const lastDay =
    facts.deviceRetiredOn === null ? Number.POSITIVE_INFINITY : dayNumber(facts.deviceRetiredOn);
  const spans: Span[] = [];
  const lines: LinePeriods[] = [];
  const ofWorkmanship = causes.includes('OUR_WORKMANSHIP');
  for (const line of facts.lines) {
    const periods = linePeriods(line, calendar);
    lines.push(periods);
    const { free, paid, workmanship } = periods;
    const part = partPeriod(line, calendar);
    if (free !== null)
      add(spans, line, periods, 'FREE', free, lastDay, periods.freeClause, periods.freeQuote);
    if (part !== null)
      add(spans, line, periods, 'FREE', part, lastDay, 'W-07', wordsOf(line.terms, 'W-07') ?? '');
    if (ofWorkmanship && workmanship !== null)
      add(spans, line, periods, 'FREE', workmanship, lastDay, 'W-10', wordsOf(line.terms, 'W-10') ?? '');
    if (paid !== null && line.terms.paidPeriod !== null) {
      const { clause, quote } = line.terms.paidPeriod;
      add(spans, line, periods, 'PAID', paid, lastDay, clause, quote);
    }
  }
  return { spans, lines, lastDay };
}

export function intervalOf(span: Span): CoverageInterval {
  const { line, period } = span;
  return {
    contractId: line.contractId,
    contractNumber: line.contractNumber,
    stage: span.stage,
    startsOn: formatDay(period.startDay),
    nominalEndOn: formatDay(period.nominalEndDay),
    effectiveEndOn: formatDay(period.effectiveEndDay),
    fromDate: formatDay(span.fromDay),
    untilDate: formatDay(span.untilDay),
    clause: span.clause,
    quote: span.quote,
  };
}

function add(
  spans: Span[],
  line: CoverageLine,
  periods: LinePeriods,
  stage: Span['stage'],
  period: DayPeriod,
  lastDay: number,
  clause: ClauseId,
  quote: string,
): void {
  const fromDay = period.startDay;
  const untilDay = Math.min(period.effectiveEndDay, lastDay) + 1;
  if (fromDay < untilDay) spans.push({ line, periods, stage, period, fromDay, untilDay, clause, quote });
}

/** The span is the longer cover of our workmanship alone (Q7). */
export function isWorkmanship({ period, periods }: Span): boolean {
  return period === periods.workmanship;
}

const anyCause: readonly CauseCode[] = [];
