import { readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, picture, qualification, sendFile, storedKeys } from '../../../test/files.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { hugePng, saved } from '../../../test/hostile-files.js';
import { readConfig } from '../../config.js';
import { createMailer } from '../../platform/mail/index.js';
import { tidyFiles } from './file.jobs.js';
import { takeFile } from './taken-file.js';

let api: TestApi;
/** One byte a second, from the beginning of this file to its end. */
let slow: { target: { owner: string; id: string }; answer: Promise<string> };
beforeAll(async () => {
  api = await startApi();
  // The server looks at its connections every half minute. Of the two limits it takes the smaller for the head.
  api.app.http.server.headersTimeout = 10_000;
  api.app.http.server.requestTimeout = 10_000;
  const target = await qualification(api);
  slow = {
    target,
    answer: drip(post(target, part('form-data; name="file"; filename="a.jpg"', await jpeg()))),
  };
});
afterAll(() => api.stop());

/** All paths below the server's home. */
const onDisk = (): string[] =>
  readdirSync(api.home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const unfinished = () => onDisk().filter((path) => path.includes('unfinished'));

const tidy = () =>
  tidyFiles(undefined, {
    ...api.keeping,
    inTransaction: api.inTransaction,
    clock: api.clock,
    log: api.app.http.log,
    mailer: createMailer(readConfig({})),
  });

/** Bytes on a socket, as no browser would send them; answers what came back until the connection closed. */
function raw(bytes: Buffer | string, { hangUp = false } = {}): Promise<string> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes, () => hangUp && socket.destroy());
    });
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.setTimeout(30_000, () => socket.destroy());
  });
}

