import type { Parameter } from '../../kernel/dated.js';

/** The prices themselves are dated rows of the price lists; the clause has no figure of its own. */
export const parameters: readonly Parameter[] = [];
