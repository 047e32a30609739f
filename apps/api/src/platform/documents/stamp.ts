import { degrees, PDFDocument } from 'pdf-lib';
import { typeset } from './typeset.js';

/** Lays the paragraphs slantwise all over every page, above whatever is there. */
export async function stampOn(pdf: PDFDocument, paragraphs: readonly string[]): Promise<void> {
  const lines = paragraphs.map((text) => ({ text, alignment: 'center' as const, opacity: OPACITY }));
  const typed = await typeset(lines, {
    pageSize: { width: WIDTH, height: 'auto' },
    pageMargins: 0,
    defaultStyle: { font: 'Text', fontSize: 13, lineHeight: 1.2, color: '#444444' },
  });
  const [stamp] = await pdf.embedPdf(await PDFDocument.load(typed, { updateMetadata: false }));
  if (!stamp) return;
  for (const page of pdf.getPages()) {
    const { width, height } = page.getSize();
    for (let row = -1; row * STEP_UP < height; row += 1) {
      // Every other row begins further in, so that no stretch of a page stays without.
      const first = row % 2 === 0 ? -STEP_RIGHT / 2 : 0;
      for (let x = first; x < width; x += STEP_RIGHT) {
        page.drawPage(stamp, { x, y: row * STEP_UP, rotate: degrees(SLANT) });
      }
    }
  }
}

const WIDTH = 320;
const SLANT = 30;
const [STEP_RIGHT, STEP_UP] = [300, 125];
/** To be read on a photo, and the photo through it. */
const OPACITY = 0.22;
