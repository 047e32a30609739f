import type { MovementRowFragment } from '@jiannuo/schema';

type Deltas = Pick<MovementRowFragment, 'onHandDelta' | 'reservedDelta' | 'quarantinedDelta'>;

export interface Change {
  readonly field: 'onHand' | 'reserved' | 'quarantined';
  readonly change: number;
}

/** What a movement changed, and by how much; at least one. */
export function changesOf({ onHandDelta, reservedDelta, quarantinedDelta }: Deltas): Change[] {
  const all: Change[] = [
    { field: 'onHand', change: onHandDelta },
    { field: 'reserved', change: reservedDelta },
    { field: 'quarantined', change: quarantinedDelta },
  ];
  return all.filter(({ change }) => change !== 0);
}
