import type { Parameter } from '../../kernel/dated.js';

/** One person: the number is in the sentence, not a figure to set. */
export const parameters: readonly Parameter[] = [];
