import { type CellReader, halfWidth, plainText } from './cell-reader.js';

/** One of a few codes, by any of the words people use for it. */
export function choice(words: Readonly<Record<string, readonly string[]>>): CellReader {
  const codes = new Map(
    Object.entries(words).flatMap(([code, names]) => [code, ...names].map((name) => [plain(name), code])),
  );
  const known = Object.values(words).map(([name = '']) => name);
  return (cell) =>
    codes.get(plain(plainText(cell))) ?? {
      code: 'UNKNOWN_WORD',
      zh: `应为:${known.join('、')}。`,
      en: `is one of ${Object.keys(words).join(', ')}.`,
    };
}

export const yesNo = choice({
  true: ['是', 'yes', 'y', '1', '√', '✓', '启用', '在用', '有效'],
  false: ['否', 'no', 'n', '0', '×', '✗', '停用', '无效'],
});

function plain(word: string): string {
  return halfWidth(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
