import { compareInstants } from '../../kernel/instant-order.js';
import type { ActiveReservation } from './rule.js';

/**
 * The reservations that give way so that `short` pieces become free: as few as possible, and of equally few
 * those made last (Q47). Together they must be enough.
 */
export function givingWay(
  reservations: readonly ActiveReservation[],
  short: number,
): readonly ActiveReservation[] {
  const latestFirst = [...reservations].sort(byLatest);
  const chosen: ActiveReservation[] = [];
  let places = fewest(latestFirst, short);
  let lacking = short;
  latestFirst.forEach((candidate, index) => {
    if (places === 0) return;
    const earlier = latestFirst.slice(index + 1);
    if (candidate.quantity + most(earlier, places - 1) < lacking) return;
    chosen.push(candidate);
    places -= 1;
    lacking -= candidate.quantity;
  });
  return chosen;
}

/** How many of the largest are enough. */
function fewest(reservations: readonly ActiveReservation[], short: number): number {
  let lacking = short;
  let count = 0;
  for (const quantity of largestFirst(reservations)) {
    if (lacking <= 0) return count;
    lacking -= quantity;
    count += 1;
  }
  return count;
}

/** What the `count` largest hold together. */
function most(reservations: readonly ActiveReservation[], count: number): number {
  return largestFirst(reservations)
    .slice(0, count)
    .reduce((sum, quantity) => sum + quantity, 0);
}

const largestFirst = (reservations: readonly ActiveReservation[]): number[] =>
  reservations.map(({ quantity }) => quantity).sort((a, b) => b - a);

/** One answer whatever the order of the rows: of equal moments the higher id counts as later. */
function byLatest(a: ActiveReservation, b: ActiveReservation): number {
  return compareInstants(b.reservedAt, a.reservedAt) || (a.id < b.id ? 1 : -1);
}
