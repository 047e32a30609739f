import { sentenceOf } from '../../data/rest-sentence';
import { say } from '../../i18n/language';

/** Sends or takes away the photo of a part. Answers the sentence to show when it was refused, null when done. */
export async function sendPhoto(partId: string, file: File | null): Promise<string | null> {
  try {
    const response = await fetch(`/files/parts/${partId}/photo`, {
      method: file === null ? 'DELETE' : 'PUT',
      credentials: 'same-origin',
      ...(file === null
        ? {}
        : { body: file, headers: { 'content-type': file.type || 'application/octet-stream' } }),
    });
    if (response.ok) return null;
    return sentenceOf(await response.json()) ?? say('jn.error.INTERNAL');
  } catch {
    return say('jn.error.NETWORK');
  }
}
