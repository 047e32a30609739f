import type { FieldCheck } from '../../platform/field-check.js';

/** Free words of one kind: clean, each once, at most `most` of at most 50 characters; null means none. */
export function wordList(
  check: FieldCheck,
  field: string,
  words: readonly string[] | null | undefined,
  most: number,
): string[] | undefined {
  if (words === undefined) return undefined;
  if ((words ?? []).length > most) {
    check.problem(field, 'TOO_MANY', `最多 ${most} 项。`, `At most ${most}.`);
    return [];
  }
  const clean = (words ?? []).map((word) => check.optional(field, word, 50));
  return [...new Set(clean.filter((word): word is string => typeof word === 'string'))];
}
