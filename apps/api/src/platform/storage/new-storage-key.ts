import { randomBytes } from 'node:crypto';

/** 128 random bits: nobody finds a file by guessing, and no name leads anywhere. */
export function newStorageKey(): string {
  return randomBytes(16).toString('hex');
}
