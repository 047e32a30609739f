import { LRUCache } from 'lru-cache';
import type { Pool, PoolClient } from 'pg';
import { BadInput, LimitExceeded } from '../errors.js';
import { Cancellations } from './cancel.js';
import type { Statement } from './sql.js';

/** One statement as it went to PostgreSQL; never its values. */
export interface StatementEvent {
  readonly text: string;
  /** Name of the prepared statement; null for a text seen for the first time. */
  readonly name: string | null;
  readonly milliseconds: number;
}

/** Texts remembered: about as many as there are lists, filters and sorts in daily use. */
const MAX_TEXTS = 300;
/** A connection that has prepared more is closed and a fresh one takes its place. */
const MAX_PREPARED = 200;

/**
 * Sends statements. A text that comes a second time gets a name, so that PostgreSQL parses and plans it
 * once per connection; texts not used for long are forgotten.
 */
export class Statements {
  private readonly texts = new LRUCache<string, Known>({ max: MAX_TEXTS });
  private readonly prepared = new WeakMap<PoolClient, Set<string>>();
  private named = 0;

  private readonly cancellations: Cancellations;

  constructor(
    private readonly pool: Pool,
    private readonly onStatement?: (event: StatementEvent) => void,
  ) {
    this.cancellations = new Cancellations(pool);
  }

  /** The one row of a statement, as texts. Raises LIMIT_EXCEEDED on a timeout, BAD_INPUT for impossible values. */
  async run(statement: Statement, signal?: AbortSignal): Promise<readonly (string | null)[]> {
    const client = await this.pool.connect();
    if (signal?.aborted) {
      client.release();
      throw tooLong();
    }
    const name = this.nameOf(statement.text);
    const started = performance.now();
    const unwatch = signal && this.cancellations.watch(client, signal);
    let failure: Error | undefined;
    try {
      const query = { text: statement.text, values: statement.values, rowMode: 'array' as const };
      const { rows } = await client.query<(string | null)[]>(name ? { ...query, name } : query);
      if (!rows[0]) throw new Error('A compiled read answers with one row.');
      return rows[0];
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw meaningOf(failure);
    } finally {
      await unwatch?.();
      client.release(isBroken(failure) || this.isFull(client, name));
      this.onStatement?.({ text: statement.text, name, milliseconds: performance.now() - started });
    }
  }

  private nameOf(text: string): string | null {
    const known = this.texts.get(text);
    if (!known) {
      this.texts.set(text, { name: null });
      return null;
    }
    known.name ??= `read_${++this.named}`;
    return known.name;
  }

  private isFull(client: PoolClient, name: string | null): boolean {
    if (!name) return false;
    let names = this.prepared.get(client);
    if (!names) {
      names = new Set();
      this.prepared.set(client, names);
    }
    return names.add(name).size > MAX_PREPARED;
  }
}

interface Known {
  /** Null until the text comes again. */
  name: string | null;
}

/** SQLSTATEs of values that no column can hold: text that is no date, a NUL, a number too large. */
const IMPOSSIBLE_VALUES = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05']);

/** What an error of PostgreSQL means to the caller; what means nothing to them stays a bug. */
export function meaningOf(error: Error): Error {
  const code = codeOf(error);
  if (code === '57014') return tooLong();
  if (code && IMPOSSIBLE_VALUES.has(code)) return new BadInput({});
  return error;
}

function isBroken(error: Error | undefined): boolean {
  return error !== undefined && codeOf(error) === undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : undefined;
}

function tooLong(): LimitExceeded {
  return new LimitExceeded({
    zh: '查询耗时过长:请缩小筛选范围后再试。',
    en: 'This read takes too long: narrow the filter and try again.',
  });
}
