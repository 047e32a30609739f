import { pinyin } from 'pinyin-pro';

/**
 * What a fragment is looked for in: the texts themselves, their pinyin initials and their full pinyin, in
 * lower case, one per line. 「碧湖物业」 is found by 湖物, `bhwy` and `bihu`.
 */
export function searchTextOf(...texts: readonly (string | null | undefined)[]): string {
  const lines = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    lines.add(text.toLowerCase());
    for (const spelling of spellings(text)) lines.add(spelling);
  }
  return [...lines].join('\n');
}

/** Stretches of Chinese are spelt one by one, and kept: positions repeat them over and over. */
const chinese = /[\u3400-\u9fff\u{20000}-\u{3ffff}]+/gu;
const known = new Map<string, readonly [initials: string, full: string]>();
const KNOWN_LIMIT = 20_000;

/** Initials and full pinyin; none for a text without Chinese. */
function spellings(text: string): string[] {
  const lower = text.toLowerCase();
  if (lower.search(chinese) < 0) return [];
  return [0, 1].map((way) =>
    lower.replaceAll(chinese, (stretch) => spelling(stretch)[way] ?? '').replaceAll(/\s+/g, ''),
  );
}

function spelling(stretch: string): readonly [string, string] {
  const before = known.get(stretch);
  if (before) return before;
  const syllables = pinyin(stretch, { toneType: 'none', type: 'array', v: true });
  const spelt = [syllables.map((syllable) => [...syllable][0] ?? '').join(''), syllables.join('')] as const;
  if (known.size < KNOWN_LIMIT) known.set(stretch, spelt);
  return spelt;
}
