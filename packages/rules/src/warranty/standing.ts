import type { WorkCalendar } from '../kernel/calendar.js';
import { type DayNumber, formatDay } from '../kernel/plain-date.js';
import type { CoverageFacts, CoverageLine, CoverageQuestion } from './facts.js';
import type { LinePeriods } from './line-periods.js';
import type { Stage } from './outcomes.js';
import { type Span, spansOf } from './spans.js';
import type { Verdict } from './verdict.js';
import { judgeCause } from './w-02-free-repair/rule.js';
import { custodyOn } from './w-10-workmanship-custody/rule.js';

/** Why the device stands where it stands. */
export type StandingReason =
  | 'LIVE'
  | 'NOT_YET_ACCEPTED'
  | 'START_UNKNOWN'
  | 'ENDED'
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
}

/** Free if any live free interval covers the cause; else paid if any is live; else before or after (Q6). */
export function standingOn(
  day: DayNumber,
  facts: CoverageFacts,
  question: CoverageQuestion,
  calendar: WorkCalendar,
): Standing {
  const { spans, lines } = spansOf(facts, calendar);
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
  const common = { day, spans, lines };
  if (free !== null) return { ...common, ...decidedBy(free, 'FREE'), verdict };
  const unknown = lines.findIndex((periods) => !periods.startKnown && periods.freeMonths !== null);
  if (unknown >= 0) return { ...common, ...without('START_UNKNOWN', 'NOT_STARTED', facts, lines, unknown) };
  if (paid !== null) return { ...common, ...decidedBy(paid, 'PAID'), verdict: null };
  if (ended !== null) {
    return { ...common, ...decidedBy(ended, 'AFTER'), reason: 'ENDED', winner: null, verdict: null };
  }
  const coming = firstToStart(lines, day);
  if (coming >= 0) {
    const standing = without('NOT_YET_ACCEPTED', 'NOT_STARTED', facts, lines, coming);
    const { line, periods } = standing;
    return { ...common, ...standing, verdict: line && periods ? judge(line, periods, day, question) : null };
  }
  const promised = lines.findIndex((periods) => periods.free !== null);
  if (promised >= 0) return { ...common, ...without('ENDED', 'AFTER', facts, lines, promised) };
  return {
    ...common,
    ...without(lines.length > 0 ? 'NO_FREE_PERIOD' : 'NO_CONTRACT', 'AFTER', facts, lines, 0),
  };
}

function judge(
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

type Decided = Pick<Standing, 'stage' | 'reason' | 'winner' | 'line' | 'periods'>;

function decidedBy(span: Span, stage: Stage): Decided {
  return { stage, reason: 'LIVE', winner: span, line: span.line, periods: span.periods };
}

function without(
  reason: StandingReason,
  stage: Stage,
  facts: CoverageFacts,
  lines: readonly LinePeriods[],
  index: number,
): Decided & { verdict: null } {
  return {
    stage,
    reason,
    winner: null,
    line: facts.lines[index] ?? null,
    periods: lines[index] ?? null,
    verdict: null,
  };
}

/** The line whose free period begins first after the day; -1 where none does. */
function firstToStart(lines: readonly LinePeriods[], day: DayNumber): number {
  let first = -1;
  let firstDay = Number.POSITIVE_INFINITY;
  lines.forEach(({ free }, index) => {
    if (free !== null && free.startDay > day && free.startDay < firstDay) {
      first = index;
      firstDay = free.startDay;
    }
  });
  return first;
}
