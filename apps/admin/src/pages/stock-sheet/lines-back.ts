import type { MovementRowFragment } from '@jiannuo/schema';
import { addLine, newKey, type Sheet } from './sheet';

type Moved = Pick<
  MovementRowFragment,
  'part' | 'place' | 'quantity' | 'units' | 'onHandDelta' | 'quarantinedDelta'
>;

/** What a posting took out, as lines to come back to the place it left from; what is there already stays. */
export function linesBack(sheet: Sheet, movements: readonly Moved[]): Pick<Sheet, 'lines' | 'placeId'> {
  const out = movements.filter(({ onHandDelta, quarantinedDelta }) => onHandDelta + quarantinedDelta < 0);
  const filled = out.reduce((now, { part, quantity, units }) => {
    if (sheet.lines.some((line) => line.part.id === part.id)) return now;
    const serials = units.map(({ serial }) => serial);
    return addLine(now, {
      key: newKey(),
      part: { ...part, tracking: serials.length > 0 ? 'SERIAL' : 'QUANTITY' },
      quantity: Math.abs(quantity),
      serials,
      unitCostFen: null,
      batch: null,
      expiresOn: null,
      reservationId: null,
    });
  }, sheet);
  return { lines: filled.lines, placeId: sheet.placeId ?? out[0]?.place.id ?? null };
}
