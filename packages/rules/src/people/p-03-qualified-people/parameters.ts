import type { Parameter } from '../../kernel/dated.js';

/** A certificate, a person and a reason: the clause has no figure to set. */
export const parameters: readonly Parameter[] = [];
