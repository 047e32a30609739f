import type { Parameter } from '../../kernel/dated.js';

/** The minimum is a figure of each part and place; the clause has none of its own. */
export const parameters: readonly Parameter[] = [];
