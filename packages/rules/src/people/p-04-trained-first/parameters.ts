import type { Parameter } from '../../kernel/dated.js';

/** The pass mark is a figure of each training; the clause has none of its own. */
export const parameters: readonly Parameter[] = [];
