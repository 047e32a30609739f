import { contradictionsIn, presets, presetTerms, serviceTermsSchema } from '@jiannuo/rules';
import { describe, expect, test } from 'vitest';
import { figuresOf, wordsOnly } from './figures';

const terms = presetTerms(['SECURITY_INTEGRATION', 'GOODS_PIPES']);

describe('the promises as a table', () => {
  test('every free period a plan prints is a figure with its clause', () => {
    const free = figuresOf(terms).filter(({ id }) => id.startsWith('freePeriods'));
    expect(free.map(({ value, printed }) => [value, printed?.clause])).toEqual([
      [12, 'W-03'],
      [36, 'W-06'],
      [24, 'W-05'],
    ]);
  });

  test('changing a figure leaves valid terms, the other figures, and the new words', () => {
    for (const figure of figuresOf(terms)) {
      const changed = figure.change(7, '改后的原文');
      expect(serviceTermsSchema.safeParse(changed).success, figure.id).toBe(true);
      const after = figuresOf(changed);
      expect(after.find(({ id }) => id === figure.id)?.value, figure.id).toBe(7);
      const others = (list: ReturnType<typeof figuresOf>) =>
        list.filter(({ id }) => id !== figure.id).map(({ id, value }) => [id, value]);
      expect(others(after), figure.id).toEqual(others(figuresOf(terms)));
    }
  });

  test('a contradiction follows the figures', () => {
    const twoYears = figuresOf(presetTerms(['SECURITY_INTEGRATION'])).find(
      ({ id }) => id === 'freePeriods.0',
    );
    const agreed = twoYears?.change(36, '三年');
    expect(agreed && contradictionsIn(agreed).some(({ key }) => key === 'freePeriods')).toBe(false);
  });

  test.each(presets.map(({ plan }) => plan))('nothing printed is lost between the two lists: %s', (plan) => {
    const own = presetTerms([plan]);
    const shown = new Set(
      [
        ...figuresOf(own).flatMap(({ printed }) => (printed === null ? [] : [printed])),
        ...wordsOnly(own),
      ].map(({ clause, quote }) => `${clause}/${quote}`),
    );
    for (const promise of own.promises) expect(shown.has(`${promise.clause}/${promise.quote}`)).toBe(true);
  });
});
