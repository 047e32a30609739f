import { bestPriceMonths } from '../../fees/f-02-best-price/parameters.js';
import { sampleMonths, samplesMin } from '../../fees/f-05-market-mean/parameters.js';
import { returnDays } from '../../handover/h-01-second-failure/parameters.js';
import { currentValue } from '../../kernel/dated.js';
import { rollOnRestDay } from '../../warranty/w-03-free-period/parameters.js';
import {
  downtimeExtension,
  partTermMonths,
  workmanshipDays,
} from '../../warranty/w-07-replacement/parameters.js';
import { shareRounding } from '../../warranty/w-08-exclusions/parameters.js';
import type { ServiceTerms } from '../service-terms.js';

/** Where every preset begins: no promise at all, and the company's own defaults. */
export const nothingPromised: ServiceTerms = {
  schemaVersion: 1,
  plans: [],
  contractKind: 'GOODS',
  freePeriods: [],
  chosenFreePeriod: null,
  paidPeriod: null,
  startBasis: 'CONTRACT_ACCEPTANCE',
  exclusions: [],
  lightningCovered: false,
  remedy: null,
  softwareUpgrades: null,
  phoneSupport: null,
  deductionPool: null,
  retention: null,
  response: {
    arriveMinutes: null,
    repairHours: null,
    generalRepairHours: null,
    substituteHours: null,
    planMinutes: null,
    teamMinutes: null,
    toolsMinutes: null,
    driveMinutes: null,
  },
  visitPlan: [],
  priceTests: [],
  targetSet: null,
  hotline: [],
  kpiClock: 'RAW',
  rollOnRestDay: currentValue(rollOnRestDay),
  shareRounding: currentValue(shareRounding),
  partTermMonths: currentValue(partTermMonths),
  ownPartTermMonths: null,
  workmanshipDays: currentValue(workmanshipDays),
  downtimeExtension: currentValue(downtimeExtension),
  returnDays: currentValue(returnDays),
  callOutFeeFen: null,
  samplesMin: currentValue(samplesMin),
  sampleMonths: currentValue(sampleMonths),
  bestPriceMonths: currentValue(bestPriceMonths),
  promises: [],
  resolutions: [],
};
