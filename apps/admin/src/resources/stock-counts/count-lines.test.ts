import { describe, expect, test } from 'vitest';
import { type CountLine, linesIn, needsAnother, readCounted, totalsOf } from './count-lines';

function line(id: string, change: Partial<CountLine> = {}): CountLine {
  return {
    id,
    expected: 5,
    counted: null,
    difference: null,
    differenceFen: null,
    missingSerials: [],
    extraSerials: [],
    countedBy: null,
    countedAt: null,
    version: 1,
    part: { id, number: id, name: id, model: null, unit: '个', tracking: 'QUANTITY', photoDigest: null },
    ...change,
  };
}

const open = line('open');
const right = line('right', {
  counted: 5,
  difference: 0,
  differenceFen: 0,
  countedBy: '江工',
  countedAt: '2026-11-23T01:00:00Z',
});
const short = line('short', {
  counted: 3,
  difference: -2,
  differenceFen: -900,
  countedBy: '苏调度',
  countedAt: '2026-11-23T02:00:00Z',
});
const over = line('over', {
  counted: 6,
  difference: 1,
  differenceFen: 400,
  countedBy: '江工',
  countedAt: '2026-11-23T03:00:00Z',
});
const swapped = line('swapped', { counted: 1, difference: 0, extraSerials: ['S2'], missingSerials: ['S1'] });
const lines = [open, right, short, over, swapped];
const ids = (some: readonly CountLine[]) => some.map(({ id }) => id);

describe('the lines of a count', () => {
  test('what is still to count, and what was counted, latest first', () => {
    expect(ids(linesIn('open', lines))).toEqual(['open']);
    expect(ids(linesIn('counted', [open, right, short, over]))).toEqual(['over', 'short', 'right']);
    expect(linesIn('all', lines)).toHaveLength(5);
  });

  test('one piece in place of another is a difference', () => {
    expect(ids(linesIn('different', lines))).toEqual(['short', 'over', 'swapped']);
  });

  test('pieces found and missing are added up apart, their value together', () => {
    expect(totalsOf(lines)).toEqual({ over: 1, short: 2, valueFen: -500 });
    expect(totalsOf([open]).valueFen).toBeNull();
  });

  test('who counted any of it does not post it, where a second person is asked for', () => {
    expect(needsAnother(lines, '江工', true)).toBe(true);
    expect(needsAnother(lines, '林主任', true)).toBe(false);
    expect(needsAnother(lines, '江工', false)).toBe(false);
  });
});

describe('a number found', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    [' 7 ', 7],
  ])('%s is read', (text, counted) => expect(readCounted(text)).toBe(counted));
  test.each(['', '-1', '2.5', '1000001', '6901234567892'])('%s is refused', (text) =>
    expect(readCounted(text)).toBeNull(),
  );
});
