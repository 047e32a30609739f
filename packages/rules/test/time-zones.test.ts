import { afterAll, describe, expect, it } from 'vitest';
import { chapters } from '../src/rulebook/chapters.js';

/** The rules answer the same wherever the machine stands. */
const home = process.env.TZ;
const cases = chapters.flatMap(({ entries }) =>
  entries.flatMap(({ examples }) => examples.flatMap((table) => table.cases)),
);

afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

describe.each([
  ['UTC', 0],
  ['Asia/Shanghai', 8],
  ['America/New_York', 19],
  ['Pacific/Kiritimati', 14],
])('in %s', (zone, hour) => {
  it('every worked example holds', () => {
    process.env.TZ = zone;
    expect(new Date('2026-01-15T00:00:00Z').getHours()).toBe(hour);
    for (const example of cases) expect(example.actual()).toEqual(example.expect);
  });
});
