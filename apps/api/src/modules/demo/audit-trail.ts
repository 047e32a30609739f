import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Changes } from '../audit/audit.service.js';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import type { DemoContract } from './contracts.js';
import { writeRows } from './write-rows.js';

/** What the audit trail would hold had the contracts been entered by hand. */
export async function writeTrail(em: EntityManager, contracts: readonly DemoContract[]): Promise<void> {
  await writeRows(em, AuditEventEntity, contracts.flatMap(deedsOf));
}

function deedsOf({ row, termsVersions, certificates, retention }: DemoContract) {
  const [first, second] = termsVersions;
  if (!first) return [];
  const by = { actorId: first.changedById, actor: first.changedBy };
  const deeds = [
    deed(by, first.changedAt, 'contract.create', 'Contract', row.id, {
      number: { after: row.number },
      name: { after: row.name },
      plans: { after: row.plans },
    }),
  ];
  if (second) {
    const versions = { termsVersion: { before: 1, after: 2 } };
    deeds.push(
      deed(by, second.changedAt, 'contract.changeTerms', 'Contract', row.id, versions, second.reason),
    );
  }
  for (const { id, acceptedOn, updatedAt } of certificates) {
    if (acceptedOn === null) continue;
    const changes = { acceptedOn: { before: null, after: acceptedOn } };
    deeds.push(deed(by, updatedAt, 'certificate.confirm', 'AcceptanceCertificate', id, changes));
  }
  for (const { kind, amountFen, reason, recordedAt } of retention.entries) {
    const changes = { [kind]: { after: amountFen } };
    deeds.push(deed(by, recordedAt, 'contract.recordRetention', 'Contract', row.id, changes, reason));
  }
  return deeds;
}

function deed(
  by: { readonly actorId: string | null; readonly actor: string },
  at: string,
  action: string,
  entity: string,
  entityId: string,
  changes: Changes,
  reason: string | null = null,
) {
  return {
    ...by,
    id: uuid({ msecs: Date.parse(at) }),
    // The row travels as JSON, where an instant is a text.
    at: at as never,
    role: 'ADMIN' as const,
    ip: null,
    requestId: 'demo',
    action,
    entity,
    entityId,
    changes,
    reason,
  };
}
