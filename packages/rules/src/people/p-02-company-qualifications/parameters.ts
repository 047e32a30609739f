import type { Parameter } from '../../kernel/dated.js';

/** The days of a qualification are its own; when to remind is said at P-01. */
export const parameters: readonly Parameter[] = [];
