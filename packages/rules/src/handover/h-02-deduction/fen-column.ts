import type { Column } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';

/** A column of money. */
export const fen = (zh: string, en: string): Column => ({ label: text(zh, en), unit: 'FEN' });
