import type { Citation } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import type { CauseCode } from '../../terms/cause.js';
import type { TermsReading } from '../../terms/reading.js';
import type { RejectedRule } from '../outcomes.js';
import { conflicting, covered, type Verdict } from '../verdict.js';

/** Lightning under a contract that covers it; null where it was not lightning or the contract is silent. */
export function lightning(reading: TermsReading, causes: readonly CauseCode[]): Verdict | null {
  if (!causes.includes('LIGHTNING') || !reading.terms.lightningCovered) return null;
  const excluding = reading.exclusions.get('LIGHTNING');
  if (excluding !== undefined) return conflicting(citation, { clause: excluding.clause }, contradicted);
  return reading.prints.has('W-08') ? coveredAgainstExclusions : coveredPlainly;
}

/** A split by evidence between lightning and what the client left out (Q9). */
export const splitWithLightning: Citation = { clause: 'W-09', paragraph: '1', question: 'Q9' };

const citation: Citation = { clause: 'W-09', paragraph: '1', question: 'Q9' };

const contradicted = text(
  '合同一处把雷击列为除外,另一处写明雷击属保修范围,没有写哪一处优先。',
  'One clause of the contract excludes lightning, another covers it, and the text gives no order.',
);

const exclusionsBeaten: RejectedRule = {
  citation: { clause: 'W-08', paragraph: '3' },
  why: text(
    '雷击是特别规定,优先于自然灾害和不可抗力的除外。',
    'Lightning is the specific rule and beats the exclusion of natural disasters and irresistible force.',
  ),
};

const coveredPlainly = covered(citation, []);
const coveredAgainstExclusions = covered(citation, [exclusionsBeaten]);
