import { currentValue } from '../../kernel/dated.js';
import { registeredClause as registered } from '../../register/by-id.js';
import { clause as twoYears } from '../../warranty/w-05-two-years/clause.js';
import { freeMonths } from '../../warranty/w-05-two-years/parameters.js';
import type { ServiceTerms } from '../service-terms.js';
import { nothingPromised } from './nothing-promised.js';
import { promise, promises, quoted } from './printed.js';

/** ② Two free years, no exclusion printed. It contradicts itself: 12 h and 24 h, four visits and 2–3 calls. */
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
    promise('visitsPerYear', registered('V-02'), 4),
    promise('callsPerYear', registered('V-03'), '2–3'),
    ...promises(...(['R-04', 'V-04', 'C-08', 'P-07', 'T-05'] as const).map(registered)),
  ],
};
