import { nestedOnly } from '../../platform/read/index.js';
import type { Module } from '../services.js';
import { CoverageResolver } from './coverage.resolver.js';
import { CoverageDecisionEntity } from './coverage-decision.entity.js';
import { coverageDecisionRead } from './coverage-decision.read.js';
import { CoverageIntervalEntity } from './coverage-interval.entity.js';

export const coverageModule: Module = {
  name: 'coverage',
  entities: [CoverageIntervalEntity, CoverageDecisionEntity],
  resolvers: [CoverageResolver],
  reads: [nestedOnly(coverageDecisionRead)],
  permissions: {
    'coverage:ask': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'coverage:save': ['ADMIN', 'DISPATCHER', 'ENGINEER'],
  },
};
