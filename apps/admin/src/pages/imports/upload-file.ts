import { currentLanguage, say } from '../../i18n/language';
import type { ImportTarget } from './import-target';

/** Sends a file by REST; answers the id of its job, or a sentence. */
export async function uploadFile(
  file: File,
  { kind, priceListId }: ImportTarget,
): Promise<{ readonly id: string } | { readonly problem: string }> {
  const form = new FormData();
  form.append('file', file);
  const target = new URLSearchParams({ kind, ...(priceListId === null ? {} : { priceListId }) });
  try {
    const response = await fetch(`/imports?${target}`, {
      method: 'POST',
      body: form,
      credentials: 'same-origin',
    });
    const answer: unknown = await response.json();
    if (response.ok && hasId(answer)) return { id: answer.id };
    return { problem: sentenceOf(answer) ?? say('jn.import.failed') };
  } catch {
    return { problem: say('jn.error.NETWORK') };
  }
}

function hasId(answer: unknown): answer is { id: string } {
  return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';
}

/** The sentence of a field that is wrong, else the general one, of a GraphQL-shaped list of errors. */
function sentenceOf(answer: unknown): string | null {
  const extensions = at(at(at(answer, 'errors'), '0'), 'extensions');
  const fields = at(extensions, 'fields');
  const [first] = typeof fields === 'object' && fields !== null ? Object.values(fields) : [];
  const language = currentLanguage();
  return [at(first, language), at(at(extensions, 'message'), language)].find(isText) ?? null;
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
