import type { PartTracking } from '@jiannuo/schema';

/** A sheet as it is being filled in: everything typed, and the key under which it is posted once. */
export interface Sheet {
  readonly requestKey: string;
  readonly placeId: string | null;
  readonly toPlaceId: string | null;
  readonly shelfId: string | null;
  readonly deviceId: string | null;
  readonly contractId: string | null;
  readonly originId: string | null;
  readonly reference: string;
  readonly reason: string;
  readonly quarantine: boolean;
  readonly lines: readonly SheetLine[];
  /** It was sent and no answer came: it may have been posted. Until it is sent again nothing is changed. */
  readonly unsure: boolean;
}

export interface LinePart {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly tracking: PartTracking;
}

export interface SheetLine {
  readonly key: string;
  readonly part: LinePart;
  /** Of parts kept by serial: as many as serials, with the sign of the line. */
  readonly quantity: number;
  readonly serials: readonly string[];
  readonly unitCostFen: number | null;
  readonly batch: string | null;
  readonly expiresOn: string | null;
  readonly reservationId: string | null;
}

export function emptySheet(requestKey: string): Sheet {
  return {
    requestKey,
    placeId: null,
    toPlaceId: null,
    shelfId: null,
    deviceId: null,
    contractId: null,
    originId: null,
    reference: '',
    reason: '',
    quarantine: false,
    lines: [],
    unsure: false,
  };
}

/** Adds what was entered; the same part from the same batch, at the same cost, grows its line. */
export function addLine(sheet: Sheet, line: SheetLine): Sheet {
  const same = sheet.lines.findIndex((other) => goesTogether(other, line));
  const found = sheet.lines[same];
  if (found === undefined) return { ...sheet, lines: [...sheet.lines, line] };
  const serials = [...new Set([...found.serials, ...line.serials])];
  const quantity =
    line.part.tracking === 'SERIAL'
      ? serials.length * Math.sign(found.quantity)
      : found.quantity + line.quantity;
  const grown = { ...found, serials, quantity };
  return { ...sheet, lines: sheet.lines.with(same, grown) };
}

export function changeLine(sheet: Sheet, key: string, change: Partial<SheetLine>): Sheet {
  return { ...sheet, lines: sheet.lines.map((line) => (line.key === key ? { ...line, ...change } : line)) };
}

/** A line without one of its serials; gone with its last. */
export function removeSerial(sheet: Sheet, key: string, serial: string): Sheet {
  const lines = sheet.lines.flatMap((line) => {
    if (line.key !== key) return [line];
    const serials = line.serials.filter((other) => other !== serial);
    if (serials.length === 0) return [];
    return [{ ...line, serials, quantity: serials.length * Math.sign(line.quantity) }];
  });
  return { ...sheet, lines };
}

export function removeLine(sheet: Sheet, key: string): Sheet {
  return { ...sheet, lines: sheet.lines.filter((line) => line.key !== key) };
}

/** How many of a part the sheet already takes without a reservation; what is brought in takes nothing. */
export function takenBySheet({ lines }: Sheet, partId: string): number {
  return lines
    .filter(({ part, reservationId }) => part.id === partId && reservationId === null)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

export function hasSerial({ lines }: Sheet, partId: string, serial: string): boolean {
  return lines.some(({ part, serials }) => part.id === partId && serials.includes(serial));
}

/** A kept draft, if it is one. */
export function readSheet(kept: Readonly<Record<string, unknown>> | null): Sheet | null {
  if (kept === null || typeof kept.requestKey !== 'string' || !Array.isArray(kept.lines)) return null;
  return { ...emptySheet(kept.requestKey), ...kept } as Sheet;
}

export function isUntouched({ lines, reference, reason, unsure }: Sheet): boolean {
  return lines.length === 0 && reference === '' && reason === '' && !unsure;
}

/** A key nobody else makes. Works where the page is not served by https, as on a phone in the store room. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function goesTogether(a: SheetLine, b: SheetLine): boolean {
  return (
    a.part.id === b.part.id &&
    a.unitCostFen === b.unitCostFen &&
    a.batch === b.batch &&
    a.expiresOn === b.expiresOn &&
    a.reservationId === b.reservationId &&
    Math.sign(a.quantity) === Math.sign(b.quantity)
  );
}
