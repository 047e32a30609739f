import {
  FindSheetPartDocument,
  type FindSheetPartQuery,
  SheetPartByIdDocument,
  type SheetPartFragment,
  SheetShelfDocument,
} from '@jiannuo/schema';
import { ask } from '../../data/execute';
import { readScan } from '../scan/scan-code';

/** What a scanned or typed text stands for on a sheet. */
export type Found =
  | { readonly kind: 'part'; readonly part: SheetPartFragment; readonly serial: string | null }
  | { readonly kind: 'choices'; readonly parts: readonly SheetPartFragment[] }
  | { readonly kind: 'shelf'; readonly placeId: string; readonly shelfId: string }
  | { readonly kind: 'device'; readonly deviceId: string }
  | { readonly kind: 'nothing' };

/** Looks a scan up: one of our labels, a part's number, a serial, or any part of what a part is found by. */
export async function findPart(scan: string): Promise<Found> {
  const scanned = readScan(scan);
  switch (scanned?.kind) {
    case undefined:
      return { kind: 'nothing' };
    case 'part':
      return asPart(await partById(scanned.id));
    case 'shelf': {
      const { shelf } = await ask(SheetShelfDocument, { id: scanned.id });
      return shelf ? { kind: 'shelf', placeId: shelf.place.id, shelfId: shelf.id } : { kind: 'nothing' };
    }
    case 'device':
      return { kind: 'device', deviceId: scanned.id };
    case 'text':
      return settled(await ask(FindSheetPartDocument, { text: scanned.text }));
  }
}

export async function partById(id: string): Promise<SheetPartFragment | null> {
  return (await ask(SheetPartByIdDocument, { id })).part ?? null;
}

/** A number is one part, a serial is one piece; else whoever typed it has to choose. */
export function settled({ byNumber, bySerial, bySearch }: FindSheetPartQuery): Found {
  const [numbered] = byNumber.rows;
  if (numbered !== undefined) return asPart(numbered);
  const [piece, another] = bySerial.rows;
  if (piece !== undefined && another === undefined) {
    return { kind: 'part', part: piece.part, serial: piece.serial };
  }
  const parts = another === undefined ? bySearch.rows : bySerial.rows.map(({ part }) => part);
  const [only, second] = parts;
  if (only === undefined) return { kind: 'nothing' };
  return second === undefined ? asPart(only) : { kind: 'choices', parts };
}

function asPart(part: SheetPartFragment | null): Found {
  return part === null ? { kind: 'nothing' } : { kind: 'part', part, serial: null };
}
