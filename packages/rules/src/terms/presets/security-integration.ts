import { clause as serviceFee } from '../../fees/f-01-service-fee/clause.js';
import { clause as bestPrice } from '../../fees/f-02-best-price/clause.js';
import { clause as goodsForSale } from '../../fees/f-03-goods-for-sale/clause.js';
import { clause as partPrices } from '../../fees/f-04-part-prices/clause.js';
import { clause as marketMean } from '../../fees/f-05-market-mean/clause.js';
import { clause as secondFailure } from '../../handover/h-01-second-failure/clause.js';
import { clause as deduction } from '../../handover/h-02-deduction/clause.js';
import { currentValue } from '../../kernel/dated.js';
import { clause as spares } from '../../parts/k-01-spares/clause.js';
import { clause as certificates } from '../../people/p-01-certificates/clause.js';
import { clause as qualifications } from '../../people/p-02-company-qualifications/clause.js';
import { clause as responsiblePerson } from '../../people/p-06-responsible-person/clause.js';
import { registeredClause as registered } from '../../register/by-id.js';
import { clause as saleRecord } from '../../warranty/w-01-sale-record/clause.js';
import { clause as freeRepair } from '../../warranty/w-02-free-repair/clause.js';
import { clause as oneYear } from '../../warranty/w-03-free-period/clause.js';
import { freeMonths as oneYearMonths } from '../../warranty/w-03-free-period/parameters.js';
import { clause as paidPeriod } from '../../warranty/w-04-paid-period/clause.js';
import { paidMonths } from '../../warranty/w-04-paid-period/parameters.js';
import { clause as threeYears } from '../../warranty/w-06-three-years/clause.js';
import { freeMonths as threeYearsMonths } from '../../warranty/w-06-three-years/parameters.js';
import { clause as replacement } from '../../warranty/w-07-replacement/clause.js';
import { clause as exclusions } from '../../warranty/w-08-exclusions/clause.js';
import { clause as lightning } from '../../warranty/w-09-lightning/clause.js';
import { clause as custody } from '../../warranty/w-10-workmanship-custody/clause.js';
import { clause as software } from '../../warranty/w-11-software/clause.js';
import type { ServiceTerms } from '../service-terms.js';
import { nothingPromised } from './nothing-promised.js';
import { promise, promises, quoted } from './printed.js';

/** ① 18.1–18.10. It contradicts itself: one free year in 18.1, three in 18.8(1). */
export const securityIntegration: ServiceTerms = {
  ...nothingPromised,
  plans: ['SECURITY_INTEGRATION'],
  contractKind: 'CONSTRUCTION',
  freePeriods: [
    { months: currentValue(oneYearMonths), startBasis: 'CONTRACT_ACCEPTANCE', ...quoted(oneYear) },
    { months: currentValue(threeYearsMonths), startBasis: 'COMPLETION_ACCEPTANCE', ...quoted(threeYears) },
  ],
  paidPeriod: { months: currentValue(paidMonths), ...quoted(paidPeriod) },
  startBasis: 'COMPLETION_ACCEPTANCE',
  exclusions: [
    { causes: ['CLIENT_DAMAGE'], ...quoted(freeRepair) },
    {
      causes: ['CLIENT_DAMAGE', 'THIRD_PARTY', 'NATURAL_DISASTER', 'FORCE_MAJEURE'],
      ...quoted(exclusions),
    },
  ],
  lightningCovered: true,
  remedy: 'REPAIR_FIRST',
  softwareUpgrades: quoted(software),
  phoneSupport: quoted(registered('T-03')),
  deductionPool: 'RETENTION',
  priceTests: [
    { test: 'AGREED', ...quoted(paidPeriod) },
    { test: 'BEST', ...quoted(bestPrice) },
    { test: 'LOCAL_BEST', ...quoted(partPrices) },
    { test: 'MARKET_MEAN', ...quoted(marketMean) },
  ],
  targetSet: 'FIRST',
  hotline: [
    { hours: '5X8', ...quoted(registered('R-01')) },
    { hours: '7X24', ...quoted(registered('R-02')) },
  ],
  promises: [
    promise('saleRecord', saleRecord),
    promise('freeRepair', freeRepair),
    promise('freeMonths', oneYear, currentValue(oneYearMonths)),
    promise('paidMonths', paidPeriod, currentValue(paidMonths)),
    promise('freeMonths', threeYears, currentValue(threeYearsMonths)),
    promise('remedy', freeRepair, 'REPAIR_OR_REPLACE'),
    promise('remedy', replacement, 'REPLACE'),
    promise('guaranteeWord', paidPeriod, 'PAID'),
    promise('guaranteeWord', threeYears, 'FREE'),
    promise('exclusions', exclusions),
    promise('lightning', lightning),
    promise('custody', custody),
    promise('softwareUpgradeFen', software, 0),
    promise('phoneSupportFen', registered('T-03'), 0),
    promise('serviceFee', serviceFee),
    promise('bestPrice', bestPrice),
    promise('goodsForSale', goodsForSale),
    promise('localBestPrice', partPrices),
    promise('marketMean', marketMean),
    promise('clockStages', marketMean, 'SOON_AFTER'),
    promise('failedAttempts', secondFailure, 2),
    promise('deduction', deduction),
    promise('hotline', registered('R-01'), '5X8'),
    promise('hotline', registered('R-02'), '7X24'),
    promise('firstDeliveryPercent', registered('Q-01'), 99),
    promise('firstInspectionPercent', registered('Q-02'), 99),
    promise('complaintsPerMille', registered('Q-03'), 5),
    promise('satisfactionPercent', registered('Q-04'), 95),
    promise('targetSet', registered('Q-01'), 'FIRST'),
    ...promises(
      ...(['R-03', 'R-10', 'V-01', 'V-05', 'V-06', 'V-07', 'C-09'] as const).map(registered),
      certificates,
      qualifications,
      responsiblePerson,
      spares,
      ...(['E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'T-02', 'T-04'] as const).map(registered),
    ),
  ],
};
