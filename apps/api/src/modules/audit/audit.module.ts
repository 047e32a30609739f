import type { Module } from '../services.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditEventEntity } from './audit-event.entity.js';
import { auditReads } from './audit-event.read.js';

export const auditModule: Module = {
  name: 'audit',
  entities: [AuditEventEntity],
  resolvers: [AuditResolver],
  reads: auditReads,
  permissions: { 'audit:read': ['ADMIN'] },
};
