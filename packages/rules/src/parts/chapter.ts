import type { Chapter } from '../kernel/chapter.js';
import { text } from '../kernel/localized.js';
import { clause as k01 } from './k-01-spares/clause.js';
import { examples as k01Examples } from './k-01-spares/examples.js';
import { parameters as k01Parameters } from './k-01-spares/parameters.js';
import { clause as k02 } from './k-02-parts-management/clause.js';
import { examples as k02Examples } from './k-02-parts-management/examples.js';
import { parameters as k02Parameters } from './k-02-parts-management/parameters.js';
import { clause as k03 } from './k-03-store-keeper/clause.js';
import { examples as k03Examples } from './k-03-store-keeper/examples.js';
import { parameters as k03Parameters } from './k-03-store-keeper/parameters.js';
import { clause as k04 } from './k-04-equal-exchange/clause.js';
import { examples as k04Examples } from './k-04-equal-exchange/examples.js';
import { parameters as k04Parameters } from './k-04-equal-exchange/parameters.js';
import { clause as k05 } from './k-05-batch-recall/clause.js';
import { examples as k05Examples } from './k-05-batch-recall/examples.js';
import { parameters as k05Parameters } from './k-05-batch-recall/parameters.js';

export const parts: Chapter = {
  id: 'K',
  title: text('备件', 'Parts and spares'),
  entries: [
    { clause: k01, parameters: k01Parameters, examples: k01Examples },
    { clause: k02, parameters: k02Parameters, examples: k02Examples },
    { clause: k03, parameters: k03Parameters, examples: k03Examples },
    { clause: k04, parameters: k04Parameters, examples: k04Examples },
    { clause: k05, parameters: k05Parameters, examples: k05Examples },
  ],
};
