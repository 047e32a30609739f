import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskStorage } from './disk.js';
import { s3Storage } from './s3.js';
import type { Storage } from './storage.js';

/**
 * The storage of an address: `file:///folder`, `s3://id:secret@host/bucket?region=…`, or `s3+http://…` without TLS. What
 * lies on one shelf is not seen from another.
 */
export function openStorage(address: string, shelf: string): Storage {
  const url = new URL(address);
  return url.protocol === 'file:' ? diskStorage(join(fileURLToPath(url), shelf)) : s3Storage(url, shelf);
}

/** Whether `openStorage` understands it. */
export function isStorageUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return hostname === '' && pathname.length > 1;
  const isS3 = protocol === 's3:' || protocol === 's3+http:';
  return isS3 && username !== '' && password !== '' && hostname !== '' && /^\/[^/]+\/?$/.test(pathname);
}
