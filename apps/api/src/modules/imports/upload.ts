import busboy from 'busboy';
import type { FastifyRequest } from 'fastify';
import { BadInput, type Localized } from '../../platform/errors.js';

const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

export interface Upload {
  readonly fileName: string;
  readonly content: Buffer;
}

/** The one file of a multipart request, in the field `file`. @throws BadInput none, empty, too big, cut off. */
export function receiveFile(request: FastifyRequest): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const parser = parserFor(request);
    if (!parser) {
      reject(refusal('NO_FILE', noFile));
      return;
    }
    const refuse = (code: string, text: Localized) => {
      request.raw.unpipe(parser);
      request.raw.resume();
      reject(refusal(code, text));
    };
    let found: Upload | null = null;
    parser.on('file', (field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse('TOO_BIG', tooBig));
      // A form that ends within its file fails here too; unheard, it would end the process.
      stream.on('error', () => refuse('BROKEN_UPLOAD', broken));
      stream.on('close', () => {
        const content = Buffer.concat(chunks);
        if (field === 'file' && !stream.truncated) found = { fileName: cleanName(filename), content };
      });
    });
    parser.on('error', () => refuse('BROKEN_UPLOAD', broken));
    parser.on('close', () => {
      if (found && found.content.length > 0) resolve(found);
      else refuse('NO_FILE', noFile);
    });
    request.raw.on('aborted', () => refuse('BROKEN_UPLOAD', broken));
    request.raw.pipe(parser);
  });
}

function parserFor(request: FastifyRequest) {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 5, parts: 6, fieldSize: 1_000, fileSize: MAX_UPLOAD_BYTES },
    });
  } catch {
    return null;
  }
}

function refusal(code: string, text: Localized): BadInput {
  return new BadInput({ file: { code, ...text } }, text);
}

/** The last part of a path, without what could mislead a reader. */
function cleanName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').normalize('NFC').trim();
  return [...plain].slice(0, 200).join('') || 'import';
}

const noFile = { zh: '没有收到文件。', en: 'No file has arrived.' };
const tooBig = { zh: '文件最大 20 MB。', en: 'A file has at most 20 MB.' };
const broken = { zh: '上传中断,请重试。', en: 'The upload was cut off; please try again.' };
