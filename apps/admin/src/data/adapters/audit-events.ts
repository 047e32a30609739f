import { AuditEventsDocument } from '@jiannuo/schema';
import { ask } from '../execute';
import { filled, type ResourceAdapter } from '../resource-adapter';

export const auditEvents: ResourceAdapter = {
  async list({ filter, limit, offset }) {
    return (await ask(AuditEventsDocument, { filter: filled(filter), limit, offset })).auditEvents;
  },
};
