import { v7 as uuid } from 'uuid';
import type { Safekeeping } from '../../platform/context.js';
import { newStorageKey } from '../../platform/storage/index.js';
import { type FileContent, fileContent } from './file-content.js';
import { fileNameOf } from './file-name.js';
import { fileSeal } from './sealed-file.js';

/** A file that lies sealed in the storage and has no row yet: it gets one, or it is dropped. */
export interface TakenFile extends Omit<FileContent, 'content' | 'thumbnail'> {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly storageKey: string;
  readonly thumbnailKey: string | null;
  readonly keyId: string;
  readonly digest: Buffer;
}

/** Checks an upload, seals it and stores it, outside of any transaction. Raises BAD_INPUT, UNAVAILABLE. */
export async function takeFile(keeping: Safekeeping, upload: Buffer, name: string): Promise<TakenFile> {
  await keeping.scanner.refuseMalware(upload);
  return store(keeping, await fileContent(upload), name);
}

/** The same for a PDF we made ourselves: it is not looked through, and may be larger than an upload. */
export function takeOwnPdf(
  keeping: Safekeeping,
  pdf: Buffer,
  name: string,
  pages: number,
): Promise<TakenFile> {
  const facts = { contentType: 'application/pdf', thumbnail: null, width: null, height: null } as const;
  return store(keeping, { ...facts, content: pdf, pages }, name);
}

/** Takes away what was taken and got no row. */
export async function dropTaken({ storage }: Pick<Safekeeping, 'storage'>, taken: TakenFile): Promise<void> {
  await storage.remove(taken.storageKey);
  if (taken.thumbnailKey !== null) await storage.remove(taken.thumbnailKey);
}

async function store(
  { vault, storage }: Pick<Safekeeping, 'vault' | 'storage'>,
  kept: FileContent,
  name: string,
): Promise<TakenFile> {
  const { content, thumbnail, ...facts } = kept;
  const id = uuid();
  const taken: TakenFile = {
    ...facts,
    id,
    name: fileNameOf(name, kept.contentType),
    bytes: content.length,
    storageKey: newStorageKey(),
    thumbnailKey: thumbnail === null ? null : newStorageKey(),
    keyId: vault.keyId,
    digest: vault.indexOf('stored_file', content),
  };
  try {
    await storage.put(taken.storageKey, vault.seal(content, fileSeal(id, 'content')));
    if (thumbnail && taken.thumbnailKey) {
      await storage.put(taken.thumbnailKey, vault.seal(thumbnail, fileSeal(id, 'thumbnail')));
    }
    return taken;
  } catch (error) {
    await dropTaken({ storage }, taken).catch(() => undefined);
    throw error;
  }
}
