import type { Citation, Decision } from '../../kernel/decision.js';
import { decide } from '../../kernel/decision.js';
import { type Fen, shareRoundedDown, shareRoundedHalfUp } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { CauseCode } from '../../terms/cause.js';
import type { TermsReading } from '../../terms/reading.js';
import type { ExclusionTerm, ServiceTerms } from '../../terms/service-terms.js';

/** An excluded cause that was ticked, with this contract's own exclusion. */
export interface Exclusion {
  readonly cause: CauseCode;
  readonly term: ExclusionTerm;
  readonly citation: Citation;
}

/**
 * The first ticked cause this contract excludes; null where it excludes none. Lightning is one of nature's
 * disasters where the contract does not cover it.
 */
export function exclusionOf(reading: TermsReading, causes: readonly CauseCode[]): Exclusion | null {
  if (reading.exclusions.size === 0) return null;
  for (const cause of causes) {
    const term = termExcluding(reading, cause);
    if (term !== undefined) return { cause, term, citation: citationOf(term, cause) };
  }
  return null;
}

/** One line split by evidence: the client's share is rounded, the rest is ours (Q8). */
export function clientShare(
  costFen: Fen,
  percent: number,
  rounding: ServiceTerms['shareRounding'],
): Decision<{ readonly clientFen: Fen; readonly companyFen: Fen }> {
  const clientFen = clientShareFen(costFen, percent, rounding);
  return decide(
    { clientFen, companyFen: costFen - clientFen },
    {
      basis: [{ clause: 'W-08', question: 'Q8' }],
      values: [
        { name: 'costFen', label: text('费用', 'Cost'), value: costFen, unit: 'FEN' },
        {
          name: 'clientSharePercent',
          label: text('甲方比例', "Client's share"),
          value: percent,
          unit: 'PERCENT',
        },
      ],
    },
  );
}

export function clientShareFen(costFen: Fen, percent: number, rounding: ServiceTerms['shareRounding']): Fen {
  return rounding === 'DOWN' ? shareRoundedDown(costFen, percent) : shareRoundedHalfUp(costFen, percent);
}

function termExcluding(reading: TermsReading, cause: CauseCode): ExclusionTerm | undefined {
  const term = reading.exclusions.get(cause);
  if (term !== undefined || cause !== 'LIGHTNING' || reading.terms.lightningCovered) return term;
  return reading.exclusions.get('NATURAL_DISASTER');
}

function citationOf(term: ExclusionTerm, cause: CauseCode): Citation {
  if (term.clause === 'W-08') return ofW08[cause] ?? w08;
  return term.clause === 'W-02' ? w02 : { clause: term.clause, question: 'Q8' };
}

const w02: Citation = { clause: 'W-02', paragraph: '1', question: 'Q8' };
const w08: Citation = { clause: 'W-08', question: 'Q8' };
const ofW08: Partial<Record<CauseCode, Citation>> = {
  CLIENT_DAMAGE: { clause: 'W-08', paragraph: '1', question: 'Q8' },
  THIRD_PARTY: { clause: 'W-08', paragraph: '2', question: 'Q10' },
  NATURAL_DISASTER: { clause: 'W-08', paragraph: '3', question: 'Q8' },
  LIGHTNING: { clause: 'W-08', paragraph: '3', question: 'Q8' },
  FORCE_MAJEURE: { clause: 'W-08', paragraph: '4', question: 'Q8' },
};
