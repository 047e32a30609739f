import { constants, type Dirent } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../clock.js';
import { newStorageKey } from './new-storage-key.js';
import { checkKey, type Storage, StoredObjectMissing } from './storage.js';

/** Files below a folder, in folders of two letters; a write becomes visible when it is whole. */
export function diskStorage(root: string): Storage {
  const unfinished = join(root, 'unfinished');
  const folderOf = (key: string) => join(root, checkKey(key).slice(0, 2));
  const pathOf = (key: string) => join(folderOf(key), key);
  return {
    async put(key, bytes) {
      const draft = join(unfinished, newStorageKey());
      await mkdir(unfinished, PRIVATE);
      await mkdir(folderOf(key), PRIVATE);
      try {
        await writeWhole(draft, bytes);
        await rename(draft, pathOf(key));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await flushed(folderOf(key));
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        throw isMissing(error) ? new StoredObjectMissing() : error;
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    async *list() {
      for (const folder of await entriesOf(root)) {
        if (!/^[0-9a-f]{2}$/.test(folder.name)) continue;
        for (const { name } of await entriesOf(join(root, folder.name))) {
          const storedAt = await storedAtOf(join(root, folder.name, name));
          if (/^[0-9a-f]{32}$/.test(name) && storedAt !== null) yield { key: name, storedAt };
        }
      }
    },
    async removeUnfinished(before) {
      for (const { name } of await entriesOf(unfinished)) {
        const path = join(unfinished, name);
        const storedAt = await storedAtOf(path);
        if (storedAt !== null && storedAt < before) await rm(path, { force: true });
      }
    },
  };
}

const PRIVATE = { recursive: true, mode: 0o700 } as const;

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  await closing(file, async () => {
    await file.writeFile(bytes);
    await file.sync();
  });
}

/** A name in a folder is on the disk when the folder is. */
async function flushed(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await handle.close();
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Null: it has gone meanwhile. */
async function storedAtOf(path: string): Promise<Instant | null> {
  try {
    return (await stat(path)).mtime.toISOString();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
