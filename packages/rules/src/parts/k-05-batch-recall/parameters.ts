import type { Parameter } from '../../kernel/dated.js';

/** The whole batch: the clause has no figure to set. */
export const parameters: readonly Parameter[] = [];
