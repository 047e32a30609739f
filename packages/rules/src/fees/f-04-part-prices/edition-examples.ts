import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { editionPhase } from './edition.js';

type Given = { published: readonly string[]; number: number; on: PlainDate };
type Expect = { phase: string; untilOn: PlainDate | null };

const three = ['1 2026-01-01', '2 2026-04-01', '3 2026-07-01'];

export const editions = exampleTable<Given, Expect>({
  title: text('价格表的版次', 'Editions of a price list'),
  given: {
    published: { label: text('已公布(版次 生效日)', 'Published (number, first day)') },
    number: { label: text('版次', 'Edition'), unit: 'COUNT' },
    on: { label: text('日期', 'Day'), unit: 'DATE' },
  },
  expect: {
    phase: {
      label: text('状态', 'Phase'),
      words: {
        SCHEDULED: text('待生效', 'scheduled'),
        IN_FORCE: text('有效', 'in force'),
        SUPERSEDED: text('已被替代', 'superseded'),
      },
    },
    untilOn: { label: text('至(含当日)', 'Until (inclusive)'), unit: 'DATE' },
  },
  usual: { published: three, number: 2, on: '2026-05-15' },
  run: ({ published, number, on }) => {
    const all = published.map(editionOf);
    const edition = all.find((candidate) => candidate.number === number) ?? editionOf('0 2000-01-01');
    return editionPhase(edition, all, on).outcome;
  },
  rows: [
    {
      name: text('有效', 'In force'),
      given: {},
      expect: { phase: 'IN_FORCE', untilOn: '2026-06-30' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
    },
    {
      name: text('公布了,还没生效', 'Published, not in force yet'),
      given: { number: 3 },
      expect: { phase: 'SCHEDULED', untilOn: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
    },
    {
      name: text('最后一天', 'The last day'),
      given: { on: '2026-06-30' },
      expect: { phase: 'IN_FORCE' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
    },
    {
      name: text('最后一天以后', 'The day after the last'),
      given: { on: '2026-07-01' },
      expect: { phase: 'SUPERSEDED' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
    },
    {
      name: text('同日更正:前一版从未生效', 'Corrected for the same day: never in force'),
      given: { published: [...three, '4 2026-07-01'], number: 3 },
      expect: { phase: 'SUPERSEDED', untilOn: '2026-06-30' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
    },
    {
      name: text(
        '后来公布、生效较早的更正只管到下一版',
        'A late correction with an earlier day ends at the next one',
      ),
      given: { published: [...three, '4 2026-02-28'], number: 4, on: '2026-03-31' },
      expect: { phase: 'IN_FORCE', untilOn: '2026-03-31' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q55' }],
    },
  ],
});

/** '2 2026-04-01' → an edition. */
function editionOf(line: string) {
  const [number = '', effectiveFrom = ''] = line.split(' ');
  return { number: Number(number), effectiveFrom };
}
