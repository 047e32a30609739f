import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** A secret that all processes on one database share: made by the first that asks. */
export async function sharedSecret(dataSource: DataSource, key: string): Promise<string> {
  const made = JSON.stringify(randomBytes(32).toString('base64url'));
  await dataSource.query('INSERT INTO setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT DO NOTHING', [
    key,
    made,
  ]);
  const [row]: { value: string }[] = await dataSource.query('SELECT value FROM setting WHERE key = $1', [
    key,
  ]);
  if (!row) throw new Error(`The setting ${key} is missing.`);
  return row.value;
}
