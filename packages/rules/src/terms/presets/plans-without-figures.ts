import { clause as partsManagement } from '../../parts/k-02-parts-management/clause.js';
import { clause as storeKeeper } from '../../parts/k-03-store-keeper/clause.js';
import { clause as equalExchange } from '../../parts/k-04-equal-exchange/clause.js';
import { clause as batchRecall } from '../../parts/k-05-batch-recall/clause.js';
import { clause as qualifiedPeople } from '../../people/p-03-qualified-people/clause.js';
import { clause as trainedFirst } from '../../people/p-04-trained-first/clause.js';
import { clause as appointedProviders } from '../../people/p-05-appointed-providers/clause.js';
import { registeredClause as registered } from '../../register/by-id.js';
import { clause as assessedTraining } from '../../training/t-01-assessed-training/clause.js';
import type { ServiceTerms } from '../service-terms.js';
import { nothingPromised } from './nothing-promised.js';
import { promise, promiseIn, promises } from './printed.js';

// ③ to ⑧ print no free period and no time limit: they promise conduct, not figures.

/** ③ */
export const qualityAssurance: ServiceTerms = {
  ...nothingPromised,
  plans: ['QUALITY_ASSURANCE'],
  hotline: [
    {
      hours: '7X24',
      clause: 'R-02',
      plan: 'QUALITY_ASSURANCE',
      section: '一、8',
      quote: '提供7某24h的产品技术支持服务',
    },
  ],
  promises: [
    promiseIn(
      'QUALITY_ASSURANCE',
      '一、8',
      '提供7某24h的产品技术支持服务',
      'hotline',
      registered('R-02'),
      '7X24',
    ),
    ...promises(
      storeKeeper,
      ...(['D-04', 'D-05', 'D-06', 'D-07'] as const).map(registered),
      assessedTraining,
    ),
  ],
};

/** ④ */
export const supplier: ServiceTerms = {
  ...nothingPromised,
  plans: ['SUPPLIER'],
  promises: promises(
    ...(['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07'] as const).map(registered),
    trainedFirst,
    appointedProviders,
    partsManagement,
    registered('D-10'),
  ),
};

/** ⑤ */
export const engineeringSupply: ServiceTerms = {
  ...nothingPromised,
  plans: ['ENGINEERING_SUPPLY'],
  targetSet: 'FULL',
  promises: [
    promise('targetSet', registered('Q-05'), 'FULL'),
    promise('conformingPercent', registered('Q-05'), 100),
    promise('goodServicePercent', registered('Q-05'), 100),
    promise('satisfactionPercent', registered('Q-05'), 100),
    ...promises(registered('D-02'), registered('D-03')),
    promiseIn('ENGINEERING_SUPPLY', '3)', '健全仓储材料管理制度,避免材料损失、变质', 'K-02', partsManagement),
  ],
};

/** ⑥ */
export const transport: ServiceTerms = {
  ...nothingPromised,
  plans: ['TRANSPORT'],
  promises: promises(registered('D-01'), registered('D-08'), registered('Q-06')),
};

/** ⑦ Written for food; only its mechanisms are taken over. */
export const riskControl: ServiceTerms = {
  ...nothingPromised,
  plans: ['RISK_CONTROL'],
  promises: promises(equalExchange, batchRecall, registered('D-09')),
};

/** ⑧ */
export const goodsImplementation: ServiceTerms = {
  ...nothingPromised,
  plans: ['GOODS_IMPLEMENTATION'],
  promises: promises(qualifiedPeople, registered('C-10')),
};
