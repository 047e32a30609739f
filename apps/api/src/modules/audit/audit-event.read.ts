import { defineRead, listOf, sql } from '../../platform/read/index.js';
import { AuditEventEntity } from './audit-event.entity.js';

const auditEventRead = defineRead<AuditEventEntity>({
  type: 'AuditEvent',
  entity: AuditEventEntity,
  filters: {
    entity: (entity: string, { row }) => sql`${row.entity} = ${entity}`,
    entityId: (id: string, { row }) => sql`${row.entityId} = ${id}`,
    actor: (name: string, { row }) => sql`${row.actor} LIKE ${`%${name.replace(/[\\%_]/g, '\\$&')}%`}`,
  },
  sorts: { AT: (row) => row.at },
  defaultSort: [{ field: 'AT', direction: 'DESC' }],
});

export const auditReads = [listOf('auditEvents', auditEventRead, { access: 'audit:read' })];
