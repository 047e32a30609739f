import type { Chapter } from '../kernel/chapter.js';
import { text } from '../kernel/localized.js';
import { clause as f01 } from './f-01-service-fee/clause.js';
import { examples as f01Examples } from './f-01-service-fee/examples.js';
import { parameters as f01Parameters } from './f-01-service-fee/parameters.js';
import { clause as f02 } from './f-02-best-price/clause.js';
import { examples as f02Examples } from './f-02-best-price/examples.js';
import { parameters as f02Parameters } from './f-02-best-price/parameters.js';
import { clause as f03 } from './f-03-goods-for-sale/clause.js';
import { examples as f03Examples } from './f-03-goods-for-sale/examples.js';
import { parameters as f03Parameters } from './f-03-goods-for-sale/parameters.js';
import { clause as f04 } from './f-04-part-prices/clause.js';
import { examples as f04Examples } from './f-04-part-prices/examples.js';
import { parameters as f04Parameters } from './f-04-part-prices/parameters.js';
import { clause as f05 } from './f-05-market-mean/clause.js';
import { examples as f05Examples } from './f-05-market-mean/examples.js';
import { parameters as f05Parameters } from './f-05-market-mean/parameters.js';

export const fees: Chapter = {
  id: 'F',
  title: text('收费与价格', 'Fees and prices'),
  entries: [
    { clause: f01, parameters: f01Parameters, examples: f01Examples },
    { clause: f02, parameters: f02Parameters, examples: f02Examples },
    { clause: f03, parameters: f03Parameters, examples: f03Examples },
    { clause: f04, parameters: f04Parameters, examples: f04Examples },
    { clause: f05, parameters: f05Parameters, examples: f05Examples },
  ],
};
