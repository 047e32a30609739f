import type { Basis } from '../kernel/decision.js';
import type { Localized } from '../kernel/localized.js';

/** One thing that stands in the way, with the clause that says so. */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly message: Localized;
  readonly basis: Basis;
}
