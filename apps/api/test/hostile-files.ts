import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { jpeg, picture } from './files.js';

export interface HostileFile {
  /** What it is; also the name it is sent under. */
  readonly name: string;
  readonly content: Buffer;
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const file = (name: string, content: Buffer | string): HostileFile => ({
  name,
  content: typeof content === 'string' ? latin(content) : content,
});

/** Files of other kinds, under names of the right ones. */
export function otherKinds(): HostileFile[] {
  const script = '<script>alert(1)</script>';
  const zip = Buffer.from(
    zipSync({ 'word/vbaProject.bin': new Uint8Array(9), '[Content_Types].xml': latin('<x/>') }),
  );
  return [
    file('html.jpg', `<!doctype html>${script}`),
    file('html with white space.jpg', `\r\n\t <html>${script}</html>`),
    file('html with a mark.jpg', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), latin(`<html>${script}`)])),
    file('svg.png', `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
    file(
      'svg with a head.webp',
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>`,
    ),
    file('svgz.png', deflateSync(latin('<svg/>'))),
    file('xhtml.pdf', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
    file('gif.jpg', 'GIF89a\x01\0\x01\0\0\0\0;'),
    file('gifar.jpg', Buffer.concat([latin('GIF89a\x01\0\x01\0\0\0\0;'), zip])),
    file('bmp.jpg', 'BM\x3a\0\0\0\0\0\0\0\x36\0\0\0'),
    file('tiff.jpg', 'II*\0\x08\0\0\0'),
    file('ico.png', '\0\0\x01\0\x01\0'),
    file('heic.jpg', '\0\0\0\x18ftypheic\0\0\0\0'),
    file('avif.webp', '\0\0\0\x18ftypavif\0\0\0\0'),
    file('jpeg 2000.jpg', '\0\0\0\x0cjP  \r\n\x87\n'),
    file('jpeg xl.jpg', '\xff\x0a\0\0'),
    file('psd.jpg', '8BPS\0\x01'),
    file('docm.pdf', zip),
    file('zip.pdf', Buffer.from(zipSync({ 'a.txt': latin('a') }))),
    file('zip bomb.pdf', Buffer.from(zipSync({ 'a.txt': new Uint8Array(20_000_000) }))),
    file('7z.pdf', '7z\xbc\xaf\x27\x1c'),
    file('rar.pdf', 'Rar!\x1a\x07\0'),
    file('gz.pdf', '\x1f\x8b\x08\0'),
    file('doc.pdf', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    file('rtf.pdf', '{\\rtf1\\object\\objocx}'),
    file('postscript.pdf', '%!PS-Adobe-3.0\n(x) run'),
    file('exe.jpg', 'MZ\x90\0'),
    file('elf.jpg', '\x7fELF\x02\x01'),
    file('class.jpg', '\xca\xfe\xba\xbe'),
    file('wasm.jpg', '\0asm\x01\0\0\0'),
    file('swf.jpg', 'FWS\x09'),
    file('shell.jpg', '#!/bin/sh\nid'),
    file('php.jpg', '<?php system($_GET[0]); ?>'),
    file('js.pdf', 'app.alert(1)'),
    file('json.pdf', '{}'),
    file('text.pdf', 'hello'),
    file('mhtml.jpg', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'),
    file('mp4.webp', '\0\0\0\x18ftypmp42'),
    file('wav.webp', 'RIFF\x24\0\0\0WAVEfmt '),
    file('pdf in small letters.pdf', '%pdf-1.7\n%%EOF'),
    file('nearly a pdf.pdf', ' %PDF-1.7\n%%EOF'),
    file('nearly a jpeg.jpg', '\xff\xd8'),
  ];
}

/** Pictures that are broken, or too large for anybody. */
export async function badPictures(): Promise<HostileFile[]> {
  const whole = await jpeg(400, 400);
  const png = await picture(400, 400).png().toBuffer();
  const webp = await picture(400, 400).webp().toBuffer();
  return [
    file('half a jpeg.jpg', whole.subarray(0, whole.length / 2)),
    file(
      'a jpeg that is html.jpg',
      Buffer.concat([whole.subarray(0, 24), latin('<html><script>x()</script>')]),
    ),
    file('half a png.png', png.subarray(0, png.length / 2)),
    file(
      'a png with other bytes.png',
      Buffer.concat([png.subarray(0, 60), Buffer.alloc(400, 7), png.subarray(460)]),
    ),
    file('a webp of nothing.webp', Buffer.concat([webp.subarray(0, 12), Buffer.alloc(100)])),
    file('50,000 by 50,000.png', hugePng(50_000, 50_000)),
    file('41 million pixels.png', hugePng(8_200, 5_000)),
    file('5 by ten million.png', hugePng(5, 10_000_000)),
  ];
}

/** PDFs that are broken, hide something, or do something. */
export async function badPdfs(): Promise<HostileFile[]> {
  const plain = Buffer.from(await (await onePage()).save());
  const loose = Buffer.from(await (await onePage()).save({ useObjectStreams: false }));
  const zip = Buffer.from(zipSync({ 'a.txt': latin('a') }));
  const text = loose.toString('latin1');
  return [
    file('behind html.pdf', Buffer.concat([latin('<html><script>x()</script>'), plain])),
    file('before a zip.pdf', Buffer.concat([plain, zip])),
    file('before html.pdf', Buffer.concat([plain, latin('<html></html>')])),
    file('cut off.pdf', plain.subarray(0, plain.length - 200)),
    file('head and end alone.pdf', '%PDF-1.7\n%%EOF\n'),
    file(
      'with a password.pdf',
      latin(text.replace(/trailer\s*<</, 'trailer\n<< /Encrypt << /Filter /Standard >> ')),
    ),
    file('201 pages.pdf', await saved(async (pdf) => void Array.from({ length: 200 }, () => pdf.addPage()))),
    file('pages that hold themselves.pdf', latin(text.replace(/\/Kids \[[^\]]*\]/, '/Kids [ 2 0 R ]'))),
    file('a bomb of objects.pdf', bomb()),
    file('very deep.pdf', latin(text.replace('%%EOF', `9 0 obj\n${'['.repeat(50_000)}\nendobj\n%%EOF`))),
    file('script at the start.pdf', await saved(async (pdf) => pdf.addJavaScript('x', 'app.alert(1)'))),
    file('script on opening.pdf', await acting({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })),
    file(
      'script in hexadecimal.pdf',
      latin(text.replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /J#61vaScript /J#53 (x) >>')),
    ),
    file('script in an older revision.pdf', olderRevision(text)),
    file('launch.pdf', await acting({ S: 'Launch', F: PDFString.of('cmd.exe') })),
    file('submit.pdf', await acting({ S: 'SubmitForm', F: PDFString.of('http://x') })),
    file('import.pdf', await acting({ S: 'ImportData', F: PDFString.of('x.fdf') })),
    file('go to another file.pdf', await acting({ S: 'GoToR', F: PDFString.of('//x/y.pdf') })),
    file('go to one inside.pdf', await acting({ S: 'GoToE' })),
    file('rendition.pdf', await acting({ S: 'Rendition' })),
    file('sound.pdf', await acting({ S: 'Sound' })),
    file(
      'additional actions.pdf',
      await saved(async (pdf) => pdf.catalog.set(PDFName.of('AA'), pdf.context.obj({}))),
    ),
    file('with a file.pdf', await saved((pdf) => pdf.attach(latin('MZ'), 'x.exe'))),
    file(
      'with a form of xml.pdf',
      await saved(async (pdf) => pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ XFA: [] }))),
    ),
    file('rich media.pdf', await annotated('RichMedia')),
    file('film.pdf', await annotated('Movie')),
    file('file on a page.pdf', await annotated('FileAttachment')),
  ];
}

