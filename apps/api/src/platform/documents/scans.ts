import {
  degrees,
  type PDFDocument,
  type PDFEmbeddedPage,
  PDFImage,
  type PDFPage,
  PDFDocument as Pdf,
} from 'pdf-lib';
import sharp from 'sharp';

/** One page of a scan, ready to be drawn. */
export interface ScanPage {
  readonly picture: PDFImage | PDFEmbeddedPage;
  /** Clockwise, as its maker wanted it shown. */
  readonly turned: Turn;
}
type Turn = 0 | 90 | 180 | 270;

/** Where on a page: from its lower left corner, in points. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pages a scan fills. @throws Error it is no image or PDF that can be read */
export async function scanPages(into: PDFDocument, scan: Uint8Array): Promise<ScanPage[]> {
  if (isPdf(scan)) return pagesOfPdf(into, scan);
  return [{ picture: await into.embedJpg(await plainJpeg(scan)), turned: 0 }];
}

/** As large as the frame allows, in its middle, upright. */
export function drawScan(page: PDFPage, { picture, turned }: ScanPage, frame: Frame): void {
  const lying = turned === 90 || turned === 270;
  const [width, height] = lying ? [picture.height, picture.width] : [picture.width, picture.height];
  const scale = Math.min(frame.width / width, frame.height / height);
  // It is turned about its own lower left corner, which then is another corner of what is seen.
  const right = turned === 180 || turned === 270 ? width * scale : 0;
  const up = turned === 90 || turned === 180 ? height * scale : 0;
  const placed = {
    x: frame.x + (frame.width - width * scale) / 2 + right,
    y: frame.y + (frame.height - height * scale) / 2 + up,
    width: picture.width * scale,
    height: picture.height * scale,
    rotate: degrees(-turned),
  };
  if (picture instanceof PDFImage) page.drawImage(picture, placed);
  else page.drawPage(picture, placed);
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Only what its pages show comes along: no scripts, forms, notes or attachments. */
async function pagesOfPdf(into: PDFDocument, scan: Uint8Array): Promise<ScanPage[]> {
  const pages = (await Pdf.load(scan, { updateMetadata: false })).getPages();
  const boxes = pages.map((page) => {
    const { x, y, width, height } = page.getCropBox();
    return { left: x, bottom: y, right: x + width, top: y + height };
  });
  const pictures = await into.embedPages(pages, boxes);
  return pictures.map((picture, index) => ({ picture, turned: turnOf(pages[index]) }));
}

function turnOf(page: PDFPage | undefined): Turn {
  const quarters = Math.round((page?.getRotation().angle ?? 0) / 90) % 4;
  return (((quarters + 4) % 4) * 90) as Turn;
}

/** Sharp enough on paper, and small enough that a hundred of them still make a file one can send. */
async function plainJpeg(scan: Uint8Array): Promise<Uint8Array> {
  return sharp(scan, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
}

const MOST_PIXELS = 40_000_000;
/** A4 at 190 dots an inch. */
const LONGEST_SIDE = 2_200;
