import { parentPort } from 'node:worker_threads';
import pdfmake from 'pdfmake';
import { fontFiles, fonts, inOurFaces } from './fonts.js';
import type { Ordered, Printed } from './press.js';
import type { PrintedDocument } from './printed-document.js';

pdfmake.setFonts(fonts);
// It reads nothing but its fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));
pdfmake.setTableLayouts({
  ruled: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0.5,
    hLineColor: () => '#888888',
    vLineColor: () => '#888888',
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
});

parentPort?.on('message', async ({ id, document }: Ordered) => {
  parentPort?.postMessage(await answerTo(id, document));
});

async function answerTo(id: number, document: PrintedDocument): Promise<Printed> {
  try {
    return { id, pdf: await typeset(document) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function typeset({
  title,
  author,
  madeAt,
  content,
  footer,
  watermark,
}: PrintedDocument): Promise<Uint8Array> {
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [40, 40, 40, 48],
    info: { title, author, creationDate: new Date(madeAt), modDate: new Date(madeAt) },
    language: 'zh-CN',
    content: inOurFaces([...content]),
    defaultStyle: { font: 'Text', fontSize: 9, lineHeight: 1.15 },
    footer: (page, pages) => ({
      margin: [40, 12, 40, 0],
      fontSize: 8,
      color: '#555555',
      columns: [
        inOurFaces(footer),
        { text: `第 ${page} 页,共 ${pages} 页`, alignment: 'right', width: 'auto' },
      ],
    }),
    ...(watermark === null
      ? {}
      : { watermark: { text: watermark, color: '#888888', opacity: 0.18, bold: true } }),
  });
  return document.getBuffer();
}
