import { type Role, roles } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import type { ChangeSettingsInput, Settings } from './setting.type.js';

/** A switch of the house, by its key in the table `setting`; off unless somebody put it on. */
export type SwitchKey = 'secondPerson.publish' | 'secondPerson.count';

/** How the house wants things done. */
export class SettingService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  async isOn(key: SwitchKey): Promise<boolean> {
    const rows = await query(
      this.deps.em,
      sql`SELECT FROM setting WHERE key = ${key} AND value = 'true'::jsonb`,
    );
    return rows.length > 0;
  }

  /** Roles whose members have to have a second factor before they may do anything else. */
  async secondFactorRoles(): Promise<Role[]> {
    const [row] = await query<{ value: Role[] }>(
      this.deps.em,
      sql`SELECT value FROM setting WHERE key = ${SECOND_FACTOR}`,
    );
    return row?.value ?? [];
  }

  async all(): Promise<Settings> {
    return {
      secondFactorRequired: await this.secondFactorRoles(),
      secondPersonPublish: await this.isOn('secondPerson.publish'),
      secondPersonCount: await this.isOn('secondPerson.count'),
    };
  }

  async change(input: ChangeSettingsInput): Promise<void> {
    const { secondPersonPublish, secondPersonCount, secondFactorRequired } = input;
    if (secondFactorRequired) await this.#requireSecondFactor(secondFactorRequired);
    await this.#put('secondPerson.publish', secondPersonPublish);
    await this.#put('secondPerson.count', secondPersonCount);
  }

  /** It bites with the next request of whoever has none. */
  async #requireSecondFactor(of: readonly Role[]): Promise<void> {
    const before = await this.secondFactorRoles();
    const after = roles.filter((role) => of.includes(role));
    if (before.join() === after.join()) return;
    await query(
      this.deps.em,
      sql`INSERT INTO setting (key, value) VALUES (${SECOND_FACTOR}, ${JSON.stringify(after)}::jsonb)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    );
    await this.#changed(SECOND_FACTOR, before, after);
  }

  async #put(key: SwitchKey, after: boolean | null | undefined): Promise<void> {
    if (after === null || after === undefined) return;
    const before = await this.isOn(key);
    if (before === after) return;
    await query(
      this.deps.em,
      sql`INSERT INTO setting (key, value) VALUES (${key}, to_jsonb(${after}::boolean))
        ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    );
    await this.#changed(key, before, after);
  }

  async #changed(key: string, before: unknown, after: unknown): Promise<void> {
    const changes = { [key]: { before, after } };
    await this.audit.record({ action: 'setting.change', entity: 'Settings', entityId: key, changes });
  }
}

const SECOND_FACTOR = 'secondFactor.required';
