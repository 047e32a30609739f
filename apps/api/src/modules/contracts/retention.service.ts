import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, Conflict } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import type { RetentionEntryInput } from './contract.input.js';
import type { ContractService } from './contract.service.js';
import { RetentionEntryEntity, type RetentionEntryKind } from './retention-entry.entity.js';

/** The ledger of the retention money (质保金): entries are only added, the balance never falls below 0. */
export class RetentionService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly contracts: ContractService,
  ) {}

  /**
   * Adds an entry and moves the balance by one conditional update, so that no race can overdraw it.
   * Raises NOT_FOUND, BAD_INPUT (more than the balance), CONFLICT when a version is given and stale.
   */
  async record(contractId: string, input: RetentionEntryInput, version: number | null): Promise<void> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const reason = check.required('reason', input.reason, 500);
    check.fen('amountFen', input.amountFen, 1);
    check.date('on', input.on);
    check.done();
    const moved = await query<{ balance: string }>(
      em,
      sql`UPDATE contract SET
          retention_balance_fen = retention_balance_fen + ${direction[input.kind] * input.amountFen},
          retention_released_on = CASE WHEN ${input.kind} = 'RELEASED' THEN ${input.on}::date ELSE retention_released_on END,
          version = version + 1, updated_at = ${clock.now()}
        WHERE id = ${contractId} AND version = coalesce(${version}, version)
          AND retention_balance_fen + ${direction[input.kind] * input.amountFen} BETWEEN 0 AND ${MOST_HELD}
        RETURNING retention_balance_fen AS balance`,
    );
    if (moved.length === 0) throw await this.#refusal(contractId, input.kind, version);
    await em.insert(RetentionEntryEntity, {
      ...input,
      id: uuid(),
      contractId,
      reason,
      recordedById: actor.userId,
      recordedBy: actor.name,
      recordedAt: clock.now(),
    });
    const changes = { [input.kind]: { after: input.amountFen } };
    await this.audit.record({
      action: 'contract.recordRetention',
      entity: 'Contract',
      entityId: contractId,
      changes,
      reason,
    });
  }

  async #refusal(contractId: string, kind: RetentionEntryKind, version: number | null): Promise<Error> {
    const current = await this.contracts.one(contractId);
    if (version !== null && current.version !== version) return new Conflict(current);
    if (direction[kind] > 0) return badField('amountFen', 'RANGE', '金额过大。', 'This is too much.');
    return badField(
      'amountFen',
      'OVERDRAWN',
      '超过质保金余额。',
      'This is more than the retention money left.',
    );
  }
}

/** A balance that JSON can carry to the fen. */
const MOST_HELD = 1_000_000_000_000_000;

const direction: Readonly<Record<RetentionEntryKind, -1 | 0 | 1>> = {
  WITHHELD: 1,
  DEDUCTED: -1,
  RECEIVABLE: 0,
  RELEASED: -1,
};
