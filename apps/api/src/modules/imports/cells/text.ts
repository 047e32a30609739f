import { type CellReader, plainText } from './cell-reader.js';

/** Text of at most so many characters. */
export function text(longest: number): CellReader {
  return (cell) => {
    const value = plainText(cell);
    if ([...value].length <= longest) return value;
    return { code: 'TOO_LONG', zh: `最多 ${longest} 个字。`, en: `has at most ${longest} characters.` };
  };
}

export const email: CellReader = (cell) => {
  const value = text(254)(cell);
  if (typeof value !== 'string' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return value;
  return { code: 'EMAIL', zh: '不是有效的电子邮箱。', en: 'is not an e-mail address.' };
};
