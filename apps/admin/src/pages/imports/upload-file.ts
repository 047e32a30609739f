import { currentLanguage, say } from '../../i18n/language';

/** Sends a file by REST; answers the id of its job, or a sentence. */
export async function uploadFile(
  file: File,
): Promise<{ readonly id: string } | { readonly problem: string }> {
  const form = new FormData();
  form.append('file', file);
  try {
    const response = await fetch('/imports', { method: 'POST', body: form, credentials: 'same-origin' });
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

/** `{ error: { message: { zh, en } } }`, `{ message: { zh, en } }` or a GraphQL-shaped list of errors. */
function sentenceOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const language = currentLanguage();
  if (language in answer) {
    const text: unknown = Object.entries(answer).find(([key]) => key === language)?.[1];
    return typeof text === 'string' ? text : null;
  }
  for (const [key, value] of Object.entries(answer)) {
    if (!['error', 'errors', 'message', 'extensions', '0'].includes(key)) continue;
    const found = sentenceOf(value);
    if (found !== null) return found;
  }
  return null;
}
