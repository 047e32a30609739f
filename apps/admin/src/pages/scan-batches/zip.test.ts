import { describe, expect, it } from 'vitest';
import { openZip, type ZipProblem, ZipRefused } from './zip';

interface Packed {
  readonly name: Uint8Array;
  readonly content?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  /** What the zip says, where it lies. */
  readonly size?: number;
  readonly attributes?: number;
  readonly extra?: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 张三_身份证.jpg as Windows packs it in China. */
const gbk = Uint8Array.from([
  0xd5, 0xc5, 0xc8, 0xfd, 0x5f, 0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, 0x2e, 0x6a, 0x70, 0x67,
]);

async function zipOf(files: readonly Packed[]): Promise<Blob> {
  const parts: Uint8Array[] = [];
  const table: Uint8Array[] = [];
  let at = 0;
  for (const { name, content = utf8('x'), flags = 0, method = 8, size, attributes = 0, extra } of files) {
    const packed = method === 8 ? await deflated(content) : content;
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(26, name.length, true);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(8, flags, true);
    entry.setUint16(10, method, true);
    entry.setUint32(20, packed.length, true);
    entry.setUint32(24, size ?? content.length, true);
    entry.setUint16(28, name.length, true);
    entry.setUint16(30, extra?.length ?? 0, true);
    entry.setUint32(38, attributes, true);
    entry.setUint32(42, at, true);
    parts.push(new Uint8Array(local.buffer), name, packed);
    table.push(new Uint8Array(entry.buffer), name, extra ?? new Uint8Array());
    at += 30 + name.length + packed.length;
  }
  const size = table.reduce((sum, part) => sum + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return new Blob([...parts, ...table, new Uint8Array(end.buffer)] as BlobPart[]);
}

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content] as BlobPart[]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const refusal = async (zip: Blob): Promise<ZipProblem | null> => {
  try {
    for (const entry of await openZip(zip)) await entry.bytes();
    return null;
  } catch (error) {
    if (error instanceof ZipRefused) return error.code;
    throw error;
  }
};

describe('a zip of scans', () => {
  it('gives its files with their paths, packed or not', async () => {
    const content = utf8('内容'.repeat(1_000));
    const entries = await openZip(
      await zipOf([
        { name: utf8('扫描件/'), content: new Uint8Array(), method: 0 },
        { name: utf8('扫描件/张三_身份证.jpg'), content, flags: 0x800 },
        { name: utf8('b.pdf'), content, method: 0 },
      ]),
    );
    expect(entries.map(({ path, size }) => [path, size])).toEqual([
      ['扫描件/张三_身份证.jpg', content.length],
      ['b.pdf', content.length],
    ]);
    for (const entry of entries) expect(await entry.bytes()).toEqual(content);
  });

  it('is read whoever packed it: UTF-8 with or without saying so, GB18030, a name written twice, back slashes', async () => {
    const twice = new Uint8Array(
      [0x75, 0x70, 5 + 9, 0, 1, 0, 0, 0, 0, ...utf8('李四.p')].slice(0, 4 + 5 + 8),
    );
    twice[2] = 5 + 8;
    const entries = await openZip(
      await zipOf([
        { name: utf8('张三_身份证.jpg') },
        { name: gbk },
        { name: utf8('??.p'), extra: twice },
        { name: utf8('folder\\a.jpg') },
        { name: utf8('plain.jpg') },
      ]),
    );
    expect(entries.map(({ path }) => path)).toEqual([
      '张三_身份证.jpg',
      '张三_身份证.jpg',
      '李四.p',
      'folder/a.jpg',
      'plain.jpg',
    ]);
  });

  it.each<[string, Packed, ZipProblem]>([
    ['climbs out', { name: utf8('../a.jpg') }, 'PATH'],
    ['climbs out in the middle', { name: utf8('a/../../b.jpg') }, 'PATH'],
    ['begins at the root', { name: utf8('/etc/passwd') }, 'PATH'],
    ['names a drive', { name: utf8('C:\\a.jpg') }, 'PATH'],
    ['climbs out backwards', { name: utf8('..\\..\\a.jpg') }, 'PATH'],
    ['turns its direction about', { name: utf8('a\u202egpj.exe'), flags: 0x800 }, 'PATH'],
    ['is a link', { name: utf8('link'), attributes: 0xa1ff0000 }, 'PATH'],
    ['is encrypted', { name: utf8('a.jpg'), flags: 1 }, 'ENCRYPTED'],
    ['is packed in another way', { name: utf8('a.jpg'), method: 99 }, 'METHOD'],
    [
      'unpacks to more than it says',
      { name: utf8('a.jpg'), content: new Uint8Array(5_000_000), size: 100 },
      'BROKEN',
    ],
    ['unpacks to less than it says', { name: utf8('a.jpg'), size: 100 }, 'BROKEN'],
    ['says it is enormous', { name: utf8('a.jpg'), size: 0xfffffff0 }, 'TOO_BIG'],
    ['is larger than any scan', { name: utf8('a.jpg'), size: 100_000_000 }, 'TOO_BIG'],
  ])('is refused when a file in it %s', async (_, file, problem) => {
    expect(await refusal(await zipOf([file]))).toBe(problem);
  });

  it('is refused when it holds too many files, more than a gigabyte, or is no zip', async () => {
    const many = Array.from({ length: 2_001 }, (_, n) => ({ name: utf8(`${n}.jpg`) }));
    expect(await refusal(await zipOf(many))).toBe('TOO_MANY');
    const large = Array.from({ length: 20 }, (_, n) => ({ name: utf8(`${n}.jpg`), size: 60_000_000 }));
    expect(await refusal(await zipOf(large))).toBe('TOO_BIG');
    expect(await refusal(new Blob(['not a zip']))).toBe('BROKEN');
    const cut = await zipOf([{ name: utf8('a.jpg') }]);
    expect(await refusal(cut.slice(0, cut.size - 10))).toBe('BROKEN');
    expect(await refusal(cut.slice(5))).toBe('BROKEN');
  });

  it('is never broken into by a changed byte: it is read, or refused', async () => {
    const whole = new Uint8Array(
      await (await zipOf([{ name: utf8('a.jpg'), content: utf8('abc'.repeat(50)) }])).arrayBuffer(),
    );
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await refusal(new Blob([changed]));
    }
  });
});
