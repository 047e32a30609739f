import type { Chapter } from '../kernel/chapter.js';
import { text } from '../kernel/localized.js';
import { training as registered } from '../register/training.js';
import { clause as t01 } from './t-01-assessed-training/clause.js';
import { examples as t01Examples } from './t-01-assessed-training/examples.js';
import { parameters as t01Parameters } from './t-01-assessed-training/parameters.js';

/** T-01 has its rule; those of the other clauses come later. */
export const training: Chapter = {
  id: 'T',
  title: text('培训、文档、支持', 'Training, documents, support'),
  entries: [
    { clause: t01, parameters: t01Parameters, examples: t01Examples },
    ...registered.map((clause) => ({ clause, parameters: [], examples: [] })),
  ],
};
