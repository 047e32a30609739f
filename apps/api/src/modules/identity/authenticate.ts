import type { Pool } from 'pg';
import type { Policy, Role, Viewer } from '../../platform/access/index.js';
import { tokenHash } from './session.service.js';

export interface SessionLimits {
  readonly sessionIdleMinutes: number;
  readonly sessionMaxHours: number;
}

/** Token of the cookie → who that is now, by the clock and the rows of the database; null when nobody. */
export type Authenticate = (token: string) => Promise<Viewer | null>;

/**
 * Every request asks: a role taken away is gone with the next one. One prepared statement; requests of one
 * session that arrive while it is under way share its answer.
 */
export function authenticator(pool: Pool, policy: Policy, limits: SessionLimits): Authenticate {
  const underWay = new Map<string, Promise<Viewer | null>>();
  return (token) => {
    if (!/^[\w-]{43}$/.test(token)) return Promise.resolve(null);
    const asked = underWay.get(token) ?? lookUp(token, pool, policy, limits);
    if (!underWay.has(token)) {
      underWay.set(token, asked);
      const forget = () => underWay.delete(token);
      asked.then(forget, forget);
    }
    return asked;
  };
}

async function lookUp(
  token: string,
  pool: Pool,
  policy: Policy,
  limits: SessionLimits,
): Promise<Viewer | null> {
  const hash = tokenHash(token);
  const { rows } = await pool.query<ViewerRow>({
    name: 'session',
    text: viewerOfSession,
    values: [hash, limits.sessionIdleMinutes, limits.sessionMaxHours],
  });
  const row = rows[0];
  if (!row) return null;
  if (row.unseen) await pool.query({ name: 'session-seen', text: markSeen, values: [hash] });
  return viewerFrom(row, policy);
}

interface ViewerRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly locale: Viewer['locale'];
  readonly mustChangePassword: boolean;
  readonly unseen: boolean;
}

const viewerOfSession = `
  SELECT u.id, u.username, u.display_name AS "displayName", u.role, u.locale,
         u.must_change_password AS "mustChangePassword",
         s.seen_at < now() - interval '1 minute' AS unseen
    FROM session s JOIN app_user u ON u.id = s.user_id
   WHERE s.token_hash = $1 AND u.active
     AND s.seen_at > now() - make_interval(mins => $2)
     AND s.created_at > now() - make_interval(hours => $3)`;

const markSeen = `UPDATE session SET seen_at = now() WHERE token_hash = $1`;

function viewerFrom(row: ViewerRow, policy: Policy): Viewer {
  const { id, username, displayName, role, locale, mustChangePassword } = row;
  return {
    id,
    username,
    displayName,
    role,
    locale,
    mustChangePassword,
    permissions: mustChangePassword ? [] : policy.of(role),
    can: (permission) => !mustChangePassword && policy.allows(role, permission),
  };
}
