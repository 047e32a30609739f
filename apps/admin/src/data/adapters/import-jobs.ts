import { ImportJobsDocument } from '@jiannuo/schema';
import { ask } from '../execute';
import type { ResourceAdapter } from '../resource-adapter';

export const importJobs: ResourceAdapter = {
  async list({ limit, offset }) {
    return (await ask(ImportJobsDocument, { limit, offset })).importJobs;
  },
};
