import { badField } from '../../platform/errors.js';
import type { PartFacts } from './step.js';
import type { LendStockInput } from './stock.input.js';
import type { StockUnits } from './stock-units.js';

/** The piece that is lent: the one asked for, else one the reservation holds. Raises BAD_INPUT. */
export async function lendUnits(
  units: StockUnits,
  part: PartFacts,
  placeId: string,
  { serial, quantity, deviceId }: LendStockInput,
  reservationId: string | null,
): Promise<string[]> {
  if (part.tracking === 'QUANTITY') {
    if (!serial) return [];
    throw badField(
      'serial',
      'NO_SERIALS',
      '按数量管理的备件没有序列号。',
      'It is kept by quantity: no serials.',
    );
  }
  if (quantity !== 1) {
    throw badField(
      'quantity',
      'ONE',
      '按序列号管理的备件一次借出一件。',
      'Lend pieces with serials one by one.',
    );
  }
  const serials = serial
    ? [serial]
    : (reservationId ? await units.serialsHeldBy(reservationId) : []).slice(0, 1);
  if (serials.length === 0) {
    throw badField('serial', 'REQUIRED', '请填写序列号。', 'Say which piece by its serial.');
  }
  const lent = await units.move({
    partId: part.id,
    serials,
    from: [reservationId === null ? 'IN_STOCK' : 'RESERVED'],
    fromPlaceId: placeId,
    to: 'LOANED',
    toPlaceId: null,
    deviceId: deviceId ?? null,
    field: 'serial',
  });
  return lent.map(({ id }) => id);
}
