import {
  isUnsaved,
  nothingUnsaved,
  priceOf,
  type SavedLine,
  type Sheet,
  type SheetRow,
  type Unsaved,
  withRows,
} from './sheet';

/** One line as it is sent: the values that stand in its cells, and the version they were typed over. */
export interface LineChange {
  readonly itemId: string;
  readonly priceFen: number | null;
  readonly reason: string | null;
  readonly seenVersion: number;
}

export interface LineConflict<Line extends SavedLine> {
  readonly itemId: string;
  readonly theirs: Line;
}

/**
 * The next lines to send: typed, readable, not on their way, not in conflict, not refused; never more than one
 * request may carry.
 */
export function nextBatch<Line extends SavedLine>(sheet: Sheet<Line>, size: number): LineChange[] {
  const batch: LineChange[] = [];
  let bytes = 0;
  for (const row of sheet.rows.values()) {
    if (!isUnsaved(row) || row.sent !== null || row.theirs !== null || row.refusal !== null) continue;
    const priceFen = priceOf(row);
    if (priceFen === undefined) continue;
    const reason = row.unsaved.reason ?? row.line.reason ?? '';
    const { itemId, version } = row.line;
    bytes += bytesOf(reason);
    if (batch.length > 0 && bytes > BYTES_AT_ONCE) break;
    batch.push({ itemId, priceFen, reason: reason === '' ? null : reason, seenVersion: version });
    if (batch.length === size) break;
  }
  return batch;
}

export function markSent<Line extends SavedLine>(
  sheet: Sheet<Line>,
  batch: readonly LineChange[],
): Sheet<Line> {
  return withRows(sheet, idsOf(batch), (row) => ({ ...row, sent: row.unsaved }));
}

/** The answer of the server: what was typed on meanwhile stays unsaved, over the version just saved. */
export function answered<Line extends SavedLine>(
  sheet: Sheet<Line>,
  answer: { readonly saved: readonly Line[]; readonly conflicts: readonly LineConflict<Line>[] },
): Sheet<Line> {
  const saved = new Map(answer.saved.map((line) => [line.itemId, line]));
  const theirs = new Map(answer.conflicts.map((conflict) => [conflict.itemId, conflict.theirs]));
  return withRows(sheet, [...saved.keys(), ...theirs.keys()], (row) => {
    const mine = saved.get(row.line.itemId);
    if (mine !== undefined)
      return { ...row, line: mine, sent: null, theirs: null, unsaved: stillUnsaved(row, mine) };
    return inConflict({ ...row, sent: null }, theirs.get(row.line.itemId) ?? row.line);
  });
}

/** The connection was lost on the way: everything is still to be sent. */
export function notSent<Line extends SavedLine>(
  sheet: Sheet<Line>,
  batch: readonly LineChange[],
): Sheet<Line> {
  return withRows(sheet, idsOf(batch), (row) => ({ ...row, sent: null }));
}

/** The server said no to these lines: kept with its sentence until they are typed anew. */
export function refused<Line extends SavedLine>(
  sheet: Sheet<Line>,
  batch: readonly LineChange[],
  sentence: string,
): Sheet<Line> {
  return withRows(sheet, idsOf(batch), (row) => ({ ...row, sent: null, refusal: sentence }));
}

/** 用我的: mine is sent over the version just shown. 用对方的: mine is dropped. */
export function resolved<Line extends SavedLine>(
  sheet: Sheet<Line>,
  itemIds: Iterable<string>,
  use: 'MINE' | 'THEIRS',
): Sheet<Line> {
  return withRows(sheet, itemIds, (row) => {
    if (row.theirs === null) return row;
    const line = row.theirs;
    const unsaved = use === 'THEIRS' ? nothingUnsaved : row.unsaved;
    return { ...row, line, theirs: null, unsaved };
  });
}

/** The lines as they stand on the server now; what is typed here stays, over the version it was typed on. */
export function refreshed<Line extends SavedLine>(sheet: Sheet<Line>, lines: readonly Line[]): Sheet<Line> {
  const rows = new Map<string, SheetRow<Line>>();
  for (const line of lines) {
    const row = sheet.rows.get(line.itemId);
    if (row === undefined)
      rows.set(line.itemId, { line, unsaved: nothingUnsaved, sent: null, theirs: null, refusal: null });
    else if (isUnsaved(row) || row.sent !== null) rows.set(line.itemId, row);
    // An answer that was on its way while a newer one came tells nothing new.
    else rows.set(line.itemId, line.version < row.line.version ? row : { ...row, line });
  }
  return { ...sheet, rows };
}

const BYTES_AT_ONCE = 60_000;

/** What a line takes in a request, at most: its fields, and three bytes for each sign of its reason. */
function bytesOf(reason: string): number {
  return 120 + 3 * reason.length;
}

/** Lines that share a reason, in parts that one request may carry. */
export function inRequests<T>(lines: readonly T[], reason: string): T[][] {
  const size = Math.max(1, Math.floor(BYTES_AT_ONCE / bytesOf(reason)));
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, at) =>
    lines.slice(at * size, (at + 1) * size),
  );
}

function stillUnsaved<Line extends SavedLine>({ unsaved, sent }: SheetRow<Line>, line: Line): Unsaved {
  const price = unsaved.price === sent?.price ? null : unsaved.price;
  const reason = unsaved.reason === sent?.reason ? null : unsaved.reason;
  return {
    price: price?.problem === null && price.fen === line.priceFen ? null : price,
    reason: reason === (line.reason ?? '') ? null : reason,
  };
}

/** Both typed the same: nothing to decide. Otherwise the other's values stand beside mine. */
export function inConflict<Line extends SavedLine>(row: SheetRow<Line>, theirs: Line): SheetRow<Line> {
  const samePrice = row.unsaved.price === null || priceOf(row) === theirs.priceFen;
  const sameReason = row.unsaved.reason === null || row.unsaved.reason === (theirs.reason ?? '');
  if (samePrice && sameReason) return { ...row, line: theirs, theirs: null, unsaved: nothingUnsaved };
  return { ...row, theirs };
}

function idsOf(batch: readonly LineChange[]): string[] {
  return batch.map(({ itemId }) => itemId);
}