function post(target: { owner: string; id: string }, body: Buffer, type = 'multipart/form-data; boundary=x') {
  const head = [
    `POST /files?${new URLSearchParams(target)} HTTP/1.1`,
    `Host: ${new URL(api.url).host}`,
    `Cookie: sid=${api.as('hr').token}`,
    `Content-Type: ${type}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

const part = (disposition: string, content: Buffer, end = '\r\n--x--\r\n') =>
  Buffer.concat([
    Buffer.from(`--x\r\nContent-Disposition: ${disposition}\r\n\r\n`),
    content,
    Buffer.from(end),
  ]);

describe('[33] an upload that is too much', () => {
  it('is refused in words: bytes, pixels, files of a record, bytes of a day', async () => {
    const target = await qualification(api);
    const keys = await storedKeys(api);
    const refusals: [Buffer, string][] = [
      [Buffer.alloc(11 * 1024 * 1024, 0xff), 'TOO_BIG'],
      [Buffer.concat([await jpeg(), Buffer.alloc(10 * 1024 * 1024)]), 'TOO_BIG'],
      [hugePng(50_000, 50_000), 'TOO_MANY_PIXELS'],
      [await picture(8_200, 5_000).png().toBuffer(), 'TOO_MANY_PIXELS'],
    ];
    for (const [content, code] of refusals) {
      const { problem } = await sendFile(api.as('hr'), target, content);
      expect(problem?.fields?.file?.code).toBe(code);
    }
    expect(await storedKeys(api)).toEqual(keys);
    const content = await jpeg();
    // All at once: the twenty-first is one too many whoever comes last.
    const sent = await Promise.all(Array.from({ length: 24 }, () => sendFile(api.as('hr'), target, content)));
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(20);
    for (const { problem } of sent.filter(({ id }) => id === null)) {
      expect(problem?.fields?.file?.code).toBe('TOO_MANY_FILES');
    }
    const other = await qualification(api);
    await api.sql(`UPDATE stored_file SET bytes = 500 * 1024 * 1024 - 100 WHERE id = $1`, [
      sent.find(({ id }) => id !== null)?.id,
    ]);
    const tooMuch = await sendFile(api.as('hr'), other, content);
    expect([tooMuch.status, tooMuch.problem?.code]).toEqual([400, 'LIMIT_EXCEEDED']);
    expect((await sendFile(api.as('admin'), other, content)).status).toBe(201);
    await api.sql(`UPDATE stored_file SET uploaded_at = now() - interval '25 hours'`);
    expect((await sendFile(api.as('hr'), other, content)).status).toBe(201);
    expect(unfinished()).toEqual([]);
  });
});

describe('[34] a body that is none', () => {
  it('is refused, two hundred of them, and one cut off at every byte; the server goes on', async () => {
    const target = await qualification(api);
    const keys = await storedKeys(api);
    const whole = part('form-data; name="file"; filename="a.jpg"', Buffer.from('not a picture'));
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const broken = Array.from({ length: 200 }, (_, at) => {
      const body = Buffer.from(whole);
      if (at % 4 === 0) return body.subarray(0, random(body.length));
      if (at % 4 === 1) return Buffer.concat([body.subarray(random(body.length)), body]);
      for (let flips = 0; flips < 1 + (at % 5); flips += 1) body[random(body.length)] = random(256);
      return body;
    });
    const types = [
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'x',
    ];
    const answers = await inTens(broken, (body, at) =>
      raw(post(target, body, types[at % 8 < 5 ? 0 : (at % 3) + 1])),
    );
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);

    const request = post(target, part('form-data; name="file"; filename="a.jpg"', await jpeg()));
    const cuts = Array.from({ length: request.length }, (_, at) => at);
    await inTens(cuts, (at) => raw(request.subarray(0, at), { hangUp: true }));
    // Comes after all of them.
    expect(await raw(request)).toMatch(/^HTTP\/1\.1 201 /);
    expect(await storedKeys(api)).toHaveLength(keys.length + 2);
    expect(unfinished()).toEqual([]);
    expect(api.logs.filter((line) => line.includes('unexpected error'))).toEqual([]);
  });
});

describe('[35] a name', () => {
  it('leads nowhere, in 48 spellings: the bytes lie under keys by chance, below their own folder', async () => {
    const ups = [
      '../',
      '..\\',
      '%2e%2e%2f',
      '..%2f',
      '....//',
      '..;/',
      '%252e%252e%252f',
      '\\..\\',
      '/',
      'C:\\',
      '~/',
      '\\\\host\\',
    ];
    const ends = ['etc/passwd', 'keys/vault', 'CON', `${'长'.repeat(300)}.jpg`];
    const names = ups.flatMap((up) => ends.map((end) => `${up.repeat(6)}${end}`));
    expect(names).toHaveLength(48);
    const before = new Set(onDisk());
    const content = await jpeg();
    const odd = ['a\u202egpj.exe', 'a\u0000.jpg', 'file:///etc/passwd', 'NUL.pdf', '"; filename="x'];
    const targets = await Promise.all([qualification(api), qualification(api), qualification(api)]);
    for (const [at, name] of [...names, ...odd].entries()) {
      const target = targets[at % 3] ?? { owner: '', id: '' };
      const answer = await raw(post(target, part(`form-data; name="file"; filename="${name}"`, content)));
      expect(answer, name).toMatch(/^HTTP\/1\.1 (201|400) /);
    }
    const added = onDisk().filter((path) => !before.has(path));
    expect(added.length).toBeGreaterThan(60);
    for (const path of added) {
      expect(path.slice(api.home.length)).toMatch(/^\/files\/[\w-]{16}\/([0-9a-f]{2})\/\1[0-9a-f]{30}$/);
    }
    const kept = await api.sql<{ name: string }>('SELECT name FROM stored_file');
    for (const { name } of kept) {
      expect(name).toMatch(/\.(jpg|pdf)$/);
      expect(name).not.toMatch(/[/\\\p{C}<>:"|?*]|^(con|nul)\./iu);
      expect([...name].length).toBeLessThanOrEqual(160);
    }
  });

  it('in an address reaches nothing but ids', async () => {
    const paths = [
      '..%2f..%2fkeys%2fvault',
      '%2e%2e/keys/vault',
      '....//keys',
      '%00',
      'a'.repeat(36),
      "' OR '1'='1",
    ];
    for (const path of paths) {
      const request = `GET /files/${path.replaceAll(' ', '%20')} HTTP/1.1\r\nHost: ${new URL(api.url).host}\r\nCookie: sid=${api.as('admin').token}\r\nConnection: close\r\n\r\n`;
      expect(await raw(request), path).toMatch(/^HTTP\/1\.1 (400|404) /);
    }
  });
});

describe('[38] what is stolen at rest', () => {
  it('tells nothing, on the disk and in the database, and does not open in another place', async () => {
    const target = await qualification(api);
    const canary = `canary-${'9'.repeat(20)}`;
    const pdf = await saved(async (document) => document.setTitle(canary));
    const [one, other] = [
      await sendFile(api.as('hr'), target, pdf, 'a.pdf'),
      await sendFile(api.as('hr'), target, await jpeg(), 'b.jpg'),
    ];
    const plain = [
      canary,
      '%PDF-',
      'JFIF',
      'RIFF',
      Buffer.from(canary, 'utf16le').swap16().toString('latin1'),
    ];
    for (const path of onDisk()) {
      const bytes = readFileSync(path).toString('latin1');
      for (const word of plain) expect(bytes.includes(word), `${path} ${word}`).toBe(false);
    }
    const tables = await api.sql<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const [found] = await api.sql<{ text: string | null }>(
        `SELECT string_agg(t::text, ' ') AS text FROM ${name} t`,
      );
      for (const word of [canary, Buffer.from(canary).toString('hex')]) {
        expect(found?.text?.includes(word) ?? false, name).toBe(false);
      }
    }
    const [{ key: a } = { key: '' }, { key: b } = { key: '' }] = await api.sql<{ key: string }>(
      'SELECT storage_key AS key FROM stored_file WHERE id = ANY($1) ORDER BY name',
      [[one.id, other.id]],
    );
    const pathOf = (key: string) => onDisk().find((path) => path.endsWith(key)) ?? '';
    const [first, second] = [pathOf(a), pathOf(b)];
    renameSync(first, `${first}.away`);
    renameSync(second, first);
    renameSync(`${first}.away`, second);
    for (const { id } of [one, other]) {
      const response = await api.as('hr').fetch(`/files/${id}`);
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).toContain('INTERNAL');
      expect(text).not.toMatch(/PDF|seal|key/);
    }
  });
});

describe('[40] what is left over', () => {
  it('of a hundred crashes between the bytes and the row goes within the hour, and nothing else does', async () => {
    const target = await qualification(api);
    const { id } = await sendFile(api.as('hr'), target, await jpeg());
    const [before, content] = [await storedKeys(api), await jpeg()];
    const taken = [];
    for (let at = 0; at < 100; at += 1) taken.push(await takeFile(api.keeping, content, 'a.jpg'));
    const orphans = taken.flatMap(({ storageKey, thumbnailKey }) => [storageKey, thumbnailKey ?? '']);
    const folder = join(api.home, 'files', readdirSync(join(api.home, 'files'))[0] ?? '', 'unfinished');
    writeFileSync(join(folder, 'cut-off'), 'x');
    await tidy();
    expect(await storedKeys(api)).toHaveLength(before.length + 200);
    expect(unfinished()).toHaveLength(1);
    const hoursAgo = Date.now() / 1000 - 2 * 3600;
    for (const path of onDisk()) utimesSync(path, hoursAgo, hoursAgo);
    await tidy();
    const after = await storedKeys(api);
    expect(after.filter((key) => orphans.includes(key))).toEqual([]);
    expect(unfinished()).toEqual([]);
    expect((await api.as('hr').fetch(`/files/${id}`)).status).toBe(200);
  });

  it('after its last day is unreadable at once, and gone with the next tidying', async () => {
    const target = await qualification(api);
    const { id } = await sendFile(api.as('hr'), target, await jpeg());
    const today = api.clock.today();
    const status = async () => (await api.as('hr').fetch(`/files/${id}`)).status;
    await api.inTransaction((s) => s.files.keepUntil([id ?? ''], today));
    expect(await status()).toBe(200);
    await tidy();
    expect(await status()).toBe(200);
    const keys = await api.sql<{ key: string }>('SELECT storage_key AS key FROM stored_file WHERE id = $1', [
      id,
    ]);
    await api.inTransaction((s) => s.files.keepUntil([id ?? ''], '2026-01-01'));
    expect(await status()).toBe(404);
    expect((await api.as('hr').fetch(`/files/${id}/thumbnail`)).status).toBe(404);
    const { files } = await api
      .as('hr')
      .data<{ files: object[] }>(
        'query ($id: ID!) { files(owner: COMPANY_QUALIFICATION, ownerId: $id) { id } }',
        target,
      );
    expect(files).toEqual([]);
    await tidy();
    expect(await api.sql('SELECT FROM stored_file WHERE id = $1', [id])).toEqual([]);
    await expect
      .poll(async () => (await storedKeys(api)).includes(keys[0]?.key ?? ''), { timeout: 10_000 })
      .toBe(false);
  });
});

describe('[33] an upload of a byte a second', () => {
  it('is ended by the server, whose other work went on all the while', async () => {
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(await api.sql('SELECT FROM stored_file WHERE owner_id = $1', [slow.target.id])).toEqual([]);
    expect(unfinished()).toEqual([]);
  });
});

/** Its head at once, the rest byte by byte; answers what came back until the connection closed. */
function drip(request: Buffer): Promise<string> {
  const { hostname, port } = new URL(api.url);
  const bodyAt = request.indexOf('\r\n\r\n') + 4;
  return new Promise((resolve) => {
    let answer = '';
    let at = bodyAt;
    const socket = connect(Number(port), hostname, () => socket.write(request.subarray(0, bodyAt)));
    const timer = setInterval(() => socket.writable && socket.write(request.subarray(at, ++at)), 1_000);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}

async function inTens<T, R>(items: readonly T[], work: (item: T, at: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 10) {
    results.push(
      ...(await Promise.all(items.slice(at, at + 10).map((item, offset) => work(item, at + offset)))),
    );
  }
  return results;
}
