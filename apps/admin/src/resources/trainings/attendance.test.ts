import { describe, expect, it } from 'vitest';
import { type Mark, newest, openOf, scoreOf, totalsOf } from './attendance';

const mark = (more: Partial<Mark>): Mark => ({
  id: 'a',
  attended: null,
  score: null,
  result: null,
  assessedOn: null,
  assessedBy: null,
  version: 1,
  ...more,
});

describe('the attendance sheet', () => {
  it('shows what was marked here until the record brings something newer', () => {
    const row = { ...mark({ version: 2, score: 50 }), name: '张三' };
    expect(newest(row, undefined)).toBe(row);
    expect(newest(row, mark({ version: 3, score: 70 }))).toMatchObject({ name: '张三', score: 70 });
    expect(newest(row, mark({ version: 2, score: 70 }))).toBe(row);
    expect(newest(row, mark({ version: 1, score: 70 }))).toBe(row);
  });

  it('counts those who were there, those who were not, and the results', () => {
    const marks = [
      mark({ attended: true, result: 'PASSED' }),
      mark({ attended: true, result: 'FAILED' }),
      mark({ attended: true }),
      mark({ attended: false }),
      mark({}),
    ];
    expect(totalsOf(marks)).toEqual({ people: 5, attended: 3, absent: 1, passed: 1, failed: 1 });
  });

  it('knows who is still open: those nobody has seen, and where it is assessed those without a result', () => {
    const marks = [
      mark({}),
      mark({ attended: false }),
      mark({ attended: true }),
      mark({ attended: true, result: 'FAILED' }),
    ];
    expect(openOf(marks, 60)).toBe(2);
    expect(openOf(marks, null)).toBe(1);
  });

  it('reads a score from 0 to 100, full-width digits too, and nothing else', () => {
    expect(['', ' 0 ', '60', '100', '85'].map(scoreOf)).toEqual([null, 0, 60, 100, 85]);
    for (const text of ['101', '-1', '6.5', 'A', '1e2', '٦']) expect(scoreOf(text)).toBeUndefined();
  });
});
