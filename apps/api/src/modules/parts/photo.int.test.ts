import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';

let api: TestApi;
let partId: string;
beforeAll(async () => {
  api = await startApi();
  const { createPart } = await api
    .as('admin')
    .data<{ createPart: { id: string } }>(
      'mutation { createPart(input: { number: "PH-1", name: "主板", category: BOARD }) { id } }',
    );
  partId = createPart.id;
});
afterAll(() => api.stop());

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

function call(method: string, { who = 'admin', id = partId, size = '', body, headers = {} }: Call = {}) {
  return api.as(who).fetch(`/files/parts/${id}/photo${size}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
}

interface Call {
  readonly who?: Who | null;
  readonly id?: string;
  readonly size?: string;
  readonly body?: Buffer;
  readonly headers?: Record<string, string>;
}

async function problemOf(body: Buffer): Promise<{ code: string; zh: string; en: string } | undefined> {
  const answer = await call('PUT', { body });
  expect(answer.status).toBe(400);
  const { errors } = (await answer.json()) as { errors: { extensions: { fields: { file: never } } }[] };
  return errors[0]?.extensions.fields.file;
}

const photoOf = async () =>
  (
    await api
      .as('viewer')
      .data<{ part: { hasPhoto: boolean; photoDigest: string | null } }>(
        'query ($id: ID!) { part(id: $id) { hasPhoto photoDigest } }',
        { id: partId },
      )
  ).part;

describe('[32] the photo of a part', () => {
  it('is made anew: WebP, upright, no larger than it has to be, and without place or camera', async () => {
    const body = await picture(3000, 1000)
      .withExif({ IFD0: { Make: 'canary-camera' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(body.includes('canary-camera')).toBe(true);
    const put = await call('PUT', { body, headers: { 'content-type': 'image/jpeg' } });
    expect(put.status).toBe(200);
    const { digest } = (await put.json()) as { digest: string };
    expect(await photoOf()).toEqual({ hasPhoto: true, photoDigest: digest });
    for (const [size, longest] of [
      ['', 1600],
      ['?size=full', 1600],
      ['?size=thumb', 160],
    ] as const) {
      const answer = await call('GET', { who: 'engineer', size });
      const image = Buffer.from(await answer.arrayBuffer());
      expect(answer.headers.get('content-type')).toBe('image/webp');
      expect(answer.headers.get('cache-control')).toBe('private, no-cache');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const { format, width, height, exif, icc, xmp } = await sharp(image).metadata();
      expect({ format, height, exif, icc, xmp }).toEqual({ format: 'webp', height: longest });
      expect(width).toBeLessThan(longest / 2);
      expect(image.includes('canary')).toBe(false);
    }
  });

  it('is not sent again to a browser that has it, and is to one that has the one before', async () => {
    const etag = (await call('GET', { size: '?size=thumb' })).headers.get('etag') ?? '';
    const again = await call('GET', { size: '?size=thumb', headers: { 'if-none-match': etag } });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    await call('PUT', { body: await picture(50, 40).png().toBuffer() });
    const changed = await call('GET', { size: '?size=thumb', headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect((await sharp(Buffer.from(await changed.arrayBuffer())).metadata()).width).toBe(50);
  });

  it('is a JPEG, PNG or WebP by its bytes, whatever it is called; anything else is refused in words', async () => {
    await call('PUT', { body: await picture(30, 30).webp().toBuffer() });
    const kept = await photoOf();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    const jpeg = await picture(400, 400).jpeg().toBuffer();
    const [header, rest] = [jpeg.subarray(0, 24), jpeg.subarray(0, jpeg.length / 2)];
    const cases: [string, Buffer, string][] = [
      ['svg', Buffer.from(svg), 'NOT_A_PHOTO'],
      ['html', Buffer.from('<!doctype html><b>hi</b>'), 'NOT_A_PHOTO'],
      ['gif', await picture(9, 9).gif().toBuffer(), 'NOT_A_PHOTO'],
      ['tiff', await picture(9, 9).tiff().toBuffer(), 'NOT_A_PHOTO'],
      ['json', Buffer.from('{}'), 'NOT_A_PHOTO'],
      ['html that begins as a JPEG', Buffer.concat([header, Buffer.from(svg)]), 'DAMAGED'],
      ['half a JPEG', rest, 'DAMAGED'],
      ['41 million pixels', await picture(8_200, 5_000).png().toBuffer(), 'TOO_MANY_PIXELS'],
      ['nothing', Buffer.alloc(0), 'NO_FILE'],
      ['more than 8 MB', Buffer.concat([header, Buffer.alloc(8 * 1024 * 1024)]), 'TOO_BIG'],
      ['60 MB', Buffer.alloc(60 * 1024 * 1024), 'TOO_BIG'],
    ];
    for (const [name, body, code] of cases) {
      const problem = await problemOf(body);
      expect(problem?.code, name).toBe(code);
      expect(problem?.zh, name).toMatch(/[\u4e00-\u9fff]/);
      expect(problem?.en, name).toMatch(/^[A-Z].*\.$/);
    }
    expect(await photoOf()).toEqual(kept);
  });

  it('is seen by those signed in and changed by administrators; the right is asked before the bytes', async () => {
    const body = Buffer.from('not even a picture');
    expect((await call('PUT', { who: null, body })).status).toBe(401);
    expect((await call('GET', { who: null })).status).toBe(401);
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      expect((await call('PUT', { who, body })).status).toBe(403);
      expect((await call('DELETE', { who })).status).toBe(403);
      expect((await call('GET', { who })).status).toBe(200);
    }
    const foreign = await call('PUT', { body, headers: { origin: 'https://elsewhere.example' } });
    expect(foreign.status).toBe(403);
  });

  it('goes when it is taken away, and with its part; a part that is not there has none', async () => {
    const body = await picture(20, 20).png().toBuffer();
    for (const id of ['00000000-0000-7000-8000-000000000000', 'nonsense']) {
      for (const method of ['PUT', 'GET', 'DELETE']) {
        expect((await call(method, { id, ...(method === 'PUT' ? { body } : {}) })).status, method).toBe(404);
      }
    }
    expect((await call('DELETE')).status).toBe(204);
    expect((await call('DELETE')).status).toBe(404);
    expect((await call('GET')).status).toBe(404);
    expect(await photoOf()).toEqual({ hasPhoto: false, photoDigest: null });
    await call('PUT', { body });
    await api.as('admin').data('mutation ($id: ID!) { deletePart(id: $id, version: 1) }', { id: partId });
    expect(await api.sql('SELECT part_id FROM part_photo')).toEqual([]);
  });
});
