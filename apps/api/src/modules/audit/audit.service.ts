import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { insertValues } from '../../platform/db/insert-values.js';
import { sql } from '../../platform/read/index.js';
import { withoutIdentityNumbers } from '../people/identity-number-in-text.js';

/** Field → value before and after. */
export type Changes = Readonly<Record<string, { readonly before?: unknown; readonly after?: unknown }>>;

export interface AuditRecord {
  /** Verb of the business: `device.retire`, `user.login`. */
  readonly action: string;
  /** GraphQL type name: `Device`. */
  readonly entity: string;
  readonly entityId: string;
  readonly changes?: Changes;
  readonly reason?: string | null;
}

/** Writes the audit trail in the transaction of the change. Secrets never reach it. */
export class AuditService {
  constructor(private readonly deps: ServiceDeps) {}

  async record(event: AuditRecord): Promise<void> {
    await this.recordAll([event]);
  }

  /** Many deeds of one transaction, some hundreds a statement. */
  async recordAll(events: readonly AuditRecord[]): Promise<void> {
    const { em, actor, requestId } = this.deps;
    // The instant is the database's own: its default.
    await insertValues(
      em,
      sql`INSERT INTO audit_event (id, actor_id, actor, role, ip, request_id, action, entity, entity_id, changes, reason)`,
      events.map(
        ({ action, entity, entityId, changes, reason }) =>
          sql`(${uuid()}, ${actor.userId}, ${actor.name}, ${actor.role}, ${actor.ip}, ${requestId}, ${action}, ${entity},
            ${entityId}, ${JSON.stringify(withoutSecrets(changes ?? {}), masked)}, ${masked('reason', reason ?? null)})`,
      ),
    );
  }
}

/** What differs between two states of a row, field by field: the `changes` of an update. */
export function changesBetween(before: object, after: object): Changes {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(is)
      .filter((field) => JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null))
      .map((field) => [field, { before: was[field] ?? null, after: is[field] ?? null }]),
  );
}

/** Whatever field it was typed into: no identity number is kept here, where it could never be deleted. */
function masked<T>(_field: string, value: T): T | string {
  return typeof value === 'string' ? withoutIdentityNumbers(value) : value;
}

const secret = /password|token|secret|hash/i;

/** A secret is named as changed, never shown. */
function withoutSecrets(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, secret.test(field) ? {} : change]),
  );
}
