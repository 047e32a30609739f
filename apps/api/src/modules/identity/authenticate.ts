import type { Pool } from 'pg';
import { type Policy, provenUntil, type Role, type Viewer } from '../../platform/access/index.js';
import type { SessionLimits } from '../../platform/context.js';
import { type Known, KnownViewers } from './known-viewers.js';
import { tokenHash } from './session.service.js';

export interface Authenticate {
  /** Token of the cookie → who that is now, by the clock and the rows of the database; null when nobody. */
  (token: string): Promise<Viewer | null>;
  /** Who that was a moment ago; null when this process has not looked lately. */
  known(token: string): Known | null;
}

/**
 * Every request asks, and is answered by a statement that began after it came: a role taken away is gone
 * with the next request. Requests that arrive while statements are under way share the next one.
 */
export function authenticator(pool: Pool, policy: Policy, limits: SessionLimits): Authenticate {
  let waiting: Asked[] = [];
  let underWay = 0;
  const lately = new KnownViewers(limits);
  const answer = (hash: Buffer, row: ViewerRow | undefined): Viewer | null => {
    if (!row) return null;
    const viewer = viewerFrom(row, policy);
    lately.remember(hash, viewer, row.version);
    return viewer;
  };
  const lookUp = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    underWay += 1;
    try {
      const rows = await rowsOf(batch, pool, limits);
      for (const { hash, resolve } of batch) resolve(answer(hash, rows.get(hash.toString('hex'))));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      underWay -= 1;
      if (waiting.length > 0) void lookUp();
    }
  };
  const authenticate = (token: string): Promise<Viewer | null> => {
    if (!/^[\w-]{43}$/.test(token)) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      waiting.push({ hash: tokenHash(token), resolve, reject });
      if (underWay < STATEMENTS_AT_ONCE) void lookUp();
    });
  };
  return Object.assign(authenticate, { known: (token: string) => lately.of(token) });
}

const STATEMENTS_AT_ONCE = 1;

interface Asked {
  readonly hash: Buffer;
  readonly resolve: (viewer: Viewer | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Token hash in hexadecimal → its session, for those that are alive. One prepared statement. */
async function rowsOf(
  batch: readonly Asked[],
  pool: Pool,
  limits: SessionLimits,
): Promise<Map<string, ViewerRow>> {
  const { rows } = await pool.query<ViewerRow>({
    name: 'session',
    text: viewersOfSessions,
    values: [batch.map(({ hash }) => hash), limits.sessionIdleMinutes, limits.sessionMaxHours],
  });
  const unseen = rows.filter((row) => row.unseen).map((row) => row.hash);
  if (unseen.length > 0) await pool.query({ name: 'session-seen', text: markSeen, values: [unseen] });
  return new Map(rows.map((row) => [row.hash.toString('hex'), row]));
}

interface ViewerRow {
  readonly hash: Buffer;
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly locale: Viewer['locale'];
  readonly email: string | null;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly needsSecondFactor: boolean;
  readonly provedAt: Date | null;
  readonly version: number;
  readonly unseen: boolean;
}

const viewersOfSessions = `
  SELECT s.token_hash AS hash, u.id, u.username, u.display_name AS "displayName", u.role, u.locale,
         u.email, u.must_change_password AS "mustChangePassword", u.version, s.proved_at AS "provedAt",
         EXISTS (SELECT FROM second_factor f WHERE f.user_id = u.id AND f.secret IS NOT NULL) AS "hasSecondFactor",
         EXISTS (SELECT FROM setting r WHERE r.key = 'secondFactor.required' AND r.value ? u.role)
           AS "needsSecondFactor",
         s.seen_at < now() - interval '1 minute' AS unseen
    FROM session s JOIN app_user u ON u.id = s.user_id
   WHERE s.token_hash = ANY($1) AND u.active
     AND s.seen_at > now() - make_interval(mins => $2)
     AND s.created_at > now() - make_interval(hours => $3)`;

const markSeen = `UPDATE session SET seen_at = now() WHERE token_hash = ANY($1)`;

function viewerFrom(row: ViewerRow, policy: Policy): Viewer {
  const { id, username, displayName, role, locale, email } = row;
  const { mustChangePassword, hasSecondFactor, needsSecondFactor, provedAt } = row;
  const mustSetUpSecondFactor = needsSecondFactor && !hasSecondFactor;
  const barred = mustChangePassword || mustSetUpSecondFactor;
  return {
    id,
    username,
    displayName,
    role,
    locale,
    email,
    mustChangePassword,
    hasSecondFactor,
    mustSetUpSecondFactor,
    provenUntil: provedAt && provenUntil(provedAt),
    permissions: barred ? [] : policy.of(role),
    can: (permission) => !barred && policy.allows(role, permission),
  };
}
