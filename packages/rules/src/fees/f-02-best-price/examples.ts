import { type Examples, exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { bestPrice } from './rule.js';

type Given = { priceFen: Fen; on: PlainDate; given: readonly string[] };
type Expect = { best: boolean; namedCase: string | null; excessFen: Fen };

const lowestGiven = exampleTable<Given, Expect>({
  title: text('与给过的最低价相比', 'Against the lowest price given'),
  given: {
    priceFen: { label: text('报价', 'Quoted price'), unit: 'FEN' },
    on: { label: text('报价日', 'Quoted on'), unit: 'DATE' },
    given: { label: text('给过的价格(价格 日期 单号)', 'Prices given (price, day, case)') },
  },
  expect: {
    best: { label: text('最优惠', 'The best price') },
    namedCase: { label: text('指出的单号', 'Case named') },
    excessFen: { label: text('高出', 'Above it by'), unit: 'FEN' },
  },
  usual: {
    priceFen: 10_200,
    on: '2026-05-12',
    given: ['98.00 2025-08-20 GD-2025-031', '105.00 2026-01-09 GD-2026-002'],
  },
  run: ({ priceFen, on, given }) => {
    const { outcome } = bestPrice({
      promisedBy: 'F-02',
      priceFen,
      on,
      given: given.map((line) => {
        const [price = '', givenOn = '', caseNumber = ''] = line.split(' ');
        return { caseNumber, client: '某小区业委会', givenOn, priceFen: parseYuan(price) };
      }),
      terms: { bestPriceMonths: 12 },
    });
    return { ...outcome, namedCase: outcome.best ? null : (outcome.lowest?.caseNumber ?? null) };
  },
  rows: [
    {
      name: text('报价高于给过的最低价', 'Above the lowest given'),
      number: 55,
      given: {},
      expect: { best: false, namedCase: 'GD-2025-031', excessFen: 400 },
      cites: [{ clause: 'F-02', paragraph: '2', question: 'Q30' }],
    },
    {
      name: text('人工费:正好等于最低价', 'Labour: exactly the lowest'),
      given: { priceFen: 9_800 },
      expect: { best: true, namedCase: null, excessFen: 0 },
      cites: [{ clause: 'F-02', paragraph: '1', question: 'Q30' }],
    },
    ...(
      [
        ['满十二个月的前一天', 'The day before twelve months', '2026-08-19', false],
        ['满十二个月当天', 'The day of twelve months', '2026-08-20', false],
        ['满十二个月的后一天', 'The day after twelve months', '2026-08-21', true],
      ] as const
    ).map(([zh, en, on, best]) => ({
      name: text(zh, en),
      given: { on },
      expect: { best },
      cites: [{ clause: 'F-02', paragraph: '2', question: 'Q30' }] as const,
    })),
    {
      name: text('闰日给的价,比到次年二月末', 'Given on the leap day: compared to the end of next February'),
      given: { on: '2029-02-28', given: ['98.00 2028-02-29 GD-2028-007'] },
      expect: { best: false, namedCase: 'GD-2028-007' },
      cites: [{ clause: 'F-02', paragraph: '2', question: 'Q30' }],
    },
    {
      name: text('以后才给的价不比', 'A price given later is not compared'),
      given: { on: '2025-08-19' },
      expect: { best: true },
      cites: [{ clause: 'F-02', paragraph: '2', question: 'Q30' }],
    },
    {
      name: text('从未给过价', 'Never given before'),
      given: { given: [] },
      expect: { best: true, namedCase: null },
      cites: [{ clause: 'F-02', paragraph: '2', question: 'Q30' }],
    },
  ],
});

export const examples: readonly Examples[] = [lowestGiven];
