import type { Context } from '../services.js';
import { hashPassword } from './password.js';
import { checkPassword } from './password-policy.js';
import type { UserEntity } from './user.entity.js';
import type { CreateUserInput } from './user.input.js';

/** Makes an account whose password is good for the first login only. */
export async function addUser(ctx: Context, input: CreateUserInput): Promise<UserEntity> {
  const { username, displayName, role, locale, email, password } = input;
  checkPassword(password, [username, displayName], 'password');
  const passwordHash = await hashPassword(password);
  return ctx.inTransaction((s) =>
    s.users.create({
      username,
      displayName,
      role,
      locale: locale ?? null,
      email: email ?? null,
      passwordHash,
      mustChangePassword: true,
    }),
  );
}

/** Replaces a forgotten password by one that is good for the next login only. */
export async function handOutPassword(
  ctx: Context,
  id: string,
  password: string,
  version: number,
): Promise<UserEntity> {
  checkPassword(password, [], 'password');
  const passwordHash = await hashPassword(password);
  return ctx.inTransaction((s) => s.users.resetPassword(id, version, passwordHash));
}
