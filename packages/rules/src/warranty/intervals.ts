import type { WorkCalendar } from '../kernel/calendar.js';
import type { CauseCode } from '../terms/cause.js';
import type { CoverageFacts } from './facts.js';
import type { CoverageInterval } from './outcomes.js';
import { intervalOf, spansOf } from './spans.js';

/**
 * Every stretch of cover of one device, earliest first: what lists store and timelines draw. Intervals are
 * half-open and may overlap; where FREE and PAID do, FREE wins. A line without a known start gives none.
 * FREE means free whatever the cause, as far as none is excluded; what covers one cause alone (our workmanship,
 * Q7) is among them only when that cause is asked about.
 */
export function coverageIntervals(
  facts: CoverageFacts,
  calendar: WorkCalendar,
  causes: readonly CauseCode[] = [],
): readonly CoverageInterval[] {
  return spansOf(facts, calendar, causes)
    .spans.map(intervalOf)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = (interval: CoverageInterval) =>
  `${interval.fromDate} ${interval.untilDate} ${interval.contractId} ${interval.stage}`;
