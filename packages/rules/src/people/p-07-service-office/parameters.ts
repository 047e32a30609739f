import type { Parameter } from '../../kernel/dated.js';

/** Five fields as printed: no figure to set. */
export const parameters: readonly Parameter[] = [];
