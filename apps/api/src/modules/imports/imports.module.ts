import { sql } from '../../platform/read/index.js';
import type { Module } from '../services.js';
import { applyImport, forgetImports, readImport } from './import.jobs.js';
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
  permissions: { 'import:run': ['ADMIN', 'HR'] },
  routes: importRoutes,
  jobs: {
    'imports.read': readImport,
    'imports.apply': applyImport,
    'imports.discardForgotten': forgetImports,
  },
  sealed: [
    // A file is read within moments: one that is sealed by a key that has gone is sent again.
    { place: ['import_row', 'sealed'], table: sql`import_row`, id: sql`id`, column: sql`sealed` },
  ],
  schedule: [{ task: 'imports.discardForgotten', daily: '03:30' }],
};
