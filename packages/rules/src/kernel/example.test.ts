import { describe, expect, it } from 'vitest';
import { exampleTable } from './example.js';
import { text } from './localized.js';

const table = exampleTable({
  title: text('加倍', 'Doubling'),
  given: { n: { label: text('数', 'Number'), unit: 'COUNT' }, sign: { label: text('正负', 'Sign') } },
  expect: { doubled: { label: text('结果', 'Result') }, even: { label: text('偶数', 'Even') } },
  usual: { sign: 1 },
  run: ({ n, sign }: { n: number; sign: number }) => ({ doubled: n * 2 * sign, even: true }),
  opens: ({ n }) => ({ opened: n }),
  rows: [
    {
      name: text('三', 'Three'),
      number: 3,
      given: { n: 3 },
      expect: { doubled: 6 },
      cites: [{ clause: 'W-01' }],
    },
    { name: text('错', 'Wrong'), given: { n: 2 }, expect: { doubled: 5 }, cites: [{ clause: 'W-01' }] },
  ],
});

describe('an example', () => {
  const [three, wrong] = table.cases;

  it('shows every given fact, the usual ones too, and only what it expects', () => {
    expect(three?.given.map((cell) => [cell.column.label.zh, cell.value])).toEqual([
      ['数', 3],
      ['正负', 1],
    ]);
    expect(three?.expect.map((cell) => cell.key)).toEqual(['doubled']);
    expect(three?.number).toBe(3);
    expect(three?.opens).toEqual({ opened: 3 });
  });

  it('asks the rule for what it expects', () => {
    expect(three?.actual()).toEqual(three?.expect);
    expect(wrong?.actual()).not.toEqual(wrong?.expect);
  });

  it('is refused when it expects nothing or leaves a fact open', () => {
    const column = { label: text('数', 'Number') };
    const base = {
      title: text('空', 'Empty'),
      given: { n: column },
      expect: { m: column },
      run: ({ n }: { n: number }) => ({ m: n }),
    };
    const cites = [{ clause: 'W-01' }] as const;
    const name = text('空', 'Empty');
    expect(() => exampleTable({ ...base, rows: [{ name, given: { n: 1 }, expect: {}, cites }] })).toThrow(
      'nothing',
    );
    expect(() => exampleTable({ ...base, rows: [{ name, given: {}, expect: { m: 1 }, cites }] })).toThrow(
      'say n',
    );
  });
});
