import { type Fen, parseYuan } from '@jiannuo/rules';

/** What somebody typed or pasted as a price. The text stays as it was; nothing is rounded. */
export type TypedPrice =
  | { readonly text: string; readonly fen: Fen | null; readonly problem: null }
  | { readonly text: string; readonly fen: null; readonly problem: PriceProblem };

export type PriceProblem = 'DECIMALS' | 'NEGATIVE' | 'TOO_LARGE' | 'NOT_A_PRICE';

/** The highest price a line can hold: 100 million yuan. */
const HIGHEST_FEN = 10_000_000_000;

/**
 * Reads "1,234.50", "¥1234.5", "1 234.50 元" and their full-width forms; an empty text is "no price".
 * Three decimals, signs and anything else are problems, never guesses.
 */
export function typedPrice(text: string): TypedPrice {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:CNY|RMB)|(?:元|CNY|RMB)$/gi, '');
  if (plain === '') return { text, fen: null, problem: null };
  try {
    const fen = parseYuan(plain);
    if (fen < 0) return { text, fen: null, problem: 'NEGATIVE' };
    if (fen > HIGHEST_FEN) return { text, fen: null, problem: 'TOO_LARGE' };
    return { text, fen, problem: null };
  } catch {
    return { text, fen: null, problem: problemOf(plain) };
  }
}

function problemOf(plain: string): PriceProblem {
  if (/^[¥$]?[\d,]+\.\d{3,}$/.test(plain)) return 'DECIMALS';
  if (/^(?:[-\u2212]|\().*\d/.test(plain)) return 'NEGATIVE';
  return /^¥?[\d,]{14,}(?:\.\d{1,2})?$/.test(plain) ? 'TOO_LARGE' : 'NOT_A_PRICE';
}
