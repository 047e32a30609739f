import type { BadInput } from '../../platform/errors.js';
import { badField } from '../../platform/errors.js';
import { pdfContent } from './pdf-content.js';
import { pictureContent } from './picture-content.js';

export type ContentType = 'image/jpeg' | 'application/pdf';

/** A file as it is kept. */
export interface FileContent {
  readonly contentType: ContentType;
  readonly content: Buffer;
  /** WebP of at most 160 pixels; null for a PDF. */
  readonly thumbnail: Buffer | null;
  /** In pixels; null for a PDF. */
  readonly width: number | null;
  readonly height: number | null;
  /** Null for a picture. */
  readonly pages: number | null;
}

/**
 * What is kept of an upload: its bytes decide what it is, not its name. A JPEG, PNG or WebP is made anew from its
 * pixels, a PDF is looked through and kept as it is. Raises BAD_INPUT in words: another kind of file, damaged, too many
 * pixels or pages, a PDF that does things when it is opened.
 */
export async function fileContent(upload: Buffer): Promise<FileContent> {
  if (isPicture(upload)) return pictureContent(upload);
  if (starts(upload, '%PDF-')) return pdfContent(upload);
  throw notSuchAFile();
}

function isPicture(bytes: Buffer): boolean {
  return (
    starts(bytes, '\xff\xd8\xff') ||
    starts(bytes, '\x89PNG\r\n\x1a\n') ||
    (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8))
  );
}

function starts(bytes: Buffer, text: string, at = 0): boolean {
  return bytes.toString('latin1', at, at + text.length) === text;
}

function notSuchAFile(): BadInput {
  return badField(
    'file',
    'NOT_SUCH_A_FILE',
    '请上传 PDF、JPEG、PNG 或 WebP 文件。',
    'Send a PDF, JPEG, PNG or WebP file.',
  );
}
