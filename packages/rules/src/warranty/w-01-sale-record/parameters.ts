import type { Parameter } from '../../kernel/dated.js';

export const parameters: readonly Parameter[] = [];
