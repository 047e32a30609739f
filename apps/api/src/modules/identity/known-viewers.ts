import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../platform/access/index.js';
import type { SessionLimits } from '../../platform/context.js';
import { type Sql, sql } from '../../platform/read/index.js';
import { tokenHash } from './session.service.js';

/** Who a token stood for a moment ago. */
export interface Known {
  readonly viewer: Viewer;
  /** True while that holds: belongs into the very statement that answers them. */
  readonly standing: Sql;
}

/**
 * The viewers this process has looked up lately. Being known grants nothing by itself: it saves a read the statement
 * that asks who is there, because its own then says whether the viewer is still who they were.
 */
export class KnownViewers {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST, ttl: LIFETIME_MS });

  constructor(private readonly limits: SessionLimits) {}

  /** Nobody is remembered who has something to do before anything else. */
  remember(hash: Buffer, viewer: Viewer, version: number): void {
    if (viewer.mustChangePassword || viewer.mustSetUpSecondFactor) return;
    this.kept.set(hash.toString('hex'), { viewer, version });
  }

  of(token: string): Known | null {
    const hash = tokenHash(token).toString('hex');
    const kept = this.kept.get(hash);
    return kept ? { viewer: kept.viewer, standing: this.standing(hash, kept) } : null;
  }

  /** Everything that decides what they may do. */
  private standing(hash: string, { viewer, version }: Kept): Sql {
    const { sessionIdleMinutes: idle, sessionMaxHours: longest } = this.limits;
    return sql`EXISTS (SELECT FROM session s JOIN app_user u ON u.id = s.user_id
      WHERE s.token_hash = decode(${hash}, 'hex') AND u.id = ${viewer.id} AND u.version = ${version}
        AND u.active AND u.role = ${viewer.role} AND NOT u.must_change_password
        AND (${viewer.hasSecondFactor}::boolean
          OR NOT EXISTS (SELECT FROM setting r WHERE r.key = 'secondFactor.required' AND r.value ? u.role))
        AND s.seen_at > now() - make_interval(mins => ${idle})
        AND s.created_at > now() - make_interval(hours => ${longest}))`;
  }
}

interface Kept {
  readonly viewer: Viewer;
  /** Of the user: it goes up with whatever is changed about them. */
  readonly version: number;
}

/** Shorter than the minute after which a session is marked as seen, which only a look-up does. */
const LIFETIME_MS = 30_000;
const MOST = 10_000;
