import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../src/rulebook/chapters.js';
import { presets } from '../src/terms/presets.js';

/** The plans as printed; line breaks are the printer's, not the author's. */
const printed = readFileSync(
  new URL('../source/after-sales-plans.zh.txt', import.meta.url),
  'utf8',
).replaceAll('\n', '');

/** Passages are joined with '…'; each must stand in the plans letter by letter. */
const missing = (quote: string) => quote.split('…').filter((passage) => !printed.includes(passage));

describe('what we call a quote is printed in the plans, misprints kept', () => {
  it.each([...clauses.values()])('$id', ({ text, misprints = [] }) => {
    expect(missing(text)).toEqual([]);
    for (const { printed: misprint, meant } of misprints) {
      expect(text).toContain(misprint);
      expect(meant).not.toBe(misprint);
    }
  });

  it.each(presets)('preset of $plan', ({ terms }) => {
    const { freePeriods, exclusions, visitPlan, priceTests, hotline, promises } = terms;
    const quotes = [...freePeriods, ...exclusions, ...visitPlan, ...priceTests, ...hotline, ...promises];
    expect(quotes.flatMap(({ quote }) => missing(quote))).toEqual([]);
  });
});

it('finds a letter changed', () => {
  expect(missing('2小时内到达现场进行处理')).not.toEqual([]);
});
