import type { Module } from '../services.js';
import { AuditEventEntity } from './audit-event.entity.js';

export const auditModule: Module = {
  name: 'audit',
  entities: [AuditEventEntity],
  resolvers: [],
  reads: [],
  permissions: { 'audit:read': ['ADMIN'] },
};
