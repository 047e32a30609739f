import { createHash } from 'node:crypto';
import type { PlannedRow } from './plan.js';

/** One short name for what all rows would do: equal digests, equal effects. */
export function digestOf(rows: readonly PlannedRow[]): string {
  const hash = createHash('sha256');
  for (const { number, fate, values, changes, problems } of rows) {
    hash.update(
      JSON.stringify([number, fate, values, changes, problems.map(({ field, code }) => [field, code])]),
    );
  }
  return hash.digest('hex');
}
