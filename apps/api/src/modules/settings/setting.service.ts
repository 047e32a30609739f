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

  async all(): Promise<Settings> {
    return {
      secondPersonPublish: await this.isOn('secondPerson.publish'),
      secondPersonCount: await this.isOn('secondPerson.count'),
    };
  }

  async change({ secondPersonPublish, secondPersonCount }: ChangeSettingsInput): Promise<void> {
    await this.#put('secondPerson.publish', secondPersonPublish);
    await this.#put('secondPerson.count', secondPersonCount);
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
    const changes = { [key]: { before, after } };
    await this.audit.record({ action: 'setting.change', entity: 'Settings', entityId: key, changes });
  }
}
