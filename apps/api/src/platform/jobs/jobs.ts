import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock.js';
import type { InTransaction, Safekeeping } from '../context.js';
import type { Log } from '../log.js';
import type { Mailer } from '../mail/index.js';

/** Work done outside a request: `payload` is what `enqueue` was given. Runs at least once: make it idempotent. */
export type JobHandler<S> = (payload: unknown, run: JobRun<S>) => Promise<void>;

export interface JobRun<S> extends Safekeeping {
  readonly inTransaction: InTransaction<S>;
  readonly clock: Clock;
  readonly log: Log;
  readonly mailer: Mailer;
}

export interface EnqueueOptions {
  /** Jobs with the same key replace each other while they wait. */
  readonly key?: string;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
  readonly maxAttempts?: number;
}

/** Adds a job in the caller's transaction: it runs if, and only if, the transaction commits. */
export async function enqueue(
  em: EntityManager,
  task: string,
  payload: unknown,
  options: EnqueueOptions = {},
): Promise<void> {
  await em.query(
    'SELECT graphile_worker.add_job($1, $2::json, queue_name => $3, job_key => $4, max_attempts => $5)',
    [task, JSON.stringify(payload), options.queue ?? null, options.key ?? null, options.maxAttempts ?? 3],
  );
}
