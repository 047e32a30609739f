import type { Localized } from '@jiannuo/rules';
import { type CellReader, halfWidth, plainText } from './cell-reader.js';

/** Code → what it is called. */
export type Words = Readonly<Record<string, Localized>>;

/** One of a few codes, by its name or any other word people use for it. */
export function choice(words: Words, also: Readonly<Record<string, readonly string[]>> = {}): CellReader {
  const codes = new Map(
    Object.entries(words).flatMap(([code, { zh, en }]) =>
      [code, zh, en, ...(also[code] ?? [])].map((name) => [plain(name), code] as const),
    ),
  );
  const said = (language: keyof Localized) => Object.values(words).map((name) => name[language]);
  return (cell) =>
    codes.get(plain(plainText(cell))) ?? {
      code: 'UNKNOWN_WORD',
      zh: `应为:${said('zh').join('、')}。`,
      en: `is one of: ${said('en').join(', ')}.`,
    };
}

export const yesNoWords: Words = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

export const yesNo = choice(yesNoWords, {
  true: ['y', '1', '√', '✓', '启用', '在用', '有效'],
  false: ['n', '0', '×', '✗', '停用', '无效'],
});

function plain(word: string): string {
  return halfWidth(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
