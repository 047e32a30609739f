import { describe } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { clause } from './clause.js';
import { examples } from './examples.js';

describe(clause.id, () => {
  runExamples(examples);
});
