import { defineRead } from '../../platform/read/index.js';
import { CoverageDecisionEntity } from './coverage-decision.entity.js';

export const coverageDecisionRead = defineRead<CoverageDecisionEntity>({
  type: 'CoverageDecision',
  entity: CoverageDecisionEntity,
});
