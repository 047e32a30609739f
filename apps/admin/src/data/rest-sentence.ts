import { currentLanguage } from '../i18n/language';

/** What a refused REST request says: the problem of its one field, or the sentence of the whole. */
export function sentenceOf(answer: unknown): string | null {
  const extensions = first(answer)?.extensions;
  if (!isRecord(extensions)) return null;
  const problems = isRecord(extensions.fields) ? Object.values(extensions.fields) : [];
  for (const text of [...problems, extensions.message]) {
    const sentence = isRecord(text) ? text[currentLanguage()] : null;
    if (typeof sentence === 'string' && sentence !== '') return sentence;
  }
  return null;
}

function first(answer: unknown): Record<string, unknown> | null {
  if (!isRecord(answer) || !Array.isArray(answer.errors)) return null;
  const [error]: unknown[] = answer.errors;
  return isRecord(error) ? error : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
