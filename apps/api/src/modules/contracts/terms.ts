import {
  contradictionsIn,
  parseServiceTerms,
  RuleRefusal,
  type ServiceTerms,
  statutoryFloors,
} from '@jiannuo/rules';
import { BadInput } from '../../platform/errors.js';
import type { ContractEntity } from './contract.entity.js';

/** The promises, checked. Raises BAD_INPUT with the path of each figure that is not formalised. */
export function readTerms(json: unknown): ServiceTerms {
  try {
    return parseServiceTerms(json);
  } catch (error) {
    if (!(error instanceof RuleRefusal)) throw error;
    const problem = { code: 'NOT_FORMALISED', ...error.reason };
    const paths = error.paths.length > 0 ? error.paths : [''];
    throw new BadInput(
      Object.fromEntries(paths.map((path) => [path === '' ? 'terms' : `terms.${path}`, problem])),
      error.reason,
    );
  }
}

type Money = Pick<ContractEntity, 'settlementFen' | 'retentionFen'>;

/** What the contract shows of its promises without opening them. */
export function termsSummary(terms: ServiceTerms, money: Money) {
  const contradictions = contradictionsIn(terms);
  return {
    kind: terms.contractKind,
    plans: [...terms.plans],
    contradictionCount: contradictions.length,
    openContradictionCount: contradictions.filter(
      ({ key, resolved }) => resolved === null && !chosen(key, terms),
    ).length,
    floorWarningCount: floorsOf(terms, money).length,
  };
}

/** Where the promises, or the money agreed, fall short of a statute. */
export function floorsOf(terms: ServiceTerms, { settlementFen, retentionFen }: Money) {
  return statutoryFloors(terms, {
    ...(settlementFen === null ? {} : { settlementFen }),
    ...(retentionFen === null ? {} : { retentionFen }),
  });
}

const chosen = (key: string, terms: ServiceTerms) => key === 'freePeriods' && terms.chosenFreePeriod !== null;
