import { badField } from '../../platform/errors.js';

/** Paths within a folder or zip. @throws BadInput one that leads out of it, or is no path */
export function checkedPaths(paths: readonly string[]): string[] {
  if (paths.length > MOST_AT_ONCE) {
    throw badField(
      'paths',
      'TOO_MANY',
      `每次最多 ${MOST_AT_ONCE} 个文件。`,
      `At most ${MOST_AT_ONCE} files at once.`,
    );
  }
  return paths.map((path) => {
    const text = path.normalize('NFC').replaceAll('\\', '/');
    const parts = text.split('/');
    if (!text.isWellFormed() || unusable.test(text) || [...text].length > 400 || parts.some(leadsAway)) {
      throw badField('paths', 'PATH', '有的文件路径不能用。', 'One of the paths cannot be used.');
    }
    return text;
  });
}

const leadsAway = (part: string) => part === '' || part === '.' || part === '..' || /^[A-Za-z]:$/.test(part);

/** Controls, and marks that turn the direction of a text about. */
const unusable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const MOST_AT_ONCE = 200;
