import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { assessment } from './rule.js';

runExamples(examples);

const anyMark = fc.option(
  fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
  { nil: null },
);

it('nobody passes by being there, and nobody fails without a score', () => {
  fc.assert(
    fc.property(fc.boolean(), anyMark, anyMark, (attended, score, passMark) => {
      const { result } = assessment({ attended, score, passMark }).outcome;
      expect(result !== null).toBe(attended && score !== null && passMark !== null);
      if (result !== null) expect(result === 'PASSED').toBe(Number(score) >= Number(passMark));
    }),
  );
});

it('refuses a score below zero or none at all', () => {
  expect(() => assessment({ attended: true, score: -1, passMark: 60 })).toThrowError(/not below zero/);
  expect(() => assessment({ attended: true, score: 60, passMark: Number.NaN })).toThrowError(
    /not below zero/,
  );
});
