import type { ImportKind } from '../import-kind.js';
import type { ImportKindName } from '../import-terms.js';
import { devicesKind } from './devices/devices.kind.js';

/** Every kind of file that can be imported. */
export const importKinds: Readonly<Partial<Record<ImportKindName, ImportKind>>> = {
  DEVICES: devicesKind,
};

export function kindOf(name: ImportKindName): ImportKind {
  const kind = importKinds[name];
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}
