import { createHash } from 'node:crypto';
import { badField } from '../../platform/errors.js';

/** A key as a client may make it: 8 to 64 letters, digits, `-`, `_`, `.` or `:`. Raises BAD_INPUT. */
export function checkedKey(requestKey: string): string {
  if (/^[\w.:-]{8,64}$/.test(requestKey)) return requestKey;
  throw badField(
    'requestKey',
    'REQUEST_KEY',
    '请求键应为 8 到 64 个字母、数字或 - _ . :,例如一个 UUID。',
    'A request key has 8 to 64 letters, digits or - _ . : such as a UUID.',
  );
}

/** The same act gives the same digest, however its fields are ordered; what is left out is null. */
export function digestOf(kind: string, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, canonical(body)]))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, child]) => child !== undefined && child !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, child]) => [name, canonical(child)]);
}
