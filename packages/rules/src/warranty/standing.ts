import type { WorkCalendar } from '../kernel/calendar.js';
import { type DayNumber, dayNumber, formatDay } from '../kernel/plain-date.js';
import type { CoverageFacts, CoverageLine, CoverageQuestion } from './facts.js';
import type { LinePeriods } from './line-periods.js';
import type { Stage } from './outcomes.js';
import { type Span, type Spans, spansOf } from './spans.js';
import type { Verdict } from './verdict.js';
import { judgeCause } from './w-02-free-repair/rule.js';
import { custodyOn } from './w-10-workmanship-custody/rule.js';

/** Why the device stands where it stands. */
export type StandingReason =
  | 'LIVE'
  | 'NOT_YET_ACCEPTED'
  | 'START_UNKNOWN'
  | 'ENDED'
  | 'RETIRED'
  | 'NO_FREE_PERIOD'
  | 'NO_CONTRACT';

/** Where a device stands on the day of the call: its stage, the interval that decides, and the cause's verdict. */
export interface Standing {
  readonly day: DayNumber;
  readonly stage: Stage;
  readonly reason: StandingReason;
  /** The interval that decides; null where none is live. */
  readonly winner: Span | null;
  /** The line that decides: the winner's, else the one that ended last or starts first. */
  readonly line: CoverageLine | null;
  readonly periods: LinePeriods | null;
  /** Within a free period, and before it: what the cause means. */
  readonly verdict: Verdict | null;
  readonly spans: readonly Span[];
  readonly lines: readonly LinePeriods[];
  /** The last day in service; infinite while in use. */
  readonly lastDay: DayNumber;
}

/** Free if any live free interval covers the cause; else paid if any is live; else before or after (Q6). */
export function standingOn(
  day: DayNumber,
  facts: CoverageFacts,
  question: CoverageQuestion,
  calendar: WorkCalendar,
): Standing {
  const all = spansOf(facts, calendar, question.causes);
  const { spans, lines } = all;
  let free: Span | null = null;
  let verdict: Verdict | null = null;
  let paid: Span | null = null;
  let ended: Span | null = null;
  for (const span of spans) {
    if (span.untilDay <= day) {
      if (ended === null || span.untilDay > ended.untilDay) ended = span;
    } else if (span.fromDay <= day) {
      if (span.stage === 'PAID') {
        if (paid === null || bearsCost(span, paid)) paid = span;
      } else {
        const judged = judge(span.line, span.periods, day, question);
        if (free === null || verdict === null || outranks(span, judged, free, verdict)) {
          free = span;
          verdict = judged;
        }
      }
    }
  }
  if (all.lastDay < day) return retired(day, facts, ended, all);
  if (free !== null) return standing(day, 'FREE', 'LIVE', free, free.line, free.periods, verdict, all);
  const unknown = lines.findIndex((periods) => !periods.startKnown && periods.freeMonths !== null);
  if (unknown >= 0) return undecided(day, 'NOT_STARTED', 'START_UNKNOWN', facts, unknown, all);
  if (paid !== null) return standing(day, 'PAID', 'LIVE', paid, paid.line, paid.periods, null, all);
  if (ended !== null) return standing(day, 'AFTER', 'ENDED', null, ended.line, ended.periods, null, all);
  const coming = firstToStart(facts, lines, day);
  if (coming >= 0) return notYetAccepted(day, facts, question, coming, all);
  const promised = lines.findIndex((periods) => periods.free !== null);
  if (promised >= 0) return undecided(day, 'AFTER', 'ENDED', facts, promised, all);
  return undecided(day, 'AFTER', lines.length > 0 ? 'NO_FREE_PERIOD' : 'NO_CONTRACT', facts, 0, all);
}

function standing(
  day: DayNumber,
  stage: Stage,
  reason: StandingReason,
  winner: Span | null,
  line: CoverageLine | null,
  periods: LinePeriods | null,
  verdict: Verdict | null,
  { spans, lines, lastDay }: Spans,
): Standing {
  return { day, stage, reason, winner, line, periods, verdict, spans, lines, lastDay };
}

/** No interval decides: the line at `index` is the one to speak of. */
function undecided(
  day: DayNumber,
  stage: Stage,
  reason: StandingReason,
  facts: CoverageFacts,
  index: number,
  all: Spans,
): Standing {
  return standing(day, stage, reason, null, facts.lines[index] ?? null, all.lines[index] ?? null, null, all);
}

/** Out of service: nothing covers it any more, whatever is unknown or still to come. */
function retired(day: DayNumber, facts: CoverageFacts, ended: Span | null, all: Spans): Standing {
  if (ended === null) return undecided(day, 'AFTER', 'RETIRED', facts, 0, all);
  return standing(day, 'AFTER', 'RETIRED', null, ended.line, ended.periods, null, all);
}

function notYetAccepted(
  day: DayNumber,
  facts: CoverageFacts,
  question: CoverageQuestion,
  index: number,
  all: Spans,
): Standing {
  const coming = undecided(day, 'NOT_STARTED', 'NOT_YET_ACCEPTED', facts, index, all);
  const { line, periods } = coming;
  if (line === null || periods === null) return coming;
  return { ...coming, verdict: judge(line, periods, day, question) };
}

/** What the cause means under one line on the day of the call. */
export function judge(
  line: CoverageLine,
  periods: LinePeriods,
  day: DayNumber,
  question: CoverageQuestion,
): Verdict {
  const custody = custodyOn(line, question.damageOn ?? formatDay(day));
  return judgeCause(periods.reading, question.causes, custody, question.clientSharePercent);
}

const rank: Readonly<Record<Verdict['kind'], number>> = { COVERED: 0, SHARED: 1, CONFLICT: 2, EXCLUDED: 3 };

function outranks(span: Span, verdict: Verdict, best: Span, bestVerdict: Verdict): boolean {
  const difference = rank[verdict.kind] - rank[bestVerdict.kind];
  return difference === 0 ? bearsCost(span, best) : difference < 0;
}

/** The contract that supplied the device bears the cost, else the one ending last (Q6). */
function bearsCost(span: Span, best: Span): boolean {
  if (span.line.suppliedDevice !== best.line.suppliedDevice) return span.line.suppliedDevice;
  if (span.untilDay !== best.untilDay) return span.untilDay > best.untilDay;
  return span.line.contractId < best.line.contractId;
}

/** The line that is accepted first after the day; -1 where none is. */
function firstToStart(facts: CoverageFacts, lines: readonly LinePeriods[], day: DayNumber): number {
  let first = -1;
  let firstDay = Number.POSITIVE_INFINITY;
  facts.lines.forEach(({ startsOn }, index) => {
    if (startsOn === null || lines[index]?.startKnown !== true) return;
    const startDay = dayNumber(startsOn);
    if (startDay <= day || startDay >= firstDay) return;
    first = index;
    firstDay = startDay;
  });
  return first;
}
