import type { ImportKind } from '../import-kind.js';
import type { ImportKindName } from '../import-terms.js';
import { certificatesKind } from './certificates/certificates.kind.js';
import { devicesKind } from './devices/devices.kind.js';
import { partsKind } from './parts/parts.kind.js';
import { peopleKind } from './people/people.kind.js';
import { pricesKind } from './prices/prices.kind.js';

/** Every kind of file that can be imported. */
export const importKinds: Readonly<Record<ImportKindName, ImportKind>> = {
  DEVICES: devicesKind,
  PARTS: partsKind,
  PRICES: pricesKind,
  PEOPLE: peopleKind,
  CERTIFICATES: certificatesKind,
};

export function kindOf(name: ImportKindName): ImportKind {
  return importKinds[name];
}
