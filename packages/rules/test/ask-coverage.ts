import type { Decision } from '../src/kernel/decision.js';
import { coverageOf } from '../src/warranty/coverage.js';
import { aLine, seededCalendar, termsWith } from '../src/warranty/example-tables.js';
import type { CoverageFacts, CoverageLine, CoverageQuestion } from '../src/warranty/facts.js';
import type { CoverageOutcome } from '../src/warranty/outcomes.js';

/** The plan with every clause of chapter W, one free period of two years, accepted 2024-06-15. */
export const security = termsWith('SECURITY_INTEGRATION', 24);

/** One device in one contract; a test states what differs from the usual line. */
export const one = (line: Partial<CoverageLine> = {}): CoverageFacts => ({
  lines: [aLine({ terms: security, ...line })],
  deviceRetiredOn: null,
});

/** A confirmed defect, called in the free period; a test states what differs. */
export function ask(
  facts: CoverageFacts,
  changed: Partial<CoverageQuestion> = {},
): Decision<CoverageOutcome> {
  const question: CoverageQuestion = {
    calledAt: '2025-03-10T09:30:00+08:00',
    causes: ['PRODUCT_DEFECT'],
    causeState: 'CONFIRMED',
    costClass: 'PARTS',
    ...changed,
  };
  return coverageOf(facts, question, seededCalendar);
}
