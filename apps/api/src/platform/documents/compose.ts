import { PDFDocument } from 'pdf-lib';
import { inOurFaces } from './fonts.js';
import { type Content, isScan, type PrintedDocument, type ScannedPages } from './printed-document.js';
import { drawScan, type ScanPage, scanPages } from './scans.js';
import { stampOn } from './stamp.js';
import { typeset } from './typeset.js';

/** A scan of the document cannot be read; its caption says which. */
export class UnreadableScan extends Error {
  constructor(readonly caption: string) {
    super(`A scan cannot be read: ${caption}`);
  }
}

/** A document as PDF, and how many pages it has. */
export interface Composed {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The document as PDF: its text typeset, its scans laid into pages left free for them, its stamp over all. */
export async function compose(document: PrintedDocument): Promise<Composed> {
  const { content, stamp = null } = document;
  if (stamp === null && !content.some(isScan)) return typesetDocument(document, content as Content[]);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { text, scans } = await withPagesLeftFree(pdf, content);
  const places = new Map<string, number>();
  const { pdf: typeset, pages } = await typesetDocument(document, text, places);
  const typed = await PDFDocument.load(typeset, { updateMetadata: false });
  for (const page of await pdf.copyPages(typed, typed.getPageIndices())) pdf.addPage(page);
  for (const [id, scan] of scans) {
    const place = places.get(id);
    if (place === undefined) throw new Error(`No page was left free for ${id}.`);
    drawScan(pdf.getPage(place - 1), scan, SCAN_FRAME);
  }
  if (stamp !== null) await stampOn(pdf, stamp);
  describe(pdf, document);
  // biome-ignore lint/plugin: this writes a PDF, no row
  return { pdf: await pdf.save(), pages };
}

/** Every scan becomes a page with nothing but its caption. */
async function withPagesLeftFree(pdf: PDFDocument, content: PrintedDocument['content']) {
  const scans = new Map<string, ScanPage>();
  const text: Content[] = [];
  let last: Content | ScannedPages | null = null;
  for (const part of content) {
    if (last && (isScan(part) || isScan(last)) && !beginsPage(part)) text.push(NEW_PAGE);
    last = part;
    if (!isScan(part)) {
      text.push(part);
      continue;
    }
    const pages = await scanPages(pdf, part.scan).catch(() => {
      throw new UnreadableScan(part.caption);
    });
    for (const [index, page] of pages.entries()) {
      if (index > 0) text.push(NEW_PAGE);
      const id = `scan ${scans.size + 1}`;
      const which = pages.length === 1 ? '' : `(${index + 1}/${pages.length})`;
      scans.set(id, page);
      text.push({ text: `${part.caption}${which}`, id, bold: true });
    }
  }
  return { text, scans };
}

function beginsPage(part: Content | ScannedPages): boolean {
  return typeof part === 'object' && 'pageBreak' in part && part.pageBreak === 'before';
}

/** `places` learns on which page each scan is to be drawn. */
async function typesetDocument(
  { title, author, madeAt, footer, watermark }: PrintedDocument,
  content: readonly Content[],
  places = new Map<string, number>(),
): Promise<Composed> {
  const at = new Date(madeAt);
  let pages = 0;
  const pdf = await typeset(content, {
    info: { title, author, creationDate: at, modDate: at },
    pageBreakBefore: ({ id, pageNumbers: [page] }) => {
      if (id && page !== undefined) places.set(id, page);
      return false;
    },
    footer: (page, all) => {
      pages = all;
      return {
        margin: [40, 12, 40, 0],
        fontSize: 8,
        color: '#555555',
        columns: [
          inOurFaces(footer),
          { text: `第 ${page} 页,共 ${all} 页`, alignment: 'right', width: 'auto' },
        ],
      };
    },
    ...(watermark === null
      ? {}
      : { watermark: { text: watermark, color: '#888888', opacity: 0.18, bold: true } }),
  });
  return { pdf, pages };
}

function describe(pdf: PDFDocument, { title, author, madeAt }: PrintedDocument): void {
  const at = new Date(madeAt);
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setLanguage('zh-CN');
  pdf.setProducer('pdfmake');
  pdf.setCreator('pdfmake');
  pdf.setCreationDate(at);
  pdf.setModificationDate(at);
}

/** Only of what begins no page itself does pdfmake say on which it stands. */
const NEW_PAGE: Content = { text: '', fontSize: 1, pageBreak: 'before' };

/** Of an A4 page: below its caption, above its footer. */
const SCAN_FRAME = { x: 40, y: 52, width: 515, height: 728 };
