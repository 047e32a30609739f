import { v7 as uuid } from 'uuid';
import type { Role } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { BadInput, badField, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import type { SessionService } from './session.service.js';
import { SettingEntity } from './setting.entity.js';
import { UserEntity, type UserLocale } from './user.entity.js';
import { UserCredentialEntity } from './user-credential.entity.js';

export interface NewUser {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly locale?: UserLocale | null;
  readonly email?: string | null;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export interface UserPatch {
  readonly version: number;
  readonly displayName?: string | null;
  readonly role?: Role | null;
  readonly locale?: UserLocale | null;
  /** Empty takes it away. */
  readonly email?: string | null;
  readonly active?: boolean | null;
}

/** Account, hash and state: what a login needs. */
export interface Credential {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly passwordHash: string;
  readonly hasSecondFactor: boolean;
  /** The role requires one. */
  readonly needsSecondFactor: boolean;
}

/** Accounts and their secrets. Passwords arrive here hashed. */
export class UserService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly sessions: SessionService,
  ) {}

  async create(user: NewUser): Promise<UserEntity> {
    const { em } = this.deps;
    const { username, role, passwordHash, mustChangePassword } = user;
    const check = new FieldCheck();
    const displayName = check.required('displayName', user.displayName, 100);
    const email = check.email('email', user.email) ?? null;
    check.done();
    const id = uuid();
    const locale = user.locale ?? 'ZH_CN';
    await em.insert(UserEntity, {
      id,
      username,
      displayName,
      role,
      locale,
      email,
      mustChangePassword,
      active: true,
      version: 1,
    });
    await em.insert(UserCredentialEntity, { userId: id, passwordHash, changedAt: () => 'now()' });
    await this.audit.record({
      action: 'user.create',
      entity: 'User',
      entityId: id,
      changes: accountChanges({}, { username, displayName, role, locale, email }),
    });
    return this.byId(id);
  }

  /** Raises NOT_FOUND, CONFLICT, and BAD_INPUT for the last administrator. */
  async update(id: string, patch: UserPatch): Promise<UserEntity> {
    const check = new FieldCheck();
    const displayName = check.requiredIfGiven('displayName', patch.displayName, 100);
    const email = check.email('email', patch.email ?? undefined);
    check.done();
    const admins = patch.role || patch.active === false ? await this.lockAdmins() : [];
    const before = await this.lock(id);
    const changed = given({
      displayName,
      email,
      role: patch.role ?? undefined,
      locale: patch.locale ?? undefined,
      active: patch.active ?? undefined,
    });
    if (Object.keys(changed).length === 0) {
      throw new BadInput({}, { zh: '没有要修改的内容。', en: 'There is nothing to change.' });
    }
    const losesPower = (patch.role ?? before.role) !== before.role || patch.active === false;
    if (losesPower && admins.length === 1 && admins[0]?.id === id) {
      throw lastAdmin(patch.active === false ? 'active' : 'role');
    }
    const after = await updateVersioned(this.deps.em, UserEntity, id, patch.version, changed);
    if (losesPower) await this.sessions.endAllOf(id);
    await this.audit.record({
      action: 'user.update',
      entity: 'User',
      entityId: id,
      changes: accountChanges(before, changed),
    });
    return after;
  }

  /** An administrator hands out a new first password. Raises NOT_FOUND and CONFLICT. */
  async resetPassword(id: string, version: number, passwordHash: string): Promise<UserEntity> {
    const user = await updateVersioned(this.deps.em, UserEntity, id, version, { mustChangePassword: true });
    await this.storePassword(id, passwordHash, 'user.resetPassword');
    return user;
  }

  /** The owner chose a password; every session ends. */
  async changePassword(id: string, passwordHash: string): Promise<void> {
    await this.deps.em
      .createQueryBuilder()
      .update(UserEntity)
      .set({ mustChangePassword: false })
      .where('id = :id', { id })
      .execute();
    await this.storePassword(id, passwordHash, 'user.changePassword');
  }

  async setLocale(id: string, locale: UserLocale): Promise<void> {
    await this.deps.em
      .createQueryBuilder()
      .update(UserEntity)
      .set({ locale })
      .where('id = :id', { id })
      .execute();
  }

  async credentialOf(username: string): Promise<Credential | null> {
    const [row]: Credential[] = await this.deps.em.query(
      `SELECT u.id AS "userId", u.username, u.display_name AS "displayName", u.active,
              c.password_hash AS "passwordHash",
              EXISTS (SELECT FROM second_factor f WHERE f.user_id = u.id AND f.secret IS NOT NULL) AS "hasSecondFactor",
              EXISTS (SELECT FROM setting r WHERE r.key = 'secondFactor.required' AND r.value ? u.role)
                AS "needsSecondFactor"
         FROM app_user u JOIN user_credential c ON c.user_id = u.id WHERE u.username = $1`,
      [username],
    );
    return row ?? null;
  }

  /** A right password: the time is noted, and an outdated hash replaced. */
  async signedIn(userId: string, betterHash: string | null): Promise<void> {
    await this.deps.em.query('UPDATE app_user SET last_login_at = now() WHERE id = $1', [userId]);
    if (betterHash !== null)
      await this.deps.em.update(UserCredentialEntity, { userId }, { passwordHash: betterHash });
    await this.audit.record({ action: 'user.login', entity: 'User', entityId: userId });
  }

  async loginFailed(userId: string): Promise<void> {
    await this.audit.record({ action: 'user.loginFailed', entity: 'User', entityId: userId });
  }

  /** Showed once more who they are. */
  async proved(userId: string): Promise<void> {
    await this.audit.record({ action: 'user.proveIdentity', entity: 'User', entityId: userId });
  }

  /** Ends the sessions of a user but the one with this token. Answers how many. */
  async endOtherSessions(userId: string, present: string | null): Promise<number> {
    const ended = await this.sessions.endOthersOf(userId, present);
    if (ended > 0)
      await this.audit.record({ action: 'user.endOtherSessions', entity: 'User', entityId: userId });
    return ended;
  }

  async signedOut(userId: string): Promise<void> {
    await this.audit.record({ action: 'user.logout', entity: 'User', entityId: userId });
  }

  /** Accounts the demo loader published; empty in a database that is not a demo. */
  async demoAccounts(): Promise<DemoAccountFacts[]> {
    const setting = await this.deps.em.findOneBy(SettingEntity, { key: 'demoAccounts' });
    return (setting?.value ?? []) as DemoAccountFacts[];
  }

  /** Marks this database as a demo, with accounts whose passwords are shown on the login page. */
  async publishDemoAccounts(accounts: readonly DemoAccountFacts[]): Promise<void> {
    await this.deps.em.upsert(SettingEntity, { key: 'demoAccounts', value: accounts as never }, ['key']);
  }

  private async storePassword(userId: string, passwordHash: string, action: string): Promise<void> {
    await this.deps.em.update(UserCredentialEntity, { userId }, { passwordHash, changedAt: () => 'now()' });
    await this.sessions.endAllOf(userId);
    await this.audit.record({ action, entity: 'User', entityId: userId });
  }

  private async byId(id: string): Promise<UserEntity> {
    const user = await this.deps.em.findOneBy(UserEntity, { id });
    if (!user) throw new NotFound();
    return user;
  }

  private async lock(id: string): Promise<UserEntity> {
    const user = await this.deps.em.findOne(UserEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!user) throw new NotFound();
    return user;
  }

  /** Before any other row and in one order, so that two administrators cannot remove each other. */
  private lockAdmins(): Promise<{ id: string }[]> {
    return this.deps.em.query(
      `SELECT id FROM app_user WHERE role = 'ADMIN' AND active ORDER BY id FOR UPDATE`,
    );
  }
}

function lastAdmin(field: string): BadInput {
  return badField(
    field,
    'LAST_ADMIN',
    '这是最后一个可用的管理员,请先指定另一个。',
    'This is the last active administrator: appoint another one first.',
  );
}

export interface DemoAccountFacts {
  readonly username: string;
  readonly password: string;
  readonly role: Role;
  readonly displayName: string;
}

/** An address is personal: the trail says that it changed, not what it was. */
function accountChanges(before: object, after: object) {
  const { email, ...others } = changesBetween(before, after);
  return email ? { ...others, email: {} } : others;
}
