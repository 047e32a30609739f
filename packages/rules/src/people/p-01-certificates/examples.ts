import type { Examples } from '../../kernel/example.js';
import { insuranceExamples } from './insurance-examples.js';
import { identityNumberExamples, retentionExamples } from './personal-data-examples.js';
import { reminderExamples } from './reminder-examples.js';
import { stateExamples } from './state-examples.js';
import { renewalExamples, throughoutExamples } from './throughout-examples.js';

export const examples: readonly Examples[] = [
  stateExamples,
  throughoutExamples,
  renewalExamples,
  reminderExamples,
  insuranceExamples,
  identityNumberExamples,
  retentionExamples,
];
