import type { Safekeeping } from '../../platform/context.js';
import { newStorageKey } from '../../platform/storage/index.js';
import { fileSeal, openFile, type SealedFile } from './sealed-file.js';

export interface ResealedFile {
  readonly storageKey: string;
  readonly thumbnailKey: string | null;
}

/** A copy of a stored file sealed by the first key, under storage keys of its own. */
export async function resealFile(
  keeping: Pick<Safekeeping, 'vault' | 'storage'>,
  file: SealedFile,
): Promise<ResealedFile> {
  const { vault, storage } = keeping;
  const storageKey = newStorageKey();
  const content = await openFile(keeping, file);
  await storage.put(storageKey, vault.seal(content, fileSeal(file.id, 'content')));
  if (file.thumbnailKey === null) return { storageKey, thumbnailKey: null };
  const thumbnailKey = newStorageKey();
  const thumbnail = await openFile(keeping, file, 'thumbnail');
  await storage.put(thumbnailKey, vault.seal(thumbnail, fileSeal(file.id, 'thumbnail')));
  return { storageKey, thumbnailKey };
}
