import type { Parameter } from '../../kernel/dated.js';

/** Equal is equal: the clause has no figure to set. */
export const parameters: readonly Parameter[] = [];
