import pg, { type Pool, type PoolClient } from 'pg';

/**
 * Stops statements whose clients have gone. Over a connection of its own, one at a time: a cancel that
 * had to wait for the pool would wait for the very statements it is meant to stop.
 */
export class Cancellations {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly pool: Pool) {}

  /**
   * Watches one statement. The function it answers ends the watch: call it before the connection serves
   * anybody else, it settles when no cancel is under way any more.
   */
  watch(client: PoolClient, signal: AbortSignal): () => Promise<void> {
    let sending: Promise<void> | undefined;
    let over = false;
    const stop = (): void => {
      this.last = this.last.then(() => {
        if (over) return undefined;
        sending = this.send(client);
        return sending;
      });
    };
    signal.addEventListener('abort', stop, { once: true });
    return async () => {
      over = true;
      signal.removeEventListener('abort', stop);
      await sending;
    };
  }

  /** A cancel that fails leaves the statement to its time limit. */
  private async send(client: PoolClient): Promise<void> {
    const { processID } = client as PoolClient & { readonly processID?: number };
    const own = new pg.Client(this.pool.options);
    own.on('error', () => undefined);
    try {
      await own.connect();
      await own.query('SELECT pg_cancel_backend($1)', [processID]);
      await own.end();
    } catch {
      own.end().catch(() => undefined);
    }
  }
}
