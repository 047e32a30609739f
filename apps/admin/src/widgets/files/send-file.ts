import type { DocumentClass, FileOwnerKind } from '@jiannuo/schema';
import { HttpError } from 'react-admin';
import { errorOfAnswer } from '../../data/error-mapping';
import { withSession } from '../../data/execute';
import { say } from '../../i18n/language';

/** Where a file goes. */
export interface FileTarget {
  readonly owner: FileOwnerKind;
  readonly id: string;
  readonly documentClass: DocumentClass;
}

interface Sending {
  /** Part of it that has left, from 0 to 1. */
  onProgress(part: number): void;
  readonly signal: AbortSignal;
}

/** Sends one file by REST. Throws HttpError with the words of the refusal; DOMException when it was cancelled. */
export function sendFile(file: File, target: FileTarget, sending: Sending): Promise<void> {
  return withSession(() => send(file, target, sending));
}

// Only XMLHttpRequest says how much has left.
function send(
  file: File,
  { owner, id, documentClass }: FileTarget,
  { onProgress, signal }: Sending,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    const form = new FormData();
    form.append('file', file);
    request.open('POST', `/files?${new URLSearchParams({ owner, id, class: documentClass })}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status === 201 ? resolve() : reject(errorOfAnswer(String(request.response)));
    request.onerror = () => reject(new HttpError(say('jn.error.NETWORK'), 0, { code: 'NETWORK' }));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', cancel);
    signal.addEventListener('abort', cancel);
    if (signal.aborted) reject(new DOMException('cancelled', 'AbortError'));
    else request.send(form);
  });
}
