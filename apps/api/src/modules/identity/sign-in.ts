import type { Viewer } from '../../platform/access/index.js';
import { badField, Forbidden, SecondFactorNeeded, Unauthenticated } from '../../platform/errors.js';
import { turns } from '../../platform/turns.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context, Services } from '../services.js';
import { hashPassword, isOutdated, verifyPassword } from './password.js';
import { checkPassword } from './password-policy.js';
import type { Credential } from './user.service.js';

/**
 * Checks a password, and the code (empty: none) of whoever has a second factor, and opens a session. Hashing stays outside the
 * transactions: it takes 50 ms. Raises UNAUTHENTICATED, in the same words whichever of them is wrong,
 * SECOND_FACTOR_NEEDED to a right password that comes without its code, or TOO_MANY_TRIES.
 */
export async function signIn(ctx: Context, name: string, password: string, code: string): Promise<Viewer> {
  const username = name.trim().toLowerCase();
  await ctx.attempts.begin(username, ctx.ip);
  const account = await atTheDoor(() => ctx.inTransaction((s) => s.users.credentialOf(username)));
  const right = await verifyPassword(password, account?.passwordHash ?? null);
  if (!account || !right || !account.active) {
    if (account) await atTheDoor(() => ctx.inTransaction((s) => s.users.loginFailed(account.userId)));
    throw notRight(code);
  }
  if (account.hasSecondFactor) await checkCode(ctx, account, code);
  await ctx.attempts.succeeded(username, ctx.ip);
  const betterHash = isOutdated(account.passwordHash) ? await hashPassword(password) : null;
  const before = ctx.cookie.token;
  // Who has to set up a second factor may do nothing else yet, and the password was given this moment.
  const isProof = account.needsSecondFactor && !account.hasSecondFactor;
  return openSession(ctx, account.userId, isProof, async (s) => {
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
  return openSession(ctx, viewer.id, true, (s) => s.users.changePassword(viewer.id, passwordHash));
}

/** The authenticator shows the right code: every session ends, this browser gets a new one. Answers recovery codes. */
export async function confirmSecondFactor(ctx: Context, code: string): Promise<string[]> {
  const { id, username } = viewerOf(ctx);
  await ctx.attempts.beginCode(username);
  let codes: string[] = [];
  await openSession(ctx, id, false, async (s) => {
    codes = await s.secondFactors.confirm(id, code);
  });
  await ctx.attempts.codeSucceeded(username);
  return codes;
}

/** Signing in takes the password alone again: every session ends, this browser gets a new one. Raises FORBIDDEN. */
export async function removeOwnSecondFactor(ctx: Context): Promise<Viewer> {
  const { id, role } = viewerOf(ctx);
  return openSession(ctx, id, false, async (s) => {
    if ((await s.settings.secondFactorRoles()).includes(role)) throw roleRequiresIt();
    await s.secondFactors.remove(id);
  });
}

/** The signed-in user as the database has them now: after a change of their own account. */
export async function refreshed(ctx: Context, token = ctx.cookie.token): Promise<Viewer> {
  const viewer = token === null ? null : await ctx.authenticate(token);
  if (!viewer) throw new Unauthenticated();
  return viewer;
}

/** However many knock at once: the connections of the pool are for those who are in. */
const atTheDoor = turns(2);

async function checkCode(ctx: Context, account: Credential, code: string): Promise<void> {
  if (code === '') throw new SecondFactorNeeded();
  await ctx.attempts.beginCode(account.username);
  const right = await ctx.inTransaction((s) => s.secondFactors.accepts(account.userId, code));
  if (!right) {
    await ctx.inTransaction((s) => s.users.loginFailed(account.userId));
    throw notRight(code);
  }
  await ctx.attempts.codeSucceeded(account.username);
}

function roleRequiresIt(): Forbidden {
  return new Forbidden({
    zh: '您的角色必须使用两步验证,不能停用;可以换一部手机重新设置。',
    en: 'Your role requires a second factor: it can be set up anew, not taken away.',
  });
}

/** Says what was sent, never which of it is wrong. */
function notRight(code: string): Unauthenticated {
  return code === ''
    ? new Unauthenticated({ zh: '用户名或密码不正确。', en: 'The name or the password is not right.' })
    : new Unauthenticated({
        zh: '用户名、密码或验证码不正确;每个验证码只能用一次。',
        en: 'The name, the password or the code is not right; a code is good for once.',
      });
}

async function openSession(
  ctx: Context,
  userId: string,
  isProof: boolean,
  alsoDo: (services: Services) => Promise<void>,
): Promise<Viewer> {
  const provedAt = isProof ? new Date(ctx.clock.now()) : null;
  const token = await atTheDoor(() =>
    ctx.inTransaction(async (s) => {
      await alsoDo(s);
      await s.sessions.sweep();
      return s.sessions.open(userId, { ip: ctx.ip, browser: ctx.browser, provedAt });
    }),
  );
  ctx.cookie.set(token);
  return refreshed(ctx, token);
}
