import { FindScannedDocument, type FindScannedQuery } from '@jiannuo/schema';
import { ask } from '../../data/execute';
import { readScan, type ScanKind } from './scan-code';

type Part = FindScannedQuery['parts']['rows'][number];

/** What a scan is: a label of ours, a part by its number, a piece of one by its serial, a device by its serial. */
export type Found =
  | { readonly kind: ScanKind; readonly id: string }
  | { readonly kind: 'number'; readonly part: Part }
  | { readonly kind: 'serial'; readonly part: Part; readonly serial: string };

/**
 * Finds what was scanned; several when a serial is not unique. Empty: nothing has this code. Parts come
 * before pieces and pieces before devices.
 */
export async function findScanned(scan: string): Promise<readonly Found[]> {
  const scanned = readScan(scan);
  if (scanned === null) return [];
  if (scanned.kind !== 'text') return [scanned];
  const { parts, stockUnits, devices } = await ask(FindScannedDocument, { text: scanned.text });
  return [
    ...parts.rows.map((part) => ({ kind: 'number' as const, part })),
    ...stockUnits.rows.map(({ part, serial }) => ({ kind: 'serial' as const, part, serial })),
    ...devices.rows.map(({ id }) => ({ kind: 'device' as const, id })),
  ];
}
