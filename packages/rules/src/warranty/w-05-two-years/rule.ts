import type { ClauseId } from '../../kernel/clause-id.js';
import { type Decision, decide, type Warning } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { type FreeTerm, freeTermOf } from '../../terms/free-term.js';
import type { ServiceTerms } from '../../terms/service-terms.js';

export interface FreeTermOutcome {
  readonly months: number;
  readonly clause: ClauseId;
  readonly quote: string;
  readonly by: FreeTerm['by'];
}

/** Which free period of a contract holds: its only one, the chosen one, else the longest, flagged. */
export function freeTerm(terms: ServiceTerms): Decision<FreeTermOutcome | null> {
  const free = freeTermOf(terms);
  if (free === null) {
    return decide(null, { basis: [noPromise], warnings: [noFreePeriod] });
  }
  const { months, clause, quote } = free.term;
  return decide(
    { months, clause, quote, by: free.by },
    {
      basis: [{ clause, question: 'Q6' }],
      values: terms.freePeriods.map((term) => ({
        name: `freeMonths ${term.clause}`,
        label: text(`${term.clause} 的免费月数`, `Months free by ${term.clause}`),
        value: term.months,
        unit: 'MONTHS' as const,
      })),
      warnings: severalFreePeriods(free),
    },
  );
}

/** Flagged as long as nobody decided: the contract prints other figures too. */
export function severalFreePeriods(free: FreeTerm): readonly Warning[] {
  if (free.by !== 'LONGEST') return none;
  const known = flagged.get(free);
  if (known !== undefined) return known;
  const warnings = [flag(free)];
  flagged.set(free, warnings);
  return warnings;
}

const none: readonly Warning[] = [];
const flagged = new WeakMap<FreeTerm, readonly Warning[]>();

function flag({ term, others }: FreeTerm): Warning {
  const listed = (month: string) =>
    others.map((other) => `${other.months}${month} (${other.clause})`).join(', ');
  return {
    code: 'SEVERAL_FREE_PERIODS',
    message: text(
      `同一合同还印有 ${listed('个月')};按最长的${term.months}个月 (${term.clause}) 执行。`,
      `The same contract also prints ${listed(' months')}; the longest, ${term.months} months (${term.clause}), is applied.`,
    ),
    basis: [term, ...others].map(({ clause }) => ({ clause, question: 'Q6' as const })),
  };
}

export const noPromise = {
  clause: 'W-03',
  note: text('本合同没有印免费期。', 'This contract prints no free period.'),
} as const;

export const noFreePeriod: Warning = {
  code: 'NO_FREE_PERIOD',
  message: text(
    '本合同没有承诺免费期;卖方对质量的法定责任不受影响(民法典第621条,待法务确认)。',
    "This contract promises no free period; the seller's statutory liability for quality is untouched (Civil Code 621, counsel to confirm).",
  ),
  basis: [noPromise],
};
