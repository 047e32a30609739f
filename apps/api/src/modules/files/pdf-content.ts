import type { Worker } from 'node:worker_threads';
import { type BadInput, badField } from '../../platform/errors.js';
import { startWorker } from '../../platform/start-worker.js';
import { turns } from '../../platform/turns.js';
import type { FileContent } from './file-content.js';

const MOST_PAGES = 200;
const PATIENCE_MS = 30_000;

/** What a look through a PDF finds. */
export type PdfFinding = { readonly pages: number } | { readonly refused: Refusal };
type Refusal = 'DAMAGED' | 'PASSWORD' | 'ACTIVE' | 'TOO_COMPLEX' | 'TOO_MANY_PAGES';

/**
 * A PDF as it is, once it was looked through: whole from its first byte to its last, without a password, and with nothing
 * in it that runs, reaches out or hides another file. Raises BAD_INPUT.
 */
export async function pdfContent(upload: Buffer): Promise<FileContent> {
  if (!isWhole(upload)) throw refusal('DAMAGED');
  if (namesActions(upload)) throw refusal('ACTIVE');
  const found = await withTurn(() => lookThrough(upload));
  if ('refused' in found) throw refusal(found.refused);
  if (found.pages > MOST_PAGES) throw refusal('TOO_MANY_PAGES');
  if (found.pages < 1) throw refusal('DAMAGED');
  return {
    contentType: 'application/pdf',
    content: upload,
    thumbnail: null,
    width: null,
    height: null,
    pages: found.pages,
  };
}

/** Nothing before the head, nothing but white space behind the end: no second file begins or ends here. */
function isWhole(upload: Buffer): boolean {
  const end = upload.subarray(-1024).toString('latin1');
  return /^%PDF-[12]\.\d[\r\n]/.test(upload.toString('latin1', 0, 12)) && /%%EOF[\s\0]*$/.test(end);
}

/** In plain sight, wherever in the file, also where only a reader that trusts its table of contents would look. */
function namesActions(upload: Buffer): boolean {
  const text = upload
    .toString('latin1')
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoTo[RE])\b/.test(text);
}

/** One at a time: the thread takes what it needs, and no more than one of them. */
const withTurn = turns(1);
let thread: Worker | null = null;

function lookThrough(upload: Buffer): Promise<PdfFinding> {
  const worker = thread ?? startThread();
  return new Promise((resolve) => {
    const settle = (found: PdfFinding) => {
      clearTimeout(late);
      worker.off('message', settle).off('error', giveUp);
      worker.unref();
      resolve(found);
    };
    const giveUp = () => {
      thread = null;
      settle({ refused: 'TOO_COMPLEX' });
      void worker.terminate();
    };
    const late = setTimeout(giveUp, PATIENCE_MS);
    worker.ref();
    worker.on('message', settle).on('error', giveUp);
    worker.postMessage(upload);
  });
}

function startThread(): Worker {
  const worker = startWorker(import.meta.url, 'pdf-worker', { maxOldGenerationSizeMb: 256 });
  const gone = () => {
    if (thread === worker) thread = null;
  };
  worker.on('error', gone).on('exit', gone);
  thread = worker;
  return worker;
}

function refusal(code: Refusal): BadInput {
  const [zh, en] = words[code];
  return badField('file', code, zh, en);
}

const words: Readonly<Record<Refusal, readonly [zh: string, en: string]>> = {
  DAMAGED: ['PDF 已损坏或不完整,无法读取。', 'This PDF is damaged or not whole and cannot be read.'],
  PASSWORD: ['PDF 有密码:请去掉密码后再上传。', 'This PDF has a password: send it without one.'],
  ACTIVE: [
    'PDF 中有脚本、动作或附件:请重新打印为 PDF 后再上传。',
    'This PDF holds scripts, actions or attachments: print it to a PDF again and send that.',
  ],
  TOO_COMPLEX: [
    'PDF 过于复杂,无法检查:请重新打印为 PDF 后再上传。',
    'This PDF is too complex to be checked: print it to a PDF again and send that.',
  ],
  TOO_MANY_PAGES: [`PDF 最多 ${MOST_PAGES} 页。`, `A PDF has at most ${MOST_PAGES} pages.`],
};
