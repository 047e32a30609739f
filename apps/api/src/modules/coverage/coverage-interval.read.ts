import { defineRead } from '../../platform/read/index.js';
import { CoverageIntervalEntity } from './coverage-interval.entity.js';

export const coverageIntervalRead = defineRead<CoverageIntervalEntity>({
  type: 'CoverageInterval',
  entity: CoverageIntervalEntity,
});
