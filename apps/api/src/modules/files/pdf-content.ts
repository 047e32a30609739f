import { PDFDocument } from 'pdf-lib';
import { badField } from '../../platform/errors.js';
import type { FileContent } from './file-content.js';

/** A PDF as it is, once it was looked through. Raises BAD_INPUT. */
export async function checkPdf(upload: Buffer): Promise<FileContent> {
  const pages = await PDFDocument.load(upload, { updateMetadata: false })
    .then((pdf) => pdf.getPageCount())
    .catch(() => {
      throw badField('file', 'DAMAGED', 'PDF 已损坏,无法读取。', 'This PDF is damaged and cannot be read.');
    });
  return {
    contentType: 'application/pdf',
    content: upload,
    thumbnail: null,
    width: null,
    height: null,
    pages,
  };
}
