import type { QuestionId } from '../kernel/clause.js';
import { rememberedByDay } from '../kernel/day-memo.js';
import { type Localized, text } from '../kernel/localized.js';
import { spokenDay } from '../kernel/spoken-date.js';
import type { CoverageQuestion } from './facts.js';
import type { LosingInterval } from './outcomes.js';
import { intervalOf, type Span } from './spans.js';
import { judge, type Standing } from './standing.js';

/** Every interval that did not decide, with the reason. */
export function losersOf(standing: Standing, question: CoverageQuestion): readonly LosingInterval[] {
  const losers: LosingInterval[] = [];
  for (const span of standing.spans) {
    if (span === standing.winner) continue;
    const { why, citation } = reasonFor(span, standing, question);
    losers.push({ interval: intervalOf(span), why, citation });
  }
  return losers;
}

type Reason = Pick<LosingInterval, 'why' | 'citation'>;

function reasonFor(span: Span, standing: Standing, question: CoverageQuestion): Reason {
  const { day, winner } = standing;
  if (day < span.fromDay) return reason(beginsOn(span.fromDay), span, 'Q1');
  if (day >= span.untilDay) return reason(endedOn(span.untilDay - 1), span, 'Q1');
  if (winner === null || winner.stage !== span.stage) return reason(freeWins, span, 'Q3');
  return coversLess(span, standing, question) ?? reason(costElsewhere(span, winner), span, 'Q6');
}

function reason(why: Localized, { clause }: Span, question: QuestionId): Reason {
  return { why, citation: { clause, question } };
}

const beginsOn = rememberedByDay((day): Localized => {
  const { zh, en } = spokenDay(day);
  return { zh: `自${zh}起才开始。`, en: `It begins on ${en} only.` };
});

const endedOn = rememberedByDay((day): Localized => {
  const { zh, en } = spokenDay(day);
  return { zh: `已于${zh}届满。`, en: `It ended on ${en}.` };
});

/** A live free period whose contract does not cover the cause as the winner's does: its exclusion says why. */
function coversLess(span: Span, standing: Standing, question: CoverageQuestion): Reason | null {
  if (span.stage !== 'FREE' || standing.verdict === null) return null;
  const verdict = judge(span.line, span.periods, standing.day, question);
  return verdict.kind === standing.verdict.kind ? null : { why: causeNotCovered, citation: verdict.citation };
}

function costElsewhere(span: Span, winner: Span): Localized {
  if (winner.line.contractId === span.line.contractId) return samePromise;
  if (winner.line.suppliedDevice && !span.line.suppliedDevice) return supplierBears;
  return winner.untilDay === span.untilDay ? bothEnd : lastEndingBears;
}

const freeWins = text('免费优先于收费。', 'Free wins over paid.');
const causeNotCovered = text(
  '这份合同对此原因保障较少,另一份合同保障更多。',
  'This contract covers the cause less than the other one does.',
);
const samePromise = text(
  '同一合同的另一段期间已经作数。',
  'Another period of the same contract decides already.',
);
const supplierBears = text('费用由供货合同承担。', 'The contract that supplied the device bears the cost.');
const lastEndingBears = text('费用由届满更晚的合同承担。', 'The contract that ends later bears the cost.');
const bothEnd = text(
  '两份合同同日届满,费用只由其中一份承担。',
  'Both contracts end on the same day, and only one of them bears the cost.',
);
