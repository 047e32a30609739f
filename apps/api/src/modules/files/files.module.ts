import type { Module } from '../services.js';
import { dropFiles, tidyFiles } from './file.jobs.js';
import { FileResolver } from './file.resolver.js';
import { fileRoutes } from './file.routes.js';
import { StoredFileEntity } from './stored-file.entity.js';

export const filesModule: Module = {
  name: 'files',
  entities: [StoredFileEntity],
  resolvers: [FileResolver],
  reads: [],
  permissions: {},
  routes: fileRoutes,
  jobs: { 'files.drop': dropFiles, 'files.tidy': tidyFiles },
  schedule: [{ task: 'files.tidy', hourly: 17, atStart: true }],
};
