import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontFiles, fonts, inOurFaces } from './fonts.js';
import type { Content } from './printed-document.js';

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

/** Content in our typeface as PDF. */
export function typeset(
  content: readonly Content[],
  more: Omit<TDocumentDefinitions, 'content'>,
): Promise<Uint8Array> {
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [40, 40, 40, 48],
    language: 'zh-CN',
    defaultStyle: { font: 'Text', fontSize: 9, lineHeight: 1.15 },
    content: inOurFaces([...content]),
    ...more,
  });
  return document.getBuffer();
}
