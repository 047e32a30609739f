import { type CellReader, plainText } from './cell-reader.js';

/** Several free words, in one order of our own, joined by `、`. */
export const words: CellReader = (cell) => {
  const written = wordsOf(plainText(cell));
  if (written.length > 20) return { code: 'TOO_MANY', zh: '最多 20 项。', en: 'has at most 20 entries.' };
  if (written.some((word) => [...word].length > 50)) {
    return { code: 'TOO_LONG', zh: '每项最多 50 个字。', en: 'has at most 50 characters an entry.' };
  }
  return joinedWords(written);
};

/** '监控、门禁/网络' → ['监控', '网络', '门禁'], each once. */
export function wordsOf(written: string): string[] {
  const all = written.split(/[、,,;;|/]+/).map((word) => word.trim());
  return [...new Set(all.filter((word) => word !== ''))].sort();
}

export function joinedWords(written: readonly string[]): string {
  return [...written].sort().join('、');
}
