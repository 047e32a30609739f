import type { Viewer } from '../../platform/access/index.js';
import { badField, Unauthenticated } from '../../platform/errors.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { hashPassword, isOutdated, verifyPassword } from './password.js';
import { checkPassword } from './password-policy.js';

/**
 * Checks a password and opens a session. Hashing stays outside the transactions: it takes 50 ms.
 * Raises UNAUTHENTICATED, in the same words for a wrong name and a wrong password, or TOO_MANY_TRIES.
 */
export async function signIn(ctx: Context, name: string, password: string): Promise<Viewer> {
  const username = name.trim().toLowerCase();
  await ctx.attempts.begin(username, ctx.ip);
  const account = await ctx.inTransaction((s) => s.users.credentialOf(username));
  const right = await verifyPassword(password, account?.passwordHash ?? null);
  if (!account || !right || !account.active) {
    if (account) await ctx.inTransaction((s) => s.users.loginFailed(account.userId));
    throw new Unauthenticated({ zh: '用户名或密码不正确。', en: 'The name or the password is not right.' });
  }
  await ctx.attempts.succeeded(username, ctx.ip);
  const betterHash = isOutdated(account.passwordHash) ? await hashPassword(password) : null;
  const before = ctx.cookie.token;
  return openSession(ctx, account.userId, async (s) => {
    if (before !== null) await s.sessions.end(before);
    await s.users.signedIn(account.userId, betterHash);
  });
}

/** Ends the session and forgets the cookie. */
export async function signOut(ctx: Context): Promise<void> {
  const viewer = viewerOf(ctx);
  const { token } = ctx.cookie;
  await ctx.inTransaction(async (s) => {
    if (token !== null) await s.sessions.end(token);
    await s.users.signedOut(viewer.id);
  });
  ctx.cookie.clear();
}

/** The owner chooses a new password: every session ends, this browser gets a new one. */
export async function changeOwnPassword(ctx: Context, current: string, next: string): Promise<Viewer> {
  const viewer = viewerOf(ctx);
  await ctx.attempts.begin(viewer.username, ctx.ip);
  const account = await ctx.inTransaction((s) => s.users.credentialOf(viewer.username));
  if (!(await verifyPassword(current, account?.passwordHash ?? null))) {
    throw badField('current', 'WRONG', '当前密码不正确。', 'The current password is not right.');
  }
  await ctx.attempts.succeeded(viewer.username, ctx.ip);
  checkPassword(next, [viewer.username, viewer.displayName, current], 'next');
  const passwordHash = await hashPassword(next);
  return openSession(ctx, viewer.id, (s) => s.users.changePassword(viewer.id, passwordHash));
}

/** The signed-in user as the database has them now: after a change of their own account. */
export async function refreshed(ctx: Context, token = ctx.cookie.token): Promise<Viewer> {
  const viewer = token === null ? null : await ctx.authenticate(token);
  if (!viewer) throw new Unauthenticated();
  return viewer;
}

async function openSession(
  ctx: Context,
  userId: string,
  alsoDo: (services: Parameters<Parameters<Context['inTransaction']>[0]>[0]) => Promise<void>,
): Promise<Viewer> {
  const token = await ctx.inTransaction(async (s) => {
    await alsoDo(s);
    await s.sessions.sweep();
    return s.sessions.open(userId);
  });
  ctx.cookie.set(token);
  return refreshed(ctx, token);
}
