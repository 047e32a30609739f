import { createHash, randomBytes } from 'node:crypto';
import type { ServiceDeps } from '../../platform/context.js';
import { Unauthenticated } from '../../platform/errors.js';
import { SessionEntity } from './session.entity.js';

/** Opens and ends sessions. A token is 256 random bits; the database keeps its SHA-256 alone. */
export class SessionService {
  constructor(private readonly deps: ServiceDeps) {}

  /** Answers the token: it goes into the cookie and nowhere else. */
  async open(userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.deps.em
      .createQueryBuilder()
      .insert()
      .into(SessionEntity)
      .values({ tokenHash: tokenHash(token), userId })
      .execute();
    return token;
  }

  /** Gives a session that has proved who is there another token; the absolute limit stays. Answers the token. */
  async renew(token: string, provedAt: Date): Promise<string> {
    const next = randomBytes(32).toString('base64url');
    const { affected } = await this.deps.em
      .createQueryBuilder()
      .update(SessionEntity)
      .set({ tokenHash: tokenHash(next), provedAt })
      .where('token_hash = :hash', { hash: tokenHash(token) })
      .execute();
    if (affected !== 1) throw new Unauthenticated();
    return next;
  }

  async end(token: string): Promise<void> {
    await this.remove('token_hash = :hash', { hash: tokenHash(token) });
  }

  /** Ends every session of a user, wherever they are signed in. */
  async endAllOf(userId: string): Promise<void> {
    await this.remove('user_id = :userId', { userId });
  }

  /** Removes what nobody can use any more: unseen for a month. */
  async sweep(): Promise<void> {
    await this.remove(`seen_at < now() - interval '31 days'`, {});
  }

  private async remove(where: string, parameters: object): Promise<void> {
    await this.deps.em.createQueryBuilder().delete().from(SessionEntity).where(where, parameters).execute();
  }
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
