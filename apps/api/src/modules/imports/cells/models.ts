import { type CellReader, plainText } from './cell-reader.js';

/** Several models of products, in one order of our own, joined by `、`. */
export const models: CellReader = (cell) => {
  const written = modelsOf(plainText(cell));
  if (written.length > 100) {
    return { code: 'TOO_MANY', zh: '最多 100 个型号。', en: 'has at most 100 models.' };
  }
  const long = written.find((model) => model.length > 100);
  if (long !== undefined) {
    const short = long.slice(0, 40);
    return {
      code: 'TOO_LONG',
      zh: `型号过长(“${short}…”)。`,
      en: `has a model that is too long ("${short}…").`,
    };
  }
  return joined(written);
};

/** 'A、B;C' → ['A', 'B', 'C']. A slash or a space may be part of a model, so neither separates. */
export function modelsOf(written: string): string[] {
  const all = written.split(/[、,,;;|]+/).map((model) => model.trim());
  return [...new Set(all.filter((model) => model !== ''))].sort();
}

export function joined(written: readonly string[]): string {
  return [...written].sort().join('、');
}
