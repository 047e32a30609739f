import { HttpError } from 'react-admin';
import { errorOfAnswer } from '../../data/error-mapping';
import { withSession } from '../../data/execute';
import { say } from '../../i18n/language';

/** The bytes of a stored file. Throws HttpError: PROOF_NEEDED, NOT_FOUND. */
export function fetchFile(id: string): Promise<Blob> {
  return withSession(async () => {
    const response = await fetched(`/files/${id}?inline`);
    if (!response.ok) throw errorOfAnswer(await response.text());
    return response.blob();
  });
}

/** Takes a stored file away for good. Throws HttpError. */
export function removeFile(id: string): Promise<void> {
  return withSession(async () => {
    const response = await fetched(`/files/${id}`, { method: 'DELETE' });
    if (!response.ok) throw errorOfAnswer(await response.text());
  });
}

async function fetched(address: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...init });
  } catch {
    throw new HttpError(say('jn.error.NETWORK'), 0, { code: 'NETWORK' });
  }
}
