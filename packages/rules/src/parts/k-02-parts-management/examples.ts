import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { ageing, shelfLives } from './ageing-examples.js';
import { countDifference } from './counting.js';
import { movements, valued } from './movement-examples.js';

type CountGiven = { expected: number; counted: number };

const counts = exampleTable<CountGiven, { difference: number; kind: string }>({
  title: text('盘点', 'A count'),
  given: {
    expected: { label: text('账面数', 'By the book'), unit: 'COUNT' },
    counted: { label: text('实盘数', 'Counted'), unit: 'COUNT' },
  },
  expect: {
    difference: { label: text('差异', 'Difference'), unit: 'COUNT' },
    kind: {
      label: text('结果', 'Result'),
      words: { EQUAL: text('相符', 'equal'), SHORT: text('盘亏', 'short'), OVER: text('盘盈', 'over') },
    },
  },
  run: (facts) => countDifference(facts).outcome,
  rows: (
    [
      ['相符', 'Equal', 7, 7, 0, 'EQUAL'],
      ['一件也没找到', 'None was found', 7, 0, -7, 'SHORT'],
      ['账上没有的', 'Not in the book', 0, 2, 2, 'OVER'],
    ] as const
  ).map(([zh, en, expected, counted, difference, kind]) => ({
    name: text(zh, en),
    given: { expected, counted },
    expect: { difference, kind },
    cites: [{ clause: 'K-02', paragraph: '1', question: 'Q48' }] as const,
  })),
});

export const examples: readonly Examples[] = [movements, valued, counts, ageing, shelfLives];
