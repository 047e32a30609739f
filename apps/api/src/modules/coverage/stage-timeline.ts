import {
  addDays,
  type CoverageFacts,
  coverageIntervals,
  coverageOf,
  type PlainDate,
  type Stage,
  startOfDayInShanghai,
  type WorkCalendar,
} from '@jiannuo/rules';

/** The stage before the first day of `from`, then from each of them on. */
export interface StageTimeline {
  readonly from: readonly PlainDate[];
  readonly stages: readonly Stage[];
}

/** Asks the rules for the stage on every day on which it could change, and keeps the days on which it does. */
export function stageTimeline(facts: CoverageFacts, calendar: WorkCalendar): StageTimeline {
  const from: PlainDate[] = [];
  const stages: Stage[] = [stageOf(facts, BEFORE_ALL, calendar)];
  for (const day of daysOfChange(facts, calendar)) {
    const stage = stageOf(facts, day, calendar);
    if (stage === stages.at(-1)) continue;
    from.push(day);
    stages.push(stage);
  }
  return { from, stages };
}

/** Before anything was ever promised. */
const BEFORE_ALL: PlainDate = '1950-01-01';

function daysOfChange(facts: CoverageFacts, calendar: WorkCalendar): PlainDate[] {
  const bounds = coverageIntervals(facts, calendar).flatMap(({ fromDate, untilDate }) => [
    fromDate,
    untilDate,
  ]);
  const starts = facts.lines.flatMap(({ startsOn }) => startsOn ?? []);
  const retired = facts.deviceRetiredOn === null ? [] : [addDays(facts.deviceRetiredOn, 1)];
  return [...new Set([...bounds, ...starts, ...retired])].sort();
}

function stageOf(facts: CoverageFacts, on: PlainDate, calendar: WorkCalendar): Stage {
  const calledAt = startOfDayInShanghai(on);
  return coverageOf(facts, { ...plainQuestion, calledAt }, calendar).outcome.stage;
}

/** The stage does not depend on the cause or the kind of cost. */
const plainQuestion = { causes: [], causeState: 'CONFIRMED', costClass: 'PARTS' } as const;
