import {
  type Citation,
  type CoverageFacts,
  type CoverageInterval,
  type CoverageOutcome,
  clauses,
  type Decision,
  type LosingInterval,
  type Provisional,
  type RejectedRule,
  type ServiceTerms,
  type ValueUsed,
  type Warning,
} from '@jiannuo/rules';
import { rulesVersion } from './rules-version.js';

/** A citation with the words it points at: the clause verbatim, in English, and as this contract prints it. */
export interface CitedClause extends Citation {
  readonly text: string;
  readonly english: string;
  readonly quote: string | null;
}

/** An interval as the API names its bounds. */
export type AnswerInterval = Omit<CoverageInterval, 'fromDate' | 'untilDate'> & {
  readonly fromOn: string;
  readonly untilOn: string;
};

/** The proof every answer carries. */
export interface Proof {
  readonly basis: readonly CitedClause[];
  readonly values: readonly ValueUsed[];
  readonly provisional: readonly Provisional[];
  readonly warnings: readonly (Omit<Warning, 'basis'> & { readonly basis: readonly CitedClause[] })[];
}

/** A coverage decision as the API says it. */
export interface CoverageAnswer
  extends Proof,
    Omit<
      CoverageOutcome,
      'winner' | 'losers' | 'rejected' | 'conflict' | 'clientFen' | 'companyFen' | 'disputedFen'
    > {
  readonly winner: AnswerInterval | null;
  readonly losers: readonly (Omit<LosingInterval, 'interval' | 'citation'> & {
    readonly interval: AnswerInterval;
    readonly citation: CitedClause;
  })[];
  readonly rejected: readonly (Omit<RejectedRule, 'citation'> & { readonly citation: CitedClause })[];
  readonly clientFen: number | null;
  readonly companyFen: number | null;
  readonly disputedFen: number | null;
  readonly rulesVersion: string;
}

/** The decision with every clause it names written out. */
export function answerOf(decision: Decision<CoverageOutcome>, facts: CoverageFacts): CoverageAnswer {
  const {
    winner,
    losers,
    rejected,
    clientFen,
    companyFen,
    disputedFen,
    conflict: _,
    ...outcome
  } = decision.outcome;
  const terms = termsInOrder(facts, winner?.contractId);
  const written = (citation: Citation) => citedClause(citation, terms);
  return {
    ...outcome,
    winner: winner && answerInterval(winner),
    losers: losers.map(({ interval, why, citation }) => ({
      interval: answerInterval(interval),
      why,
      citation: written(citation),
    })),
    rejected: rejected.map(({ citation, why }) => ({ citation: written(citation), why })),
    clientFen: clientFen ?? null,
    companyFen: companyFen ?? null,
    disputedFen: disputedFen ?? null,
    ...proofOf(decision, terms),
    rulesVersion,
  };
}

/** Basis, values, provisional parts and warnings with their clauses written out. */
export function proofOf(decision: Decision<unknown>, terms: readonly ServiceTerms[]): Proof {
  return {
    basis: decision.basis.map((citation) => citedClause(citation, terms)),
    values: decision.values,
    provisional: decision.provisional,
    warnings: decision.warnings.map((warning) => writtenWarning(warning, terms)),
  };
}

export function writtenWarning({ code, message, basis }: Warning, terms: readonly ServiceTerms[]) {
  return { code, message, basis: basis.map((citation) => citedClause(citation, terms)) };
}

function answerInterval({ fromDate, untilDate, ...interval }: CoverageInterval): AnswerInterval {
  return { ...interval, fromOn: fromDate, untilOn: untilDate };
}

function citedClause(citation: Citation, terms: readonly ServiceTerms[]): CitedClause {
  const clause = clauses.get(citation.clause);
  const part = clause?.paragraphs.find(({ id }) => id === citation.paragraph) ?? clause;
  const own = terms.flatMap(({ promises }) => promises).find((promise) => promise.clause === citation.clause);
  return { ...citation, text: part?.text ?? '', english: part?.english ?? '', quote: own?.quote ?? null };
}

/** The deciding contract's own words come first. */
function termsInOrder({ lines }: CoverageFacts, first: string | undefined): ServiceTerms[] {
  const rank = (contractId: string) => (contractId === first ? 0 : 1);
  return [...lines].sort((a, b) => rank(a.contractId) - rank(b.contractId)).map(({ terms }) => terms);
}
