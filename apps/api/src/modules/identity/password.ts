import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { turns } from '../../platform/turns.js';

/** Hashes with argon2id (m = 19456 KiB, t = 2, p = 1). */
export function hashPassword(password: string): Promise<string> {
  return withTurn(() => hash(normal(password), options));
}

/**
 * Whether the password belongs to the hash. Without a hash (nobody of that name) the same work is done and
 * the answer is no, so that the time taken tells nothing.
 */
export async function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const right = await withTurn(async () => verify(passwordHash ?? (await dummyHash()), normal(password)));
  return right && passwordHash !== null;
}

/** True for a hash made with other figures than today's: hash again at the next right login. */
export function isOutdated(passwordHash: string): boolean {
  return !passwordHash.startsWith('$argon2id$v=19$m=19456,t=2,p=1$');
}

const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same person types the same password on a phone and on a desktop, composed or not. */
function normal(password: string): string {
  return password.normalize('NFC');
}

let dummy: Promise<string> | undefined;

function dummyHash(): Promise<string> {
  dummy ??= hash('nobody has this password', options);
  return dummy;
}

/** Each takes 19 MiB and a core for 50 ms; no more of them than there are cores, so that the others get their answers. */
const withTurn = turns(Math.min(4, availableParallelism()));
