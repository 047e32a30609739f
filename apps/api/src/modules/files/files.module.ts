import type { Module } from '../services.js';
import { dropFiles } from './file.jobs.js';
import { FileResolver } from './file.resolver.js';
import { StoredFileEntity } from './stored-file.entity.js';

export const filesModule: Module = {
  name: 'files',
  entities: [StoredFileEntity],
  resolvers: [FileResolver],
  reads: [],
  permissions: {},
  jobs: { 'files.drop': dropFiles },
};
