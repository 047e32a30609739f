import type { Module } from '../services.js';
import { exportRoutes } from './export.routes.js';

export const exportsModule: Module = {
  name: 'exports',
  entities: [],
  resolvers: [],
  reads: [],
  routes: exportRoutes,
  permissions: { 'export:run': ['ADMIN', 'HR', 'DISPATCHER'] },
};
