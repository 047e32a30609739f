import type { FastifyRequest } from 'fastify';
import { receiveFile as receive } from '../../platform/http/receive-file.js';

const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

export interface Upload {
  readonly fileName: string;
  readonly content: Buffer;
}

/** The one file of a multipart request, in the field `file`. @throws BadInput none, empty, too big, cut off. */
export function receiveFile(request: FastifyRequest): Promise<Upload> {
  return receive(request, { mostBytes: MAX_UPLOAD_BYTES }, async ({ fileName, content }) => ({
    fileName: cleanName(fileName),
    content,
  }));
}

/** The last part of a path, without what could mislead a reader. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').normalize('NFC').trim();
  return [...plain].slice(0, 200).join('') || 'import';
}
