import { createRequire } from 'node:module';
import { degrees, PDFDocument, rgb } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { textOfPdf } from '../../../test/pdf-text.js';
import { Press, type PrintedDocument } from './index.js';

const press = new Press(60_000);
afterAll(() => press.close());

const annex = (content: PrintedDocument['content'], stamp: string[] | null): PrintedDocument => ({
  title: '人员与资质附件',
  author: '践诺',
  madeAt: '2026-06-15T02:00:00Z',
  content,
  footer: '页脚',
  watermark: null,
  stamp,
});

const stamp = ['仅供“湖畔花园视频监控系统”投标使用', '致:𠮷水县采购中心'];

/** A picture of one colour, its left half of another. */
const picture = (width: number, height: number, format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width, height, channels: 3, background: '#2040c0' } })
    .composite([
      {
        input: { create: { width: Math.floor(width / 2), height, channels: 3, background: '#c02020' } },
        left: 0,
        top: 0,
      },
    ])
    .toFormat(format)
    .toBuffer();

/** A PDF as a scanner makes it: pages full of green, the text on them, turned as asked. */
async function scannedPdf(pages: number, turned = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage([420, 300]);
    page.drawRectangle({ x: 0, y: 0, width: 420, height: 300, color: rgb(0, 0.5, 0) });
    page.drawText(`SCAN ${number}`, { x: 20, y: 20 });
    page.setRotation(degrees(turned));
  }
  pdf.addJavaScript('hello', 'app.alert("hello")');
  await pdf.attach(Buffer.from('MZ'), 'evil.exe');
  return pdf.save({ useObjectStreams: false });
}

/** One page as it is seen, 72 dots an inch: red, green, blue and alpha of every dot. */
async function seen(pdf: Uint8Array, number: number) {
  const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await loaded.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const { createCanvas } = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))(
    '@napi-rs/canvas',
  );
  const canvas = createCanvas(width, height);
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  await loaded.destroy();
  const near = (x: number, y: number, [r, g, b]: readonly [number, number, number]) => {
    const at = (Math.round(y) * width + Math.round(x)) * 4;
    return Math.abs(data[at] - r) + Math.abs(data[at + 1] - g) + Math.abs(data[at + 2] - b) < 20;
  };
  const share = (colour: readonly [number, number, number]) => {
    let found = 0;
    for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) if (near(x, y, colour)) found += 1;
    return (found * 4) / (width * height);
  };
  return { share, near };
}

const [red, blue, green] = [
  [192, 32, 32],
  [32, 64, 192],
  [0, 128, 0],
] as const;

describe('scans in a document', () => {
  it('have pages of their own in their place, with caption, page number and the stamp', async () => {
    const [jpeg, png, webp] = await Promise.all(
      (['jpeg', 'png', 'webp'] as const).map((format) => picture(900, 1300, format)),
    );
    const document = annex(
      [
        { text: '封面' },
        { scan: jpeg ?? Buffer.alloc(0), caption: '张三 · 安全防范员证' },
        { scan: await scannedPdf(3), caption: '张三 · 身份证' },
        { text: '李四的一页', pageBreak: 'before' },
        { scan: png ?? Buffer.alloc(0), caption: '李四 · 毕业证' },
        { scan: webp ?? Buffer.alloc(0), caption: '李四 · 社保证明' },
      ],
      stamp,
    );
    const pages = await textOfPdf(await press.print(document));
    expect(pages).toHaveLength(8);
    const captions = ['封面', '张三 · 安全防范员证', '张三 · 身份证(1/3)', '张三 · 身份证(2/3)'];
    captions.push('张三 · 身份证(3/3)', '李四的一页', '李四 · 毕业证', '李四 · 社保证明');
    for (const [index, page] of pages.entries()) {
      const text = page.replaceAll(/\s/g, '');
      expect(text).toContain(captions[index]?.replaceAll(/\s/g, ''));
      expect(text).toContain(`第${index + 1}页,共8页`);
      for (const line of stamp) expect(text).toContain(line);
    }
    expect(pages[2]).toContain('SCAN 1');
    expect(pages[4]).toContain('SCAN 3');
  });

  it('are seen whole and upright, and the stamp lies over them', async () => {
    const scan = await picture(900, 1300, 'jpeg');
    const bare = await seen(await press.print(annex([{ scan, caption: '甲' }], null)), 1);
    const stamped = await seen(await press.print(annex([{ scan, caption: '甲' }], stamp)), 1);
    expect(bare.near(200, 400, red)).toBe(true);
    expect(bare.near(400, 400, blue)).toBe(true);
    expect(bare.share(red)).toBeGreaterThan(0.3);
    expect(stamped.share(red)).toBeGreaterThan(0.2);
    expect(stamped.share(red) + stamped.share(blue)).toBeLessThan(bare.share(red) + bare.share(blue) - 0.01);
  });

  it.each([0, 90, 180, 270])('of a PDF turned by %i degrees lie within the page', async (turned) => {
    const pdf = await press.print(annex([{ scan: await scannedPdf(1, turned), caption: '乙' }], null));
    const page = await seen(pdf, 1);
    const lying = turned % 180 === 90;
    // Fitted into 515 × 728 points: 515 × 368 upright, 510 × 728 on its side.
    const whole = (lying ? 510 * 728 : 515 * 368) / (595 * 842);
    expect(page.share(green)).toBeGreaterThan(whole * 0.95);
    expect(page.share(green)).toBeLessThan(whole * 1.03);
  });

  it('bring nothing along but what is seen', async () => {
    const scan = await scannedPdf(1);
    expect(Buffer.from(scan).toString('latin1')).toContain('/EmbeddedFiles');
    const pdf = await PDFDocument.load(await press.print(annex([{ scan, caption: '丙' }], stamp)));
    const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    for (const word of ['JavaScript', 'EmbeddedFile', '/AA', '/OpenAction', 'evil'])
      expect(objects.filter((object) => object.includes(word))).toEqual([]);
  });

  it('keep no place and no camera of their makers', async () => {
    const scan = await sharp(await picture(300, 300, 'jpeg'))
      .withExif({ IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitude: '31/1 14/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(scan.toString('latin1')).toContain('SecretCamera');
    const pdf = await press.print(annex([{ scan, caption: '丁' }], null));
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('SecretCamera');
  });

  it('that cannot be read are named by their caption', async () => {
    for (const scan of [Buffer.from('%PDF-1.7 nothing'), Buffer.from('not a picture')]) {
      await expect(press.print(annex([{ scan, caption: '张三 · 身份证' }], null))).rejects.toMatchObject({
        code: 'BAD_INPUT',
        fields: { scan: { zh: expect.stringContaining('张三 · 身份证') } },
      });
    }
  });

  it('become equal files when they are equal', async () => {
    const document = annex([{ scan: await picture(300, 400, 'png'), caption: '甲' }, '乙'], stamp);
    const [a, b] = [await press.print(document), await press.print(document)];
    expect(Buffer.compare(a, b)).toBe(0);
  });
});
