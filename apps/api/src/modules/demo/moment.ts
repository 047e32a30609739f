import type { Instant, PlainDate } from '../../platform/clock.js';
import type { Random } from './random.js';

/** Some moment of the working day, Shanghai time. */
export function duringDay(date: PlainDate, random: Random): Instant {
  const [minute, second] = [random.whole(0, 59), random.whole(0, 59)].map((value) =>
    String(value).padStart(2, '0'),
  );
  return `${date}T0${random.whole(1, 9)}:${minute}:${second}Z`;
}
