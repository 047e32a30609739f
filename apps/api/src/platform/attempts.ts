import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyTries } from './errors.js';
import { turns } from './turns.js';

/** Counts attempts to guess a password. Every process counts in the same database table. */
export interface Attempts {
  /**
   * Counts one attempt before it is judged: 5 in 15 minutes for an account from one address, 50 an hour for
   * an address, and beyond 20 an hour for an account each waits longer: it is slowed, never locked, so its
   * owner still gets in from elsewhere. Raises TOO_MANY_TRIES.
   */
  begin(account: string, ip: string): Promise<void>;
  /** A right password takes its attempt back. */
  succeeded(account: string, ip: string): Promise<void>;
  /**
   * Counts one guess of the code that follows a right password: 10 an hour for an account, from wherever. Only who
   * has the password gets as far as this, so nobody else can keep the owner out by it. Raises TOO_MANY_TRIES.
   */
  beginCode(account: string): Promise<void>;
  /** A right code takes all guesses back. */
  codeSucceeded(account: string): Promise<void>;
}

const HOUR = 3600;
const LONGEST_WAIT_SECONDS = 10;

export function countAttempts(pool: Pool): Attempts {
  const counter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'login_attempt',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  const byPair = counter('pair', 5, HOUR / 4);
  const byAddress = counter('address', 50, HOUR);
  const byAccount = counter('account', 20, HOUR);
  const byCode = counter('code', 10, HOUR);
  return {
    async begin(account, ip) {
      await admit(byPair, key(account, network(ip)));
      await admit(byAddress, key(network(ip)));
      const beyond = await excess(byAccount, key(account));
      if (beyond > 0) await sleep(Math.min(beyond, LONGEST_WAIT_SECONDS) * 1000);
    },
    async succeeded(account, ip) {
      await counting(() => byPair.delete(key(account, network(ip))));
      await counting(() => byAddress.reward(key(network(ip))));
      await counting(() => byAccount.reward(key(account)));
    },
    beginCode: (account) => admit(byCode, key(account)),
    async codeSucceeded(account) {
      await byCode.delete(key(account));
    },
  };
}

/** However many guess at once: the connections of the pool are for those who work. */
const counting = turns(2);

async function admit(limiter: RateLimiterPostgres, of: string): Promise<void> {
  try {
    await counting(() => limiter.consume(of));
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooManyTries(Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

async function excess(limiter: RateLimiterPostgres, of: string): Promise<number> {
  try {
    await counting(() => limiter.consume(of));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.consumedPoints - limiter.points;
    throw refused;
  }
}

/** Names and addresses are not kept, only what they hash to. */
function key(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

/** One customer of an IPv6 network owns a whole /64. */
function network(ip: string): string {
  const address = ip.replace(/^::ffff:/i, '');
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const groups = [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return groups.slice(0, 4).join(':');
}
