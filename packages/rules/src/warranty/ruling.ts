import type { Basis, Citation, Warning } from '../kernel/decision.js';
import { text } from '../kernel/localized.js';
import type { ConflictingClauses } from '../kernel/refusal.js';
import {
  conflictWarning,
  deviceRetired,
  extensionWarnings,
  lightningAsDisaster,
  lightningExcludedAsDisaster,
  noContract,
  noExclusionPrinted,
  shareIgnored,
} from './coverage-warnings.js';
import type { CoverageQuestion } from './facts.js';
import { endedStages, freeEnded, joined, laterStages } from './lost-stages.js';
import type { Charge, Payer, RejectedRule } from './outcomes.js';
import { isWorkmanship, type Span } from './spans.js';
import type { Standing } from './standing.js';
import type { Verdict } from './verdict.js';
import { noFreePeriod, noPromise, severalFreePeriods } from './w-05-two-years/rule.js';
import { statutoryWorkmanship } from './w-10-workmanship-custody/rule.js';

/** What is said on the phone. */
export type Saying =
  | 'FREE'
  | 'FREE_PART'
  | 'FREE_WORKMANSHIP'
  | 'FREE_REVIEW'
  | 'NOT_YET_ACCEPTED'
  | 'EXCLUDED'
  | 'EXCLUDED_BEFORE_ACCEPTANCE'
  | 'EXCLUDED_PROPOSED'
  | 'SHARED'
  | 'SHARED_PROPOSED'
  | 'DISPUTED'
  | 'CONFLICT'
  | 'START_UNKNOWN'
  | 'PAID'
  | 'AFTER'
  | 'RETIRED'
  | 'NO_FREE_PERIOD'
  | 'NO_CONTRACT'
  | 'SOFTWARE_FREE'
  | 'SOFTWARE_ENDED'
  | 'HARDWARE'
  | 'PHONE_FREE';

/** Who pays, how, and on which clauses: the standing read for one cost class. */
export interface Ruling {
  readonly payer: Payer;
  readonly charge: Charge;
  /** The client's part of the cost, in percent; on hold: the part in dispute. */
  readonly clientPercent: number;
  readonly saying: Saying;
  readonly basis: Basis;
  readonly rejected: readonly RejectedRule[];
  readonly warnings: readonly Warning[];
  readonly conflict: ConflictingClauses | null;
  readonly reviewFlag: boolean;
}

/** The ruling by stage and cause, before services that are free for ever are looked at. */
export function rulingOf(standing: Standing, question: CoverageQuestion): Ruling {
  switch (standing.stage) {
    case 'FREE':
      return ofVerdict(standing, question);
    case 'PAID':
      return ofPaid(standing);
    case 'NOT_STARTED':
      return standing.verdict === null ? ofUnknownStart(standing) : ofVerdict(standing, question);
    case 'AFTER':
      return ofAfter(standing);
  }
}

function ofVerdict(standing: Standing, question: CoverageQuestion): Ruling {
  const verdict = standing.verdict ?? noVerdict;
  const [payer, charge, clientPercent, saying] = consequence(standing, verdict, question);
  return {
    payer,
    charge,
    clientPercent,
    saying,
    basis: basisOf(standing, verdict, question),
    rejected: joined(verdict.rejected, laterStages(standing, 'FREE')),
    warnings: warningsOf(standing, verdict, question),
    conflict: verdict.conflict,
    reviewFlag: verdict.review,
  };
}

function consequence(
  standing: Standing,
  verdict: Verdict,
  { causeState, clientSharePercent = 0 }: CoverageQuestion,
): readonly [Payer, Charge, number, Saying] {
  const share = verdict.kind === 'SHARED' ? clientSharePercent : 100;
  if (verdict.kind === 'COVERED' || share === 0) return ['COMPANY', 'FREE', 0, sayingFree(standing, verdict)];
  if (verdict.kind === 'CONFLICT') return ['COMPANY', 'ON_HOLD', 100, 'CONFLICT'];
  if (causeState === 'DISPUTED') return ['COMPANY', 'ON_HOLD', share, 'DISPUTED'];
  const proposed = causeState === 'PROPOSED';
  if (share < 100) return ['SHARED', 'CHARGED', share, proposed ? 'SHARED_PROPOSED' : 'SHARED'];
  if (proposed) return ['CLIENT', 'CHARGED', 100, 'EXCLUDED_PROPOSED'];
  return ['CLIENT', 'CHARGED', 100, standing.reason === 'LIVE' ? 'EXCLUDED' : 'EXCLUDED_BEFORE_ACCEPTANCE'];
}

function sayingFree({ reason, winner }: Standing, { review }: Verdict): Saying {
  if (reason !== 'LIVE') return 'NOT_YET_ACCEPTED';
  if (review) return 'FREE_REVIEW';
  if (winner !== null && isWorkmanship(winner)) return 'FREE_WORKMANSHIP';
  return winner?.clause === 'W-07' ? 'FREE_PART' : 'FREE';
}

