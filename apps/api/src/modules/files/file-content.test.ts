import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { jpeg, picture } from '../../../test/files.js';
import { badPdfs, badPictures, otherKinds, saved } from '../../../test/hostile-files.js';
import { BadInput } from '../../platform/errors.js';
import { fileContent } from './file-content.js';
import { fileNameOf } from './file-name.js';

const refusalOf = async (content: Buffer) => {
  try {
    await fileContent(content);
    return null;
  } catch (error) {
    if (error instanceof BadInput) return error.fields.file ?? null;
    throw error;
  }
};

describe('[32] what is kept of an upload', () => {
  it.each(otherKinds())('refuses $name', async ({ content }) => {
    expect(await refusalOf(content)).toMatchObject({
      code: expect.stringMatching(/^(NOT_SUCH_A_FILE|DAMAGED)$/),
    });
  });

  it('refuses pictures that are broken or claim too many pixels', async () => {
    for (const { name, content } of await badPictures()) {
      const code = /\d/.test(name) ? 'TOO_MANY_PIXELS' : 'DAMAGED';
      expect(await refusalOf(content), name).toMatchObject({ code });
    }
  });

  it('refuses PDFs that are broken, hide something or do something', async () => {
    const codes: Readonly<Record<string, string>> = {
      'behind html.pdf': 'NOT_SUCH_A_FILE',
      'before a zip.pdf': 'DAMAGED',
      'before html.pdf': 'DAMAGED',
      'cut off.pdf': 'DAMAGED',
      'head and end alone.pdf': 'DAMAGED',
      'pages that hold themselves.pdf': 'DAMAGED',
      'very deep.pdf': 'DAMAGED',
      'with a password.pdf': 'PASSWORD',
      '201 pages.pdf': 'TOO_MANY_PAGES',
      'a bomb of objects.pdf': 'TOO_COMPLEX',
    };
    for (const { name, content } of await badPdfs()) {
      expect(await refusalOf(content), name).toMatchObject({ code: codes[name] ?? 'ACTIVE' });
    }
  });

  it('is a picture made anew: upright, on white, without place, camera or anything behind it', async () => {
    const canary = Buffer.from('canary'.repeat(20));
    const source = await picture(300, 100)
      .withExif({ IFD0: { Make: 'canary-camera' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const uploads = [
      Buffer.concat([source, canary]),
      await picture(100, 300)
        .withExif({ IFD0: { Make: 'canary-camera' } })
        .webp()
        .toBuffer(),
      await sharp({ create: { width: 100, height: 300, channels: 4, background: clear } })
        .png()
        .toBuffer(),
    ];
    for (const upload of uploads) {
      const kept = await fileContent(upload);
      const { format, width, height, exif, icc, xmp, orientation } = await sharp(kept.content).metadata();
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: 100, height: 300 });
      expect({ exif, icc, xmp, orientation }).toEqual({});
      expect(kept).toMatchObject({ contentType: 'image/jpeg', width: 100, height: 300, pages: null });
      expect(kept.content.includes('canary')).toBe(false);
      const small = await sharp(kept.thumbnail ?? Buffer.of()).metadata();
      expect([small.format, small.height]).toEqual(['webp', 160]);
    }
    const { channels } = await sharp((await fileContent(uploads[2] ?? Buffer.of())).content).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
    const large = await fileContent(await jpeg(6_000, 3_000));
    expect([large.width, large.height]).toEqual([4_096, 2_048]);
  });

  it('is a PDF as it is', async () => {
    const upload = await saved(async (pdf) => pdf.addPage());
    expect(await fileContent(upload)).toEqual({
      contentType: 'application/pdf',
      content: upload,
      thumbnail: null,
      width: null,
      height: null,
      pages: 2,
    });
  });
});

describe('[35] the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd.jpg'],
    ['..\\..\\boot.ini', 'boot.jpg'],
    ['身份证正面.PNG', '身份证正面.jpg'],
    ['a\u202egpj.exe', 'agpj.jpg'],
    ['CON.jpg', '_CON.jpg'],
    ['com1.tar.jpg', '_com1.tar.jpg'],
    ['...', '文件.jpg'],
    ['', '文件.jpg'],
    ['a\0b\r\nc.jpg', 'abc.jpg'],
    ['a<b>:"|?*.jpg', 'a_b______.jpg'],
    ['𠮷野家.pdf', '𠮷野家.jpg'],
  ])('%j becomes %s', (given, name) => {
    expect(fileNameOf(given, 'image/jpeg')).toBe(name);
  });

  it('is no longer than a folder takes, and ends as what it is', () => {
    expect([...fileNameOf('𠮷'.repeat(300), 'application/pdf')].length).toBeLessThanOrEqual(160);
    expect(fileNameOf('x.pdf', 'application/pdf')).toBe('x.pdf');
  });
});
