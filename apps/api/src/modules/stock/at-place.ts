import { badField } from '../../platform/errors.js';
import { known, type OpenPosting } from './ledger.js';
import type { PartLine } from './lines.js';
import { inLockOrder, type PlaceFacts } from './step.js';

/** A place that something is brought to. Raises BAD_INPUT when it is out of use. */
export function activePlace(posting: OpenPosting, id: string, field: string): PlaceFacts {
  const place = known(posting.places, id, field);
  if (place.active) return place;
  throw badField(
    field,
    'INACTIVE',
    `${place.code} ${place.name} 已停用,不能再入货。`,
    `${place.code} ${place.name} is out of use: nothing is brought there any more.`,
  );
}

/** Lines at one place, in the order of their locks. */
export function atPlace<L extends PartLine>(lines: readonly L[], place: PlaceFacts) {
  return inLockOrder(lines.map((line) => ({ ...line, placeId: place.id })));
}
