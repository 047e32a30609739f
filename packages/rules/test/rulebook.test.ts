import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../src/kernel/calendar.js';
import { chinaHolidaySeed } from '../src/kernel/china-holidays.js';
import { rulebookAsMarkdown } from '../src/rulebook/markdown.js';
import { rulebook } from '../src/rulebook/rulebook.js';
import { showCell } from '../src/rulebook/show-cell.js';
import { coverageOf } from '../src/warranty/coverage.js';

const examples = rulebook.flatMap(({ clauses }) =>
  clauses.flatMap(({ tables }) => tables.flatMap((table) => table.examples)),
);

describe('RULEBOOK.md', () => {
  const written = readFileSync(new URL('../RULEBOOK.md', import.meta.url), 'utf8');

  it('is fresh: npm run generate writes it', () => {
    expect(written).toBe(rulebookAsMarkdown(rulebook));
  });

  it('leads every link somewhere, and shows no code of the program', () => {
    const anchors = new Set([...written.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const links = [...written.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.filter((id) => !anchors.has(id))).toEqual([]);
    expect(written.match(/`[^`]*`|\b\d{4}-\d\d-\d\d\b/g)).toBeNull();
  });

  it('prints every clause with its own words', () => {
    for (const { clauses } of rulebook) {
      for (const { clause } of clauses) {
        expect(written).toContain(`${clause.id} ${clause.title.zh}`);
        expect(written).toContain(`「${clause.text}」`);
      }
    }
  });
});

describe('the rulebook as data', () => {
  it('gives every example an id of its own', () => {
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  it('shows every cell in both languages, and no code without words', () => {
    const cells = examples.flatMap(({ given, expect: expected }) => [...given, ...expected]);
    const bare = cells.filter(
      ({ shown }) =>
        shown.zh === '' || shown.en === '' || /\b[A-Z][A-Z_]{2,}\b(?<!NVR|OEM|CCTV)/.test(shown.zh),
    );
    expect(bare.map(({ key, shown }) => `${key}: ${shown.zh}`)).toEqual([]);
  });

  it('opens examples in the decision panel, which can answer them', () => {
    const calendar = makeCalendar(chinaHolidaySeed());
    const opened = examples.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
    expect(opened.length).toBeGreaterThan(10);
    for (const { facts, question } of opened) {
      expect(coverageOf(facts, question, calendar).basis.length).toBeGreaterThan(0);
    }
  });
});

describe('a cell in words', () => {
  it('has its unit, its words, or neither', () => {
    expect(showCell({ unit: 'FEN' }, 123_450).zh).toBe('¥1,234.50');
    expect(showCell({ unit: 'MONTHS' }, 12)).toEqual({ zh: '12 个月', en: '12 months' });
    expect(showCell({ unit: 'DAYS' }, 1).en).toBe('1 day');
    expect(showCell({ unit: 'INSTANT' }, '2026-06-15T15:59:59Z').zh).toBe('2026年6月15日 23:59:59');
    expect(showCell({ unit: 'INSTANT' }, '2026-06-15T16:00:00Z').en).toBe('16 June 2026, 00:00');
    expect(showCell({}, null).zh).toBe('—');
    expect(showCell({}, []).zh).toBe('—');
    expect(showCell({}, true)).toEqual({ zh: '是', en: 'yes' });
    expect(
      showCell({ words: { FREE: { zh: '质保期', en: 'free' } } }, ['FREE 2026-01-01 98.00', 'x']),
    ).toEqual({
      zh: '质保期 2026年1月1日 ¥98.00;x',
      en: 'free 1 January 2026 ¥98.00; x',
    });
  });
});
