import { addDays } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { PartLine } from './lines.js';

/** Last day of use of what comes in: as printed on it, else by how long the part keeps. */
export function bestBefore({ expiresOn, part }: PartLine, today: PlainDate): PlainDate | null {
  if (expiresOn !== null) return expiresOn;
  return part.shelfLifeDays === null ? null : addDays(today, part.shelfLifeDays);
}
