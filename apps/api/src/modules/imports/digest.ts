import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { PlannedRow } from './import-kind.js';

/** One short name for what all rows would do: equal digests, equal effects. */
export async function digestOf(rows: readonly PlannedRow[]): Promise<string> {
  const hash = createHash('sha256');
  for (const [index, { number, fate, values, changes, problems, seen }] of rows.entries()) {
    const why = problems.map(({ field, code }) => [field, code]);
    hash.update(JSON.stringify([number, fate, values, changes, why, seen ?? null]));
    if (index % 2_000 === 1_999) await breathe();
  }
  return hash.digest('hex');
}
