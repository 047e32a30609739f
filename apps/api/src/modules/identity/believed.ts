import type { Viewer } from '../../platform/access/index.js';
import { type Sql, sql } from '../../platform/read/index.js';
import type { SessionLimits } from './authenticate.js';
import { tokenHash } from './session.service.js';

/** Who a token stood for a moment ago, and what has to be true for that to hold now. */
export interface Belief {
  readonly viewer: Viewer;
  /** Belongs into the very statement that answers on the belief. */
  readonly condition: Sql;
}

/**
 * The viewers looked up lately by this process. A belief grants nothing by itself: it saves a read the statement
 * that asks who is there, because its own statement then says whether the belief was right.
 */
export class Beliefs {
  private readonly held = new Map<string, Held>();

  constructor(private readonly limits: SessionLimits) {}

  remember(hash: Buffer, viewer: Viewer, version: number): void {
    if (this.held.size >= MOST) this.held.clear();
    this.held.set(hash.toString('hex'), { viewer, version, until: performance.now() + LIFETIME_MS });
  }

  of(token: string): Belief | null {
    const hash = tokenHash(token).toString('hex');
    const held = this.held.get(hash);
    if (!held) return null;
    if (held.until < performance.now()) {
      this.held.delete(hash);
      return null;
    }
    return { viewer: held.viewer, condition: this.condition(hash, held) };
  }

  private condition(hash: string, { viewer, version }: Held): Sql {
    const { sessionIdleMinutes: idle, sessionMaxHours: longest } = this.limits;
    return sql`EXISTS (SELECT FROM session s JOIN app_user u ON u.id = s.user_id
      WHERE s.token_hash = decode(${hash}, 'hex') AND u.id = ${viewer.id} AND u.version = ${version}
        AND u.active AND u.role = ${viewer.role} AND u.must_change_password = ${viewer.mustChangePassword}
        AND s.seen_at > now() - make_interval(mins => ${idle})
        AND s.created_at > now() - make_interval(hours => ${longest}))`;
  }
}

interface Held {
  readonly viewer: Viewer;
  /** Of the user: it goes up with whatever is changed about them. */
  readonly version: number;
  readonly until: number;
}

/** Shorter than the minute after which a session is marked as seen, which only a look-up does. */
const LIFETIME_MS = 30_000;
const MOST = 10_000;
