import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runExamples } from '../../../test/run-examples.js';
import { examples } from './examples.js';
import { serviceOfficeFields, serviceOfficeGaps } from './rule.js';

runExamples(examples);

const anyField = fc.option(fc.constantFrom('', '  ', '长沙市芙蓉区', '400-000-0000'), { nil: null });

it('is complete exactly when every field says something', () => {
  const anyCard = fc.record({
    serviceAddress: anyField,
    officeName: anyField,
    officeAddress: anyField,
    phone: anyField,
    projectLead: anyField,
  });
  fc.assert(
    fc.property(anyCard, (card) => {
      const { complete, gaps } = serviceOfficeGaps(card).outcome;
      expect(complete).toBe(gaps.length === 0);
      for (const field of serviceOfficeFields) {
        expect(gaps.includes(field)).toBe((card[field]?.trim() ?? '') === '');
      }
    }),
  );
});
