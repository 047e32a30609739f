import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.js';
import { RuleRefusal } from './refusal.js';

/** Negative, zero or positive, as `a` is before, at or after `b`. Offsets may differ. */
export function compareInstants(a: Instant, b: Instant): number {
  return Temporal.Instant.compare(read(a), read(b));
}

function read(instant: Instant): Temporal.Instant {
  try {
    return Temporal.Instant.from(instant);
  } catch {
    throw new RuleRefusal('INVALID_FACT', {
      zh: `“${instant}”不是带时区的时刻`,
      en: `"${instant}" is not a moment with an offset`,
    });
  }
}
