import type { Safekeeping } from '../../platform/context.js';
import { NotFound } from '../../platform/errors.js';
import type { StoredFileEntity } from './stored-file.entity.js';

/** Where the bytes of a file lie, and what they are sealed for. */
export type SealedFile = Pick<StoredFileEntity, 'id' | 'storageKey' | 'thumbnailKey'>;
export type FilePart = 'content' | 'thumbnail';

/**
 * The bytes of a file or of its small picture, outside of any transaction. Raises NOT_FOUND (it has none).
 *
 * @throws SealBroken, StoredObjectMissing
 */
export async function openFile(
  { vault, storage }: Pick<Safekeeping, 'vault' | 'storage'>,
  file: SealedFile,
  part: FilePart = 'content',
): Promise<Buffer> {
  const key = part === 'content' ? file.storageKey : file.thumbnailKey;
  if (key === null) throw new NotFound();
  return vault.open(await storage.get(key), fileSeal(file.id, part));
}

/** A file sealed for one id opens for no other, and its small picture not in its place. */
export function fileSeal(id: string, part: FilePart): string {
  return `stored_file/${part}/${id}`;
}
