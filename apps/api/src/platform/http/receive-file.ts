import busboy from 'busboy';
import type { FastifyRequest } from 'fastify';
import { BadInput, type DomainError, type Localized, Unavailable } from '../errors.js';

export interface ReceivedFile {
  /** As it was sent: anything. */
  readonly fileName: string;
  readonly content: Buffer;
}

const MB = 1024 * 1024;

/**
 * Hands over the one file of a multipart request, in the field `file`, and answers what was made of it; until then its
 * bytes count as held. Raises BAD_INPUT (none, empty, more than `mostBytes`, cut off, more than one), UNAVAILABLE (this
 * process holds too much already).
 */
export async function receiveFile<T>(
  request: FastifyRequest,
  { mostBytes }: { readonly mostBytes: number },
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const file = await received(request, mostBytes);
  try {
    return await use(file);
  } finally {
    heldByAll -= file.content.length;
  }
}

/** Counted in `heldByAll`. */
function received(request: FastifyRequest, mostBytes: number): Promise<ReceivedFile> {
  const most = { zh: `文件最大 ${mostBytes / MB} MB。`, en: `A file has at most ${mostBytes / MB} MB.` };
  const { raw } = request;
  return new Promise((resolve, reject) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    const parser = announced > mostBytes + MB ? null : parserFor(request, mostBytes);
    let held = 0;
    let over = false;
    const refuse = (error: DomainError) => {
      if (over) return;
      over = true;
      heldByAll -= held;
      if (parser) raw.unpipe(parser);
      letRunPast(request);
      reject(error);
    };
    if (!parser) {
      refuse(announced > mostBytes ? problem('TOO_BIG', most) : problem('NO_FILE', noFile));
      return;
    }
    let found: ReceivedFile | null = null;
    let files = 0;
    parser.on('file', (field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      files += 1;
      stream.on('data', (chunk: Buffer) => {
        if (over) return;
        if (heldByAll + chunk.length > MOST_HELD) refuse(new Unavailable(5, busy));
        else {
          chunks.push(chunk);
          held += chunk.length;
          heldByAll += chunk.length;
        }
      });
      stream.on('limit', () => refuse(problem('TOO_BIG', most)));
      // A form that ends within its file fails here too; unheard, it would end the process.
      stream.on('error', () => refuse(problem('BROKEN_UPLOAD', broken)));
      stream.on('close', () => {
        if (field === 'file' && !stream.truncated && !over) {
          found = { fileName: filename ?? '', content: Buffer.concat(chunks) };
        }
      });
    });
    parser.on('filesLimit', () => refuse(problem('ONE_FILE', oneFile)));
    parser.on('error', () => refuse(problem('BROKEN_UPLOAD', broken)));
    parser.on('close', () => {
      if (over) return;
      if (!found || found.content.length === 0) refuse(problem('NO_FILE', noFile));
      else if (files > 1) refuse(problem('ONE_FILE', oneFile));
      else {
        over = true;
        resolve(found);
      }
    });
    raw.on('aborted', () => refuse(problem('BROKEN_UPLOAD', broken)));
    raw.pipe(parser);
  });
}

/** All that this process holds of files on their way in. */
const MOST_HELD = 96 * MB;
let heldByAll = 0;

/** An answer to a broken connection is read by nobody: what was under way is let run past, but not for long. */
function letRunPast({ raw }: FastifyRequest): void {
  const end = () => {
    if (!raw.complete) raw.socket.destroy();
  };
  const late = setTimeout(end, PAST_MS);
  let bytes = 0;
  raw.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_PAST) end();
  });
  raw.once('close', () => clearTimeout(late));
  raw.resume();
}

const MOST_PAST = 64 * MB;
const PAST_MS = 5_000;

function parserFor(request: FastifyRequest, fileSize: number) {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: {
        files: 1,
        fields: 5,
        parts: 7,
        fieldSize: 1_000,
        fieldNameSize: 100,
        headerPairs: 20,
        fileSize,
      },
    });
  } catch {
    return null;
  }
}

function problem(code: string, text: Localized): BadInput {
  return new BadInput({ file: { code, ...text } }, text);
}

const noFile = { zh: '没有收到文件。', en: 'No file has arrived.' };
const oneFile = { zh: '请一次上传一个文件。', en: 'Send one file at a time.' };
const broken = { zh: '上传中断,请重试。', en: 'The upload was cut off; please try again.' };
const busy = {
  zh: '同时上传的文件太多,请稍后再试。',
  en: 'Too many files are being sent just now; please try again.',
};
