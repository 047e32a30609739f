import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { bePatient } from './patience.js';

export interface TransactionOptions {
  /** For long work outside a request: milliseconds one statement, or one pause between two, may take. */
  readonly patienceMs?: number;
}

const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
const RETRIES = 3;

/** One transaction; a deadlock or a serialization failure is tried again, at most three times, with jitter. */
export async function transaction<T>(
  dataSource: DataSource,
  work: (em: EntityManager) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await dataSource.transaction(async (em) => {
        if (options.patienceMs !== undefined) await bePatient(em, options.patienceMs);
        return work(em);
      });
    } catch (error) {
      const code = (error as { code?: string } | null)?.code;
      if (attempt >= RETRIES || (code !== DEADLOCK && code !== SERIALIZATION)) throw error;
      await sleep(Math.random() * 40 * 2 ** attempt);
    }
  }
}
