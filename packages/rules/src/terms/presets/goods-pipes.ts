import { currentValue } from '../../kernel/dated.js';
import { clause as serviceOffice } from '../../people/p-07-service-office/clause.js';
import { registeredClause as registered } from '../../register/by-id.js';
import { clause as twoYears } from '../../warranty/w-05-two-years/clause.js';
import { freeMonths } from '../../warranty/w-05-two-years/parameters.js';
import type { ServiceTerms } from '../service-terms.js';
import { nothingPromised } from './nothing-promised.js';
import { promise, promiseIn, promises, quoted } from './printed.js';

/**
 * ② Two free years, no exclusion printed. It contradicts itself: 12 h and 24 h, four visits and 2–3 calls, times
 * without a limit and within the free period. */
export const goodsPipes: ServiceTerms = {
  ...nothingPromised,
  plans: ['GOODS_PIPES'],
  freePeriods: [{ months: currentValue(freeMonths), startBasis: 'PROJECT_ACCEPTANCE', ...quoted(twoYears) }],
  startBasis: 'PROJECT_ACCEPTANCE',
  response: {
    arriveMinutes: 120,
    repairHours: 12,
    generalRepairHours: 24,
    substituteHours: 24,
    planMinutes: 20,
    teamMinutes: 20,
    toolsMinutes: 20,
    driveMinutes: 50,
  },
  visitPlan: [
    { kind: 'ONSITE', stage: 'ANY', perYearOwed: 4, perYearAimed: 4, ...quoted(registered('V-02')) },
    { kind: 'CALL', stage: 'FREE', perYearOwed: 2, perYearAimed: 3, ...quoted(registered('V-03')) },
    { kind: 'CALL', stage: 'AFTER', perYearOwed: 1, perYearAimed: 1, ...quoted(registered('V-03')) },
  ],
  promises: [
    promise('freeMonths', twoYears, currentValue(freeMonths)),
    promise('arriveMinutes', registered('R-05'), 120),
    promise('repairHours', registered('R-06'), 12),
    promise('generalRepairHours', registered('R-07'), 24),
    promise('planMinutes', registered('R-08'), 20),
    promise('teamMinutes', registered('R-08'), 20),
    promise('toolsMinutes', registered('R-08'), 20),
    promise('driveMinutes', registered('R-09'), 50),
    promise('substituteHours', registered('S-01'), 24),
    promise('substitute', registered('S-01'), 'SAME_MODEL'),
    promise('substitute', registered('S-02'), 'EQUAL_PRODUCT'),
    promise('substitute', registered('S-03'), 'SPARE'),
    promiseIn(
      'GOODS_PIPES',
      '(1)售后服务方案',
      '维修人员在接到用户故障报告电话立即做出响应,2小时内到达现场,并承诺在12小时内解决问题。',
      'clockStages',
      registered('R-05'),
      'NO_LIMIT',
    ),
    promiseIn(
      'GOODS_PIPES',
      '(2)质保期',
      '质保期内(以本项目验收合格之日算起)为采购人提供以下技术支持和服务',
      'clockStages',
      registered('R-05'),
      'FREE_PERIOD',
    ),
    promise('visitsPerYear', registered('V-02'), 4),
    promise('callsPerYear', registered('V-03'), '2–3'),
    ...promises(...(['R-04', 'V-04', 'C-08'] as const).map(registered), serviceOffice, registered('T-05')),
  ],
};
