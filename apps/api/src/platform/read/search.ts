import { badField } from '../errors.js';
import { allOf, collate, type Sql, sql } from './sql.js';

/** Longest text that may be searched for. */
export const MAX_SEARCH = 100;

/**
 * Rows whose search text holds every word of `text`, in any order. The column is lower case already and
 * has a trigram index. Raises BAD_INPUT for more than 100 characters and for characters no text has.
 */
export function matches(searchText: Sql, text: string, field = 'filter.search'): Sql | null {
  const words = wordsOf(text, field);
  if (words.length === 0) return null;
  return allOf(words.map((word) => sql`${fittingFor(word, searchText)} LIKE ${`%${escapeLike(word)}%`}`));
}

/**
 * A word without three letters in a row is in no trigram index, and going through all of the index takes
 * three times as long as going through the table: another collation keeps it out, and compares bytes.
 */
function fittingFor(word: string, searchText: Sql): Sql {
  return /[\p{L}\p{N}]{3}/u.test(word) ? searchText : collate(searchText, 'C');
}

/** `%`, `_` and `\` mean themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function wordsOf(text: string, field: string): string[] {
  if (text.length > MAX_SEARCH) {
    throw badField(
      field,
      'TOO_LONG',
      `搜索内容不能超过 ${MAX_SEARCH} 个字。`,
      `Search for at most ${MAX_SEARCH} characters.`,
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (!text.isWellFormed() || /[\u0000-\u0008\u000e-\u001f]/.test(text)) {
    throw badField(
      field,
      'NOT_TEXT',
      '搜索内容含有无效字符。',
      'The search holds characters that are not text.',
    );
  }
  return text.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
}
