import type { Module } from '../services.js';
import { SearchResolver } from './search.resolver.js';

export const searchModule: Module = {
  name: 'search',
  entities: [],
  resolvers: [SearchResolver],
  reads: [],
  permissions: { 'search:read': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'] },
};
