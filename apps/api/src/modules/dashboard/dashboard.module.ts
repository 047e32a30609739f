import type { Module } from '../services.js';
import { DashboardResolver } from './dashboard.resolver.js';

export const dashboardModule: Module = {
  name: 'dashboard',
  entities: [],
  resolvers: [DashboardResolver],
  reads: [],
  permissions: { 'dashboard:read': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'] },
};
