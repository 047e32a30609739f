import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps, SessionLimits } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { Unauthenticated } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { SessionEntity } from './session.entity.js';

/** How a session begins. */
export interface NewSession {
  readonly ip: string | null;
  readonly browser: string | null;
  readonly provedAt: Date | null;
}

/** A session as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  readonly isThis: boolean;
  readonly signedInAt: Date;
  readonly seenAt: Date;
  readonly ip: string | null;
  readonly browser: string | null;
}

/** Opens and ends sessions. A token is 256 random bits; the database keeps its SHA-256 alone. */
export class SessionService {
  constructor(private readonly deps: ServiceDeps) {}

  /** Answers the token: it goes into the cookie and nowhere else. */
  async open(userId: string, { ip, browser, provedAt }: NewSession = unknown): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.deps.em
      .createQueryBuilder()
      .insert()
      .into(SessionEntity)
      .values({
        id: uuid(),
        tokenHash: tokenHash(token),
        userId,
        ip,
        browser: browser?.toWellFormed().replaceAll('\0', '').slice(0, BROWSER_LENGTH) ?? null,
        provedAt,
      })
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

  /** The sessions of a user that are alive, the last used first. */
  async allOf(
    userId: string,
    present: string | null,
    { sessionIdleMinutes, sessionMaxHours }: SessionLimits,
  ): Promise<OwnSession[]> {
    return query(
      this.deps.em,
      sql`SELECT id::text, token_hash = decode(${hashOrNone(present)}, 'hex') AS "isThis", created_at AS "signedInAt", seen_at AS "seenAt",
          ip, browser FROM session
        WHERE user_id = ${userId} AND seen_at > now() - make_interval(mins => ${sessionIdleMinutes})
          AND created_at > now() - make_interval(hours => ${sessionMaxHours})
        ORDER BY seen_at DESC, id`,
    );
  }

  /** Ends every session of a user but one. Answers how many. */
  async endOthersOf(userId: string, present: string | null): Promise<number> {
    const ended = await query(
      this.deps.em,
      sql`DELETE FROM session WHERE user_id = ${userId} AND token_hash <> decode(${hashOrNone(present)}, 'hex') RETURNING 1`,
    );
    return ended.length;
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

/** In hexadecimal; no token: no session has it. */
function hashOrNone(token: string | null): string {
  return token === null ? '' : tokenHash(token).toString('hex');
}

const BROWSER_LENGTH = 300;
const unknown: NewSession = { ip: null, browser: null, provedAt: null };
