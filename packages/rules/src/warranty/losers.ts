import type { Citation } from '../kernel/decision.js';
import { type Localized, text } from '../kernel/localized.js';
import { formatDay } from '../kernel/plain-date.js';
import type { LosingInterval } from './outcomes.js';
import { intervalOf, type Span } from './spans.js';
import type { Standing } from './standing.js';

/** Every interval that did not decide, with the reason. */
export function losersOf(standing: Standing): readonly LosingInterval[] {
  const losers: LosingInterval[] = [];
  for (const span of standing.spans) {
    if (span === standing.winner) continue;
    const { why, question } = reasonFor(span, standing);
    losers.push({ interval: intervalOf(span), why, citation: { clause: span.clause, question } });
  }
  return losers;
}

interface Reason {
  readonly why: Localized;
  readonly question: NonNullable<Citation['question']>;
}

function reasonFor(span: Span, { day, winner }: Standing): Reason {
  if (day < span.fromDay) {
    const from = formatDay(span.fromDay);
    return { why: text(`自${from}起才开始。`, `It begins on ${from} only.`), question: 'Q1' };
  }
  if (day >= span.untilDay) {
    const last = formatDay(span.untilDay - 1);
    return { why: text(`已于${last}届满。`, `It ended on ${last}.`), question: 'Q1' };
  }
  if (winner === null || winner.stage !== span.stage) return freeWins;
  return winner.line.suppliedDevice && !span.line.suppliedDevice ? supplierBears : lastEndingBears;
}

const freeWins: Reason = {
  why: text('免费优先于收费。', 'Free wins over paid.'),
  question: 'Q3',
};
const supplierBears: Reason = {
  why: text('费用由供货合同承担。', 'The contract that supplied the device bears the cost.'),
  question: 'Q6',
};
const lastEndingBears: Reason = {
  why: text(
    '由覆盖此原因且届满更晚的合同承担。',
    'A contract that covers the cause and ends later bears the cost.',
  ),
  question: 'Q6',
};
