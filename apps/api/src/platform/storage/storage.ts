import type { Instant } from '../clock.js';

/**
 * Where sealed files lie. A key is 32 hexadecimal digits, drawn by chance (`newStorageKey`); it says nothing about
 * what it holds and is never shown.
 */
export interface Storage {
  /** Whole or not at all, and on the disk when it answers. A key is written once. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** Raises StoredObjectMissing. */
  get(key: string): Promise<Buffer>;
  /** Nothing happens where there is none. */
  remove(key: string): Promise<void>;
  /** Everything that is kept, in no order. */
  list(): AsyncIterable<StoredObject>;
  /** Takes away what writes that never came to an end left behind before this moment. */
  removeUnfinished(before: Instant): Promise<void>;
}

export interface StoredObject {
  readonly key: string;
  readonly storedAt: Instant;
}

export class StoredObjectMissing extends Error {
  constructor() {
    super('A stored object is missing.');
    this.name = 'StoredObjectMissing';
  }
}

/** Keys of other forms never reach a path or an address. */
export function checkKey(key: string): string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('This is no storage key.');
  return key;
}
