import type { StockLineInput } from '@jiannuo/schema';
import type { Sheet, SheetLine } from './sheet';
import type { SheetKind, SheetRules } from './sheet-kinds';
import { sheetRules } from './sheet-kinds';

/** What of a sheet still has to be given before it can be posted. */
export type Missing = 'place' | 'toPlace' | 'samePlace' | 'origin' | 'lines' | 'reason' | 'entry';

export function missingIn(kind: SheetKind, sheet: Sheet): Missing[] {
  const rules = sheetRules[kind];
  const missing: [Missing, boolean][] = [
    ['place', sheet.placeId === null],
    ['toPlace', rules.toPlace && sheet.toPlaceId === null],
    ['samePlace', rules.toPlace && sheet.placeId !== null && sheet.toPlaceId === sheet.placeId],
    ['origin', rules.originNeeded && sheet.originId === null],
    ['lines', sheet.lines.length === 0],
    ['reason', rules.reason === 'required' && sheet.reason.trim() === ''],
  ];
  return missing.filter(([, is]) => is).map(([name]) => name);
}

/** The lines in the order they were entered, so that a refusal can be put back at its line. */
export function linesOf(kind: SheetKind, { lines }: Sheet): StockLineInput[] {
  return lines.map((line) => lineInput(line, sheetRules[kind]));
}

/** Left out is empty: the API reads null as "nobody said". */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function lineInput(line: SheetLine, { comesIn }: SheetRules): StockLineInput {
  const in_ = comesIn && line.quantity > 0;
  return {
    partId: line.part.id,
    quantity: line.quantity,
    serials: line.part.tracking === 'SERIAL' && line.serials.length > 0 ? [...line.serials] : null,
    unitCostFen: in_ ? line.unitCostFen : null,
    batch: line.batch,
    expiresOn: in_ ? line.expiresOn : null,
    reservationId: line.reservationId,
  };
}