function basisOf(standing: Standing, verdict: Verdict, question: CoverageQuestion): Basis {
  const basis: [Citation, ...Citation[]] = [verdict.citation];
  const { winner, periods } = standing;
  if (verdict.conflict !== null) basis.push(verdict.conflict.clauses[0]);
  if (winner !== null) {
    basis.push({ clause: winner.clause, question: questionBehind(winner) });
  } else if (periods !== null && periods.freeMonths !== null) {
    basis.push({ clause: periods.freeClause, question: 'Q5' });
  }
  if (verdict.kind !== 'COVERED' && question.causeState === 'DISPUTED') {
    basis.push({ clause: verdict.citation.clause, question: 'Q11' });
  }
  return basis;
}

function questionBehind(winner: Span): Citation['question'] {
  if (isWorkmanship(winner)) return 'Q7';
  return winner.clause === 'W-07' ? 'Q26' : 'Q1';
}

function warningsOf(standing: Standing, verdict: Verdict, question: CoverageQuestion): readonly Warning[] {
  const { periods, winner } = standing;
  const warnings: Warning[] = [];
  const free = periods?.reading.free ?? null;
  if (free !== null && free.by === 'LONGEST') warnings.push(...severalFreePeriods(free));
  if (winner !== null && isWorkmanship(winner)) warnings.push(statutoryWorkmanship);
  if (verdict.conflict !== null) warnings.push(conflictWarning(verdict.conflict));
  if (question.clientSharePercent !== undefined && verdict.kind === 'COVERED') warnings.push(shareIgnored);
  if (periods !== null && periods.reading.exclusions.size === 0 && namesOthers(question)) {
    warnings.push(noExclusionPrinted);
  }
  if (
    verdict.kind !== 'COVERED' &&
    periods !== null &&
    lightningExcludedAsDisaster(periods.reading, question)
  ) {
    warnings.push(lightningAsDisaster);
  }
  return warnings.length === 0 ? none : warnings;
}

function ofUnknownStart(standing: Standing): Ruling {
  return {
    payer: 'COMPANY',
    charge: 'ON_HOLD',
    clientPercent: 100,
    saying: 'START_UNKNOWN',
    basis: [{ clause: standing.periods?.freeClause ?? 'W-06', question: 'Q5' }],
    rejected: none,
    warnings: none,
    conflict: null,
    reviewFlag: true,
  };
}

function ofPaid(standing: Standing): Ruling {
  const clause = standing.winner?.clause ?? 'W-04';
  return {
    payer: 'CLIENT',
    charge: 'QUOTE',
    clientPercent: 100,
    saying: 'PAID',
    basis: [clause === 'W-04' ? agreedFee : { clause, question: 'Q4' }],
    rejected: [freeEnded(standing), ...laterStages(standing, 'PAID')],
    warnings: extensionWarnings(standing),
    conflict: null,
    reviewFlag: false,
  };
}

function ofAfter(standing: Standing): Ruling {
  const { reason } = standing;
  const promisedNothing = reason !== 'ENDED' && reason !== 'RETIRED';
  const warnings: Warning[] = reason === 'ENDED' ? [...extensionWarnings(standing)] : [];
  if (reason === 'NO_FREE_PERIOD') warnings.push(noFreePeriod);
  if (reason === 'NO_CONTRACT') warnings.push(noContract);
  if (reason === 'RETIRED') warnings.push(deviceRetired);
  return {
    payer: 'CLIENT',
    charge: 'FEE_STANDARD',
    clientPercent: 100,
    saying: sayingAfter[reason] ?? 'NO_FREE_PERIOD',
    basis: promisedNothing ? [noPromise, ...feeClause(standing)] : afterBasis(standing),
    rejected: promisedNothing ? none : endedStages(standing),
    warnings,
    conflict: null,
    reviewFlag: false,
  };
}

const none: readonly never[] = [];

const sayingAfter: Partial<Record<Standing['reason'], Saying>> = {
  ENDED: 'AFTER',
  RETIRED: 'RETIRED',
  NO_CONTRACT: 'NO_CONTRACT',
};

function afterBasis(standing: Standing): Basis {
  const [fee] = feeClause(standing);
  const ended: Citation = { clause: standing.periods?.freeClause ?? 'W-03', question: 'Q1' };
  return fee === undefined ? [{ ...ended, note: noFeeClause }] : [fee, ended];
}

function feeClause({ periods }: Standing): readonly Citation[] {
  return periods?.reading.prints.has('F-01') ? fee : none;
}

const namesOthers = ({ causes }: CoverageQuestion): boolean =>
  causes.some((cause) => cause === 'CLIENT_DAMAGE' || cause === 'THIRD_PARTY');

const noVerdict: Verdict = {
  kind: 'COVERED',
  citation: { clause: 'W-02', question: 'Q8' },
  rejected: [],
  conflict: null,
  review: true,
};
const agreedFee: Citation = { clause: 'W-04', paragraph: '1', question: 'Q4' };
const fee: readonly Citation[] = [{ clause: 'F-01', paragraph: '1' }];
const noFeeClause = text(
  '本合同没有写期满后的收费,按公司收费标准。',
  'The contract prints no fee for afterwards: the company fee standard applies.',
);
