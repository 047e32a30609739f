import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiProcess, startApiProcess } from '../../../test/api-process.js';
import { Client } from '../../../test/client.js';
import { jpeg, picture, qualification, type Sent, sendFile, storedKeys } from '../../../test/files.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { hugePng, saved } from '../../../test/hostile-files.js';
import { readConfig } from '../../config.js';
import { createMailer } from '../../platform/mail/index.js';
import { tidyFiles } from './file.jobs.js';

let api: TestApi;
let other: ApiProcess;
beforeAll(async () => {
  api = await startApi();
  other = await startApiProcess(api.databaseUrl, api.home);
});
afterAll(async () => {
  await other.kill();
  await api.stop();
});

const MB = 1024 * 1024;

/** Resident memory of the other process, in bytes; null where the system does not tell. */
function memory(): number | null {
  try {
    const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${other.pid}/status`, 'utf8'))?.[1];
    return Number(kb) * 1024;
  } catch {
    return null;
  }
}

describe('[33] what an upload costs', () => {
  it('is bounded, whatever is sent: a gigabyte in pieces, files too large, pictures that claim too much', async () => {
    const target = await qualification(api);
    const hr = new Client(other.url, api.as('hr').token);
    const plain = await picture(3_000, 2_000).jpeg().toBuffer();
    const pdf = await saved(async (document) => document.addPage());
    for (const [content, name] of [
      [plain, 'a.jpg'],
      [plain, 'b.jpg'],
      [pdf, 'c.pdf'],
    ] as const) {
      expect((await sendFile(hr, target, content, name)).status).toBe(201);
    }
    const keys = await storedKeys(api);
    const before = memory();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, memory() ?? 0);
    }, 20);
    const sent = await aGigabyte(
      `${other.url}/files?${new URLSearchParams(target)}`,
      api.as('hr').token ?? '',
    );
    const large = Buffer.alloc(11 * MB, 0xff);
    const huge = hugePng(50_000, 50_000);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => sendFile(hr, target, at % 2 === 0 ? large : huge)),
    );
    clearInterval(watch);
    // Refused after ten megabytes, and not listened to for long.
    expect(sent).toBeLessThan(200 * MB);
    for (const { status } of answers) expect(status).toBe(400);
    expect(await storedKeys(api)).toEqual(keys);
    if (before !== null) expect(most - before).toBeLessThan(80 * MB);
  });
});

/** Answers how many bytes left before the server would have no more. */
function aGigabyte(url: string, token: string): Promise<number> {
  return new Promise((resolve) => {
    const upload = request(url, {
      method: 'POST',
      headers: { cookie: `sid=${token}`, 'content-type': 'multipart/form-data; boundary=x' },
    });
    const piece = Buffer.alloc(64 * 1024, 0xff);
    let bytes = 0;
    let over = false;
    const end = () => {
      over = true;
      resolve(bytes);
    };
    upload.on('error', end).on('close', end);
    upload.on('response', (response) => response.resume());
    upload.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n');
    const more = () => {
      while (!over && bytes < 1024 * MB) {
        bytes += piece.length;
        if (!upload.write(piece)) {
          upload.once('drain', more);
          return;
        }
      }
      if (!over) upload.end();
    };
    more();
  });
}

describe('[40] a server that is killed during a hundred uploads', () => {
  it('leaves every file answered and readable, or gone', async () => {
    const targets = await Promise.all(Array.from({ length: 10 }, () => qualification(api)));
    const hr = new Client(other.url, api.as('hr').token);
    const pdfs = await Promise.all(
      Array.from({ length: 100 }, (_, at) => saved(async (document) => document.setTitle(`scan ${at}`))),
    );
    const digests = new Map<string, string>();
    let answered = 0;
    const upload = async (at: number): Promise<Sent | null> => {
      const content = at % 2 === 0 ? await jpeg(400 + at, 300) : (pdfs[at] ?? Buffer.of());
      const sent = await sendFile(hr, targets[at % 10] ?? { owner: '', id: '' }, content, `${at}.pdf`).catch(
        () => null,
      );
      if (sent?.id) {
        answered += 1;
        if (at % 2 === 1) digests.set(sent.id, createHash('sha256').update(content).digest('hex'));
      }
      return sent;
    };
    const uploads = Array.from({ length: 100 }, (_, at) => upload(at));
    while (answered < 30) await new Promise((again) => setTimeout(again, 5));
    await other.kill();
    const sent = await Promise.all(uploads);
    const ids = sent.flatMap((one) => one?.id ?? []);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(ids.length).toBeLessThan(100);

    // Everybody comes back, and an hour passes.
    other = await startApiProcess(api.databaseUrl, api.home);
    const hoursAgo = Date.now() / 1000 - 2 * 3600;
    for (const entry of readdirSync(join(api.home, 'files'), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), hoursAgo, hoursAgo);
    }
    const { inTransaction, keeping, clock, app } = api;
    const mailer = createMailer(readConfig({}));
    await tidyFiles(undefined, { ...keeping, inTransaction, clock, log: app.http.log, mailer });

    const rows = await api.sql<{ id: string; objects: number }>(
      `SELECT id, 1 + (thumbnail_key IS NOT NULL)::int AS objects FROM stored_file WHERE owner_id = ANY($1)`,
      [targets.map(({ id }) => id)],
    );
    const all = await api.sql<{ objects: number }>(
      'SELECT sum(1 + (thumbnail_key IS NOT NULL)::int)::int AS objects FROM stored_file',
    );
    expect(await storedKeys(api)).toHaveLength(all[0]?.objects ?? 0);
    const known = new Set(rows.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const reader = new Client(other.url, api.as('hr').token);
    for (const { id } of rows) {
      const response = await reader.fetch(`/files/${id}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.status).toBe(200);
      const digest = digests.get(id);
      if (digest) expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    }
  });
});
