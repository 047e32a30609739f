import type { Citation } from '../kernel/decision.js';
import { text } from '../kernel/localized.js';
import type { TermsReading } from '../terms/reading.js';

/** The clause by which this contract repairs free of charge: 18.1 where it is printed, else its free period. */
export function freeClauseOf({ prints, free }: TermsReading): Citation {
  if (prints.has('W-02')) return freeRepair;
  return free === null ? notAccepted : { clause: free.term.clause, question: 'Q8' };
}

const freeRepair: Citation = { clause: 'W-02', paragraph: '2', question: 'Q8' };

/** Without any free period nothing is free but what is not accepted yet. */
const notAccepted: Citation = {
  clause: 'D-07',
  note: text('尚未验收,仍由我方负责。', 'Not accepted yet, and so still ours.'),
};
