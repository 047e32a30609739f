import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Server, startS3Server } from '../../../test/s3-server.js';
import { newStorageKey } from './new-storage-key.js';
import { isStorageUrl, openStorage } from './open-storage.js';
import { type Storage, StoredObjectMissing } from './storage.js';

let home: string;
let s3: S3Server;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'jiannuo-storage-'));
  s3 = await startS3Server();
});
afterAll(async () => {
  rmSync(home, { recursive: true });
  await s3.stop();
});

const keysOf = async (storage: Storage) => {
  const keys: string[] = [];
  for await (const { key, storedAt } of storage.list()) {
    expect(Math.abs(Date.parse(storedAt) - Date.now())).toBeLessThan(60_000);
    keys.push(key);
  }
  return keys.sort();
};

describe.each(['disk', 'S3'])('a storage on %s', (kind) => {
  const open = (shelf: string) => openStorage(kind === 'disk' ? pathToFileURL(home).href : s3.url, shelf);

  it('keeps bytes under keys, lists all of them, and forgets those that are removed', async () => {
    const storage = open('shelf');
    const keys = Array.from({ length: 8 }, newStorageKey).sort();
    for (const key of keys) await storage.put(key, Buffer.from(`bytes of ${key}`));
    expect(await keysOf(storage)).toEqual(keys);
    const [first = '', ...others] = keys;
    expect((await storage.get(first)).toString()).toBe(`bytes of ${first}`);
    await storage.remove(first);
    await storage.remove(first);
    await expect(storage.get(first)).rejects.toThrow(StoredObjectMissing);
    expect(await keysOf(storage)).toEqual(others);
    await storage.removeUnfinished(new Date().toISOString());
    expect(await keysOf(storage)).toEqual(others);
  });

  it('shows nothing of another shelf', async () => {
    const [one, other] = [open('one'), open('other')];
    const key = newStorageKey();
    await one.put(key, Buffer.from('x'));
    expect(await keysOf(other)).toEqual([]);
    await expect(other.get(key)).rejects.toThrow(StoredObjectMissing);
  });

  it('takes no key that could lead elsewhere', async () => {
    const storage = open('shelf');
    for (const key of ['', '../x', 'A'.repeat(32), `${'a'.repeat(31)}/`, 'a'.repeat(33), 'a'.repeat(31)]) {
      await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow();
      await expect(storage.get(key)).rejects.toThrow();
      await expect(storage.remove(key)).rejects.toThrow();
    }
  });
});

describe('a storage on S3', () => {
  it('tries again when the store is busy, and says no more than the status when it refuses', async () => {
    const storage = openStorage(s3.url, 'busy');
    const key = newStorageKey();
    s3.faults.push(503, 500);
    await storage.put(key, Buffer.from('x'));
    expect((await storage.get(key)).toString()).toBe('x');
    const wrong = openStorage(s3.url.replace('AKID', 'AKIX'), 'busy');
    const refusal = await wrong.get(key).then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(refusal).toBe('Error: The file store answered 403 to GET.');
  });
});

it('an address of a storage is checked at the start', () => {
  const good = [
    'file:///srv/files',
    's3://id:secret@oss.example.cn/bucket',
    's3+http://a:b@127.0.0.1:9000/b?region=x',
  ];
  const bad = [
    '',
    'x',
    'https://a:b@c/d',
    's3://host/bucket',
    's3://a:b@host',
    's3://a:b@host/b/c',
    'file://',
  ];
  expect(good.map(isStorageUrl)).toEqual(good.map(() => true));
  expect(bad.map(isStorageUrl)).toEqual(bad.map(() => false));
});
