import type { Parameter } from '../../kernel/dated.js';

/** The clause names goods, no figures. */
export const parameters: readonly Parameter[] = [];
