import { withoutIdentityNumbers } from '../people/identity-number-in-text.js';
import type { ContentType } from './file-content.js';

const endings: Readonly<Record<ContentType, string>> = { 'image/jpeg': '.jpg', 'application/pdf': '.pdf' };

/**
 * The last part of a path, without what could mislead a reader or a file system, and with identity numbers masked;
 * its ending says what it is.
 */
export function fileNameOf(given: string, contentType: ContentType): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = withoutIdentityNumbers(last)
    .toWellFormed()
    .replace(/\p{C}|\ufffd/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .normalize('NFC')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = [...plain].slice(0, 150).join('').trim() || '文件';
  return (reserved.test(stem) ? `_${stem}` : stem) + endings[contentType];
}

/** Names that one system keeps for its devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
