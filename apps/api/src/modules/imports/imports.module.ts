import type { Module } from '../services.js';
import { applyImport, readImport } from './import.jobs.js';
import { importReads } from './import.read.js';
import { ImportResolver } from './import.resolver.js';
import { importRoutes } from './import.routes.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportJobEntity } from './import-job.entity.js';
import { ImportMappingEntity } from './import-mapping.entity.js';
import { ImportRowEntity } from './import-row.entity.js';

export const importsModule: Module = {
  name: 'imports',
  entities: [ImportJobEntity, ImportFileEntity, ImportRowEntity, ImportMappingEntity],
  resolvers: [ImportResolver],
  reads: importReads,
  permissions: { 'import:run': ['ADMIN'] },
  routes: importRoutes,
  jobs: { 'imports.read': readImport, 'imports.apply': applyImport },
};
