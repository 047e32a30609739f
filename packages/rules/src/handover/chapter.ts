import type { Chapter } from '../kernel/chapter.js';
import { text } from '../kernel/localized.js';
import { clause as h01 } from './h-01-second-failure/clause.js';
import { examples as h01Examples } from './h-01-second-failure/examples.js';
import { parameters as h01Parameters } from './h-01-second-failure/parameters.js';
import { clause as h02 } from './h-02-deduction/clause.js';
import { examples as h02Examples } from './h-02-deduction/examples.js';
import { parameters as h02Parameters } from './h-02-deduction/parameters.js';

export const handover: Chapter = {
  id: 'H',
  title: text('两次未修好与代修费用', 'Two failed repairs, and the money'),
  entries: [
    { clause: h01, parameters: h01Parameters, examples: h01Examples },
    { clause: h02, parameters: h02Parameters, examples: h02Examples },
  ],
};
