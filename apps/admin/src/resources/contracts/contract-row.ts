import type { ServiceTerms } from '@jiannuo/rules';
import type { ContractQuery } from '@jiannuo/schema';

/** A contract as its page reads it. */
export type ContractPageRow = NonNullable<ContractQuery['contract']>;

/** The API validates terms on every write, so what it answers are ServiceTerms. */
export function termsOf(contract: { readonly terms: unknown }): ServiceTerms {
  return contract.terms as ServiceTerms;
}