async function onePage(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 400]).drawText('scan');
  return pdf;
}

/** With object streams: what it holds is packed. */
export async function saved(change: (pdf: PDFDocument) => Promise<unknown>): Promise<Buffer> {
  const pdf = await onePage();
  await change(pdf);
  return Buffer.from(await pdf.save());
}

function acting(action: Record<string, string | PDFString>): Promise<Buffer> {
  return saved(async (pdf) => {
    const entries = Object.entries(action).map(([key, value]) => [
      key,
      typeof value === 'string' ? PDFName.of(value) : value,
    ]);
    pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj(Object.fromEntries(entries)));
  });
}

function annotated(kind: string): Promise<Buffer> {
  return saved(async (pdf) => {
    const annotation = PDFDict.withContext(pdf.context);
    annotation.set(PDFName.of('Subtype'), PDFName.of(kind));
    const list = PDFArray.withContext(pdf.context);
    list.push(pdf.context.register(annotation));
    pdf.getPage(0).node.set(PDFName.of('Annots'), list);
  });
}

/** The object is written anew later, harmless; a reader that follows the table may still see the first. */
function olderRevision(text: string): Buffer {
  const older = '90 0 obj\n<< /AA << /O 91 0 R >> >>\nendobj\n90 0 obj\n<< /Type /Nothing >>\nendobj\n';
  return latin(text.replace(/(?=xref\s)/, older));
}

/** A stream of objects that unpacks to 200 MB. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
  return Buffer.concat([
    latin(
      `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    latin('\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);
}

/** A few hundred bytes that claim to be a picture of that size. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([latin(type), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(10_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xed_b8_83_20 & -(crc & 1));
  }
  return ~crc >>> 0;
}
