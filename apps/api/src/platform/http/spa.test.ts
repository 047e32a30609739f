import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttp } from './server.js';
import { serveSpa } from './spa.js';

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiannuo-pages-'));
  let app: FastifyInstance;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>践诺</title>');
    writeFileSync(join(folder, 'assets/index-a1b2c3.js'), `console.log(${JSON.stringify('x'.repeat(5000))})`);
    writeFileSync(join(folder, 'assets/logo-d4e5f6.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    app = await createHttp({ logLevel: 'silent', trustProxy: 0, publicOrigins: [] });
    app.get('/exports/devices.csv', async () => 'a,b');
    serveSpa(app, folder);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  it('are the same for every address that is not a file, and always fresh', async () => {
    for (const url of ['/', '/devices', '/devices/0190a0a0/show?x=1', '/login']) {
      const page = await get(url);
      expect(page.statusCode, url).toBe(200);
      expect(page.body).toContain('践诺');
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    }
  });

  it('keep files with a hash for ever, compressed', async () => {
    const file = await get('/assets/index-a1b2c3.js', { 'accept-encoding': 'gzip' });
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(file.headers['content-encoding']).toBe('gzip');
    const script = readFileSync(join(folder, 'assets/index-a1b2c3.js'), 'utf8');
    for (const [accepted, encoding, unpack] of [
      ['gzip', 'gzip', gunzipSync],
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
      ['identity', undefined, (body: Buffer) => body],
      ['gzip;q=0', undefined, (body: Buffer) => body],
    ] as const) {
      for (let time = 0; time < 2; time += 1) {
        const { headers, rawPayload } = await get('/assets/index-a1b2c3.js', { 'accept-encoding': accepted });
        expect(headers['content-encoding'], accepted).toBe(encoding);
        expect(headers.vary).toContain('accept-encoding');
        expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
        expect(unpack(rawPayload).toString()).toBe(script);
      }
    }
    const picture = await get('/assets/logo-d4e5f6.svg', { 'accept-encoding': 'gzip' });
    expect([picture.statusCode, picture.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it('never stand in for the API or a missing file', async () => {
    for (const url of [
      '/graphql/x',
      '/imports/x',
      '/exports/none.csv',
      '/files/1',
      '/assets/old.js',
      '/assets/constructor',
      '/assets/..%2findex.js',
      '/.env',
      '/..%2f..%2fetc%2fpasswd.txt',
    ]) {
      const answer = await get(url, { accept: 'text/html' });
      expect(answer.statusCode, url).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode, url).toBeLessThan(500);
      expect(answer.json()).toHaveProperty('errors');
    }
    const out = await get('/exports/devices.csv', { 'accept-encoding': 'gzip' });
    expect(out.headers['content-encoding']).toBeUndefined();
    expect(out.headers['cache-control']).toBe('no-store');
  });
});
