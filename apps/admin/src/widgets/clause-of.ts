import { type Clause, clauses, type ServiceTerms } from '@jiannuo/rules';

/** The clause of the rulebook with this id. */
export function clauseOf(id: string): Clause | undefined {
  for (const [known, clause] of clauses) if (known === id) return clause;
  return undefined;
}

export interface Wording {
  readonly quote: string;
  readonly section: string;
  readonly plan: string;
}

/** Where a contract prints a clause, in its own words; undefined when it does not. */
export function wordingIn(terms: ServiceTerms, clauseId: string): Wording | undefined {
  const quoted = [
    ...terms.freePeriods,
    ...(terms.paidPeriod === null ? [] : [terms.paidPeriod]),
    ...terms.exclusions,
    ...(terms.softwareUpgrades === null ? [] : [terms.softwareUpgrades]),
    ...(terms.phoneSupport === null ? [] : [terms.phoneSupport]),
    ...terms.visitPlan,
    ...terms.priceTests,
    ...terms.hotline,
    ...terms.promises,
  ];
  return quoted.find(({ clause }) => clause === clauseId);
}
