import { provenUntil } from '../../platform/access/index.js';
import { badField } from '../../platform/errors.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { verifyPassword } from './password.js';
import type { Proof, ProofInput } from './proof.type.js';
import { wrongCode } from './second-factor.service.js';

/**
 * The viewer shows once more that it is they who sit there; what asks for a proof is theirs for five minutes.
 * The session gets another token: one that was stolen before does not come along.
 * Raises BAD_INPUT on `password` or `code`, and TOO_MANY_TRIES: guesses count like those of a login.
 */
export async function proveIdentity(ctx: Context, { password, code }: ProofInput): Promise<Proof> {
  if (code !== '') await checkCode(ctx, code);
  else await checkPassword(ctx, password);
  return renewed(ctx);
}

async function checkPassword(ctx: Context, password: string): Promise<void> {
  const { username } = viewerOf(ctx);
  if (password === '') throw badField('password', 'REQUIRED', '请输入密码。', 'Please give your password.');
  await ctx.attempts.begin(username, ctx.ip);
  const account = await ctx.inTransaction((s) => s.users.credentialOf(username));
  if (!(await verifyPassword(password, account?.passwordHash ?? null))) {
    throw badField('password', 'WRONG', '密码不正确。', 'The password is not right.');
  }
  await ctx.attempts.succeeded(username, ctx.ip);
}

/** Of the authenticator alone: recovery codes are for the day the phone is lost. */
async function checkCode(ctx: Context, code: string): Promise<void> {
  const { id, username } = viewerOf(ctx);
  await ctx.attempts.beginCode(username);
  if (!(await ctx.inTransaction((s) => s.secondFactors.acceptsCode(id, code)))) throw wrongCode();
  await ctx.attempts.codeSucceeded(username);
}

async function renewed(ctx: Context): Promise<Proof> {
  const { id } = viewerOf(ctx);
  const provedAt = new Date(ctx.clock.now());
  const token = await ctx.inTransaction(async (s) => {
    await s.users.proved(id);
    return s.sessions.renew(ctx.cookie.token ?? '', provedAt);
  });
  ctx.cookie.set(token);
  return { until: provenUntil(provedAt) };
}
