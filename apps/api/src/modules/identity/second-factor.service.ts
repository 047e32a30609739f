import type { EntityManager } from 'typeorm';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { BadInput, badField, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { sealedAt } from '../../platform/vault/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { newRecoveryCodes, newSecret, recoveryCodeHash, secretAddress, stepOf } from './one-time-code.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { SecondFactorEntity } from './second-factor.entity.js';
import type { SessionService } from './session.service.js';

/** A secret that waits to be confirmed by a code it makes. */
export interface NewSecondFactor {
  /** To be typed where no picture can be scanned. */
  readonly secret: string;
  /** `otpauth://…`, what the picture says. */
  readonly address: string;
}

/** Authenticators and recovery codes. Secrets are sealed; a code is taken once. */
export class SecondFactorService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly sessions: SessionService,
  ) {}

  /** A new secret, beside the one in use until it is confirmed. */
  async begin(userId: string, username: string): Promise<NewSecondFactor> {
    const secret = newSecret();
    await this.deps.em.upsert(
      SecondFactorEntity,
      {
        userId,
        pendingSecret: this.deps.vault.seal(Buffer.from(secret), placeOf('pending_secret', userId)),
        pendingSince: new Date(this.deps.clock.now()),
      },
      ['userId'],
    );
    return { secret, address: secretAddress(secret, username) };
  }

  /**
   * The authenticator shows the right code: from now on signing in takes one, and every session ends.
   * Answers new recovery codes. Raises BAD_INPUT on `code`.
   */
  async confirm(userId: string, code: string): Promise<string[]> {
    const { clock, em, vault } = this.deps;
    const row = await locked(em, userId);
    const age = Date.parse(clock.now()) - (row?.pendingSince?.getTime() ?? 0);
    if (!row?.pendingSecret || age > PENDING_MS) {
      throw badField(
        'code',
        'EXPIRED',
        '二维码已过期,请重新开始。',
        'The picture is out of date: please start anew.',
      );
    }
    const secret = vault.open(row.pendingSecret, placeOf('pending_secret', userId)).toString();
    const step = stepOf(code, secret, clock.now(), null);
    if (step === null) throw wrongCode();
    await em.update(
      SecondFactorEntity,
      { userId },
      {
        secret: vault.seal(Buffer.from(secret), placeOf('secret', userId)),
        since: new Date(clock.now()),
        lastStep: String(step),
        pendingSecret: null,
        pendingSince: null,
      },
    );
    await this.sessions.endAllOf(userId);
    const codes = await this.replaceRecoveryCodes(userId);
    await this.record('user.setUpSecondFactor', userId);
    return codes;
  }

  /** Whether a code of the authenticator is right. It is used up by that. */
  async acceptsCode(userId: string, code: string): Promise<boolean> {
    const row = await locked(this.deps.em, userId);
    if (!row?.secret) return false;
    const secret = this.deps.vault.open(row.secret, placeOf('secret', userId)).toString();
    const lastStep = row.lastStep === null ? null : Number(row.lastStep);
    const step = stepOf(code, secret, this.deps.clock.now(), lastStep);
    if (step === null) return false;
    await this.deps.em.update(SecondFactorEntity, { userId }, { lastStep: String(step) });
    return true;
  }

  /** The same, of an authenticator or a recovery code. */
  async accepts(userId: string, code: string): Promise<boolean> {
    if (/^\d{6}$/.test(code)) return this.acceptsCode(userId, code);
    const taken = await query(
      this.deps.em,
      sql`UPDATE recovery_code SET used_at = ${this.deps.clock.now()}::timestamptz
        WHERE user_id = ${userId} AND code_hash = decode(${recoveryCodeHash(code).toString('hex')}, 'hex') AND used_at IS NULL RETURNING 1`,
    );
    if (taken.length === 0) return false;
    await this.record('user.useRecoveryCode', userId);
    return true;
  }

  /** Ten new codes; those there were are good for nothing any more. */
  async renewRecoveryCodes(userId: string): Promise<string[]> {
    if ((await this.stateOf(userId)).since === null) {
      throw new BadInput({}, { zh: '请先启用两步验证。', en: 'Please set up a second factor first.' });
    }
    const codes = await this.replaceRecoveryCodes(userId);
    await this.record('user.renewRecoveryCodes', userId);
    return codes;
  }

  /** Signing in takes the password alone again; every session ends. Raises NOT_FOUND when there is none. */
  async remove(userId: string): Promise<void> {
    const { affected } = await this.deps.em.delete(SecondFactorEntity, { userId });
    if (affected !== 1) throw new NotFound();
    await this.deps.em.delete(RecoveryCodeEntity, { userId });
    await this.sessions.endAllOf(userId);
    await this.record('user.removeSecondFactor', userId);
  }

  /** Since when a code is asked for (null: it is not), and how many recovery codes are left. */
  async stateOf(userId: string): Promise<{ since: Date | null; recoveryCodesLeft: number }> {
    const [row] = await query<{ since: Date | null; recoveryCodesLeft: number }>(
      this.deps.em,
      sql`SELECT (SELECT since FROM second_factor WHERE user_id = ${userId}) AS since,
        (SELECT count(*)::int FROM recovery_code WHERE user_id = ${userId} AND used_at IS NULL) AS "recoveryCodesLeft"`,
    );
    return { since: row?.since ?? null, recoveryCodesLeft: row?.recoveryCodesLeft ?? 0 };
  }

  private async replaceRecoveryCodes(userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    await this.deps.em.delete(RecoveryCodeEntity, { userId });
    await this.deps.em.insert(
      RecoveryCodeEntity,
      codes.map((code) => ({ userId, codeHash: recoveryCodeHash(code), usedAt: null })),
    );
    return codes;
  }

  private async record(action: string, userId: string): Promise<void> {
    await this.audit.record({ action, entity: 'User', entityId: userId });
  }
}

/** The code does not fit, or was used: which of them is not said. */
export function wrongCode() {
  return badField(
    'code',
    'WRONG',
    '验证码不正确或已经用过,请等下一个。',
    'The code is not right or was used: please wait for the next one.',
  );
}

const PENDING_MS = 15 * 60_000;

function placeOf(column: 'secret' | 'pending_secret', userId: string): string {
  return sealedAt('second_factor', column, userId);
}

/** Two requests with the same code come one after the other. */
function locked(em: EntityManager, userId: string): Promise<SecondFactorEntity | null> {
  return em.findOne(SecondFactorEntity, { where: { userId }, lock: { mode: 'pessimistic_write' } });
}
