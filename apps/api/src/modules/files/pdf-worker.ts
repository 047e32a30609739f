import { parentPort } from 'node:worker_threads';
import { inflateSync, constants as zlib } from 'node:zlib';
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFObjectStreamParser,
  type PDFRawStream,
  PDFStream,
  PDFXRefStreamParser,
} from 'pdf-lib';
import type { PdfFinding } from './pdf-content.js';

/**
 * Looks through one PDF after the other, in a thread that may be ended at any moment. pdf-lib reads the whole file, object
 * by object, those of earlier revisions too; each is looked at when it is read, and what it would unpack is measured first.
 */
parentPort?.on('message', async (upload: Uint8Array) => {
  parentPort?.postMessage(await findingOf(upload));
});

async function findingOf(upload: Uint8Array): Promise<PdfFinding> {
  unpacked = 0;
  refused = null;
  try {
    const pdf = await PDFDocument.load(upload, { updateMetadata: false, throwOnInvalidObject: true });
    return { pages: pdf.getPageCount() };
  } catch (error) {
    // The errors of pdf-lib are of no class of their own.
    const locked = error instanceof Error && /is encrypted/.test(error.message);
    return { refused: refused ?? (locked ? 'PASSWORD' : 'DAMAGED') };
  }
}

type Refused = 'ACTIVE' | 'TOO_COMPLEX';

/** Remembered: pdf-lib takes what is thrown while it reads for damage. */
let refused: Refused | null = null;

function refuse(why: Refused): never {
  refused ??= why;
  throw new Error(why);
}

// What is read is seen at the one place where pdf-lib keeps it.
const { assign } = PDFContext.prototype;
PDFContext.prototype.assign = function (ref, object) {
  lookThrough(object, 0);
  assign.call(this, ref, object);
};

const { forStream: objectsOf } = PDFObjectStreamParser;
PDFObjectStreamParser.forStream = (stream, wait) => {
  measure(stream);
  return objectsOf(stream, wait);
};

const { forStream: placesOf } = PDFXRefStreamParser;
PDFXRefStreamParser.forStream = (stream) => {
  measure(stream);
  return placesOf(stream);
};

const MOST_UNPACKED = 64 * 1024 * 1024;
let unpacked = 0;

/** pdf-lib unpacks without end: what it would unpack is unpacked here first, with one. */
function measure({ dict, contents }: PDFRawStream): void {
  const filter = dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only === undefined) return;
  if (only !== PDFName.of('FlateDecode')) refuse('TOO_COMPLEX');
  const options = { maxOutputLength: MOST_UNPACKED - unpacked, finishFlush: zlib.Z_SYNC_FLUSH };
  try {
    unpacked += inflateSync(contents, options).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') refuse('TOO_COMPLEX');
    throw error;
  }
}

function lookThrough(object: PDFObject | undefined, depth: number): void {
  if (depth > MOST_DEPTH) refuse('TOO_COMPLEX');
  if (object instanceof PDFStream) lookThrough(object.dict, depth);
  else if (object instanceof PDFArray) for (const item of object.asArray()) lookThrough(item, depth + 1);
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const named = kinds.has(key.decodeText()) && value instanceof PDFName ? value.decodeText() : null;
      if (activeKeys.has(key.decodeText()) || (named !== null && activeKinds.has(named))) {
        refuse('ACTIVE');
      }
      lookThrough(value, depth + 1);
    }
  }
}

const MOST_DEPTH = 100;

/** Keys that say what a thing is. */
const kinds = new Set(['S', 'Type', 'Subtype']);

/** Things that do something when a PDF is opened or touched, or that hold another file. */
const activeKinds = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'Screen',
  '3D',
  'RichMedia',
  'RichMediaExecute',
  'EmbeddedFile',
  'FileAttachment',
  'Filespec',
]);
const activeKeys = new Set(['JS', 'JavaScript', 'AA', 'EmbeddedFiles', 'EF', 'XFA', 'RichMedia']);
