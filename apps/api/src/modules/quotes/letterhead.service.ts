import type { ServiceDeps } from '../../platform/context.js';
import { FieldCheck } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { SettingEntity } from '../identity/setting.entity.js';
import type { LetterheadInput } from './letterhead.type.js';

/** Who we are, at the head of a document. Empty until somebody fills it in. */
export interface Letterhead {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  /** 开户行及账号 */
  readonly bank: string | null;
}

const KEY = 'letterhead';
const empty: Letterhead = { name: '', address: null, phone: null, bank: null };

export class LetterheadService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  async current(): Promise<Letterhead> {
    const setting = await this.deps.em.findOneBy(SettingEntity, { key: KEY });
    return { ...empty, ...(setting?.value as Partial<Letterhead> | undefined) };
  }

  /** Documents issued before keep theirs. Raises BAD_INPUT. */
  async change(input: LetterheadInput): Promise<void> {
    const check = new FieldCheck();
    const letterhead: Letterhead = {
      name: check.required('name', input.name, 200),
      address: check.optional('address', input.address, 300) ?? null,
      phone: check.optional('phone', input.phone, 50) ?? null,
      bank: check.optional('bank', input.bank, 200) ?? null,
    };
    check.done();
    const before = await this.current();
    await this.deps.em.upsert(SettingEntity, { key: KEY, value: letterhead as never }, ['key']);
    const changes = changesBetween(before, letterhead);
    await this.audit.record({ action: 'letterhead.change', entity: 'Letterhead', entityId: KEY, changes });
  }
}
