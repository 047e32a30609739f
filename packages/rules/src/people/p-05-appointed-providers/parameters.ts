import type { Parameter } from '../../kernel/dated.js';

/** The days are those of each agreement. */
export const parameters: readonly Parameter[] = [];
