import { dropDraft, keepDraft, readDraft } from '../../data/drafts';
import { isUnsaved, type SavedLine, type Sheet, textIn, withRows } from './sheet';
import { inConflict } from './sheet-saving';
import { typedPrice } from './typed-price';

/** A cell that could not be saved yet, as it outlives a reload. */
interface KeptCell {
  readonly price: string | null;
  readonly reason: string | null;
  readonly seenVersion: number;
}

const keyOf = (editionId: string) => `price-draft/${editionId}`;

/** Everything typed and not saved, with the version it was typed over; nothing is left when all is saved. */
export function keepCells<Line extends SavedLine>(editionId: string, sheet: Sheet<Line>): void {
  const kept: Record<string, KeptCell> = {};
  for (const row of sheet.rows.values()) {
    if (!isUnsaved(row)) continue;
    kept[row.line.itemId] = {
      price: row.unsaved.price === null ? null : textIn(row, 'price'),
      reason: row.unsaved.reason,
      seenVersion: row.line.version,
    };
  }
  if (Object.keys(kept).length === 0) dropDraft(keyOf(editionId));
  else keepDraft(keyOf(editionId), kept);
}

/** Puts kept cells back; where the line has another version now, the other's values stand beside them. */
export function withKeptCells<Line extends SavedLine>(editionId: string, sheet: Sheet<Line>): Sheet<Line> {
  const kept = Object.entries(readDraft(keyOf(editionId)) ?? {}).filter(
    (entry): entry is [string, KeptCell] => isKept(entry[1]),
  );
  const cells = new Map(kept);
  return withRows(sheet, cells.keys(), (row) => {
    const cell = cells.get(row.line.itemId);
    if (cell === undefined) return row;
    const price = cell.price === null ? null : typedPrice(cell.price);
    const restored = { ...row, unsaved: { price, reason: cell.reason } };
    return cell.seenVersion === row.line.version ? restored : inConflict(restored, row.line);
  });
}

function isKept(value: unknown): value is KeptCell {
  return typeof value === 'object' && value !== null && 'seenVersion' in value;
}
