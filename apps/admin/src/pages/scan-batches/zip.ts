import { nameInZip } from './zip-name';

/** Why a zip is not opened; the words are `jn.scans.zipProblem.<code>`. */
export type ZipProblem = 'BROKEN' | 'ENCRYPTED' | 'TOO_MANY' | 'TOO_BIG' | 'PATH' | 'METHOD';

export class ZipRefused extends Error {
  constructor(readonly code: ZipProblem) {
    super(code);
  }
}

/** One file of a zip, still packed. */
export interface ZipEntry {
  readonly path: string;
  readonly size: number;
  /** Unpacks it. @throws ZipRefused it is not what the table of contents says */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The files of a zip, by its table of contents; nothing is unpacked yet, and the archive never lies in memory whole.
 * Refused before anything is unpacked: paths that lead elsewhere, too many files, more bytes than anybody scans.
 * @throws ZipRefused
 */
export async function openZip(zip: Blob): Promise<ZipEntry[]> {
  const { count, size, offset } = await endOf(zip);
  if (count > MOST_ENTRIES) throw new ZipRefused('TOO_MANY');
  const table = new DataView(await zip.slice(offset, offset + size).arrayBuffer());
  const entries: ZipEntry[] = [];
  let [at, total] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const header = headerAt(table, at);
    at = header.next;
    if (header.path.endsWith('/')) continue;
    if (header.encrypted) throw new ZipRefused('ENCRYPTED');
    if (leadsAway(header.path) || header.symbolicLink) throw new ZipRefused('PATH');
    total += header.size;
    if (total > MOST_BYTES) throw new ZipRefused('TOO_BIG');
    entries.push({ path: header.path, size: header.size, bytes: () => unpack(zip, header) });
  }
  return entries;
}

interface Header {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
  readonly symbolicLink: boolean;
  readonly next: number;
}

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 1024 * 1024 * 1024;
/** More than any file that is taken: what claims to be smaller is not unpacked any further. */
const MOST_BYTES_A_FILE = 64 * 1024 * 1024;

/** The end of a zip says where its table of contents is. */
async function endOf(zip: Blob): Promise<{ count: number; size: number; offset: number }> {
  const tail = zip.slice(Math.max(0, zip.size - 65_557));
  const view = new DataView(await tail.arrayBuffer());
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    if (end.count === 0xffff) throw new ZipRefused('TOO_MANY');
    if (end.offset === 0xffffffff || end.size === 0xffffffff) throw new ZipRefused('TOO_BIG');
    if (end.offset + end.size > zip.size) throw new ZipRefused('BROKEN');
    return end;
  }
  throw new ZipRefused('BROKEN');
}

function headerAt(table: DataView<ArrayBuffer>, at: number): Header {
  if (at + 46 > table.byteLength || table.getUint32(at, true) !== 0x02014b50) throw new ZipRefused('BROKEN');
  const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) =>
    table.getUint16(at + place, true),
  );
  const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  if (next > table.byteLength) throw new ZipRefused('BROKEN');
  const flags = table.getUint16(at + 8, true);
  const name = new Uint8Array(table.buffer, at + 46, nameLength);
  const extra = new DataView(table.buffer, at + 46 + (nameLength ?? 0), extraLength);
  return {
    path: nameInZip(name, extra, (flags & 0x800) !== 0),
    method: table.getUint16(at + 10, true),
    packed: table.getUint32(at + 20, true),
    size: table.getUint32(at + 24, true),
    offset: table.getUint32(at + 42, true),
    encrypted: (flags & 1) !== 0,
    symbolicLink: table.getUint32(at + 38, true) >>> 28 === 0xa,
    next,
  };
}

async function unpack(zip: Blob, { offset, packed, size, method }: Header): Promise<Uint8Array<ArrayBuffer>> {
  const local = new DataView(await zip.slice(offset, offset + 30).arrayBuffer());
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) throw new ZipRefused('BROKEN');
  const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const content = zip.slice(start, start + packed);
  if (method !== 0 && method !== 8) throw new ZipRefused('METHOD');
  if (size > MOST_BYTES_A_FILE) throw new ZipRefused('TOO_BIG');
  const stream =
    method === 0 ? content.stream() : content.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = await gather(stream, size);
  if (bytes.length !== size) throw new ZipRefused('BROKEN');
  return bytes;
}

/** Stops as soon as more comes than was said: a bomb does not go off. */
async function gather(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  const reader = stream.getReader();
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, at);
      if (at + value.length > size) throw new ZipRefused('BROKEN');
      bytes.set(value, at);
      at += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ZipRefused ? error : new ZipRefused('BROKEN');
  }
}

function leadsAway(path: string): boolean {
  return (
    path
      .split('/')
      .some((part) => part === '' || part === '.' || part === '..' || /^[A-Za-z]:$/.test(part)) ||
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path)
  );
}
