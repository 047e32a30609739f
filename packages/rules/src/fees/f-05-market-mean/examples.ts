import { type Examples, exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { judgements } from './judgement-examples.js';
import { ceiling, type MarketSample } from './rule.js';

type Given = { priceFen: Fen; on: PlainDate; samples: readonly string[]; supervisorReason: string | null };
type Expect = { result: string; accepted: boolean; used: number; highestFen: Fen | null };

const reason = '停产型号,本地仅两家有货';
const three = ['128.00 2026-01-12', '131.50 2026-02-03', '140.00 2026-02-20'];

const againstTheMean = exampleTable<Given, Expect>({
  title: text('单价与市场平均', 'A price against the market mean'),
  given: {
    priceFen: { label: text('单价', 'Price'), unit: 'FEN' },
    on: { label: text('计价日', 'Priced on'), unit: 'DATE' },
    samples: {
      label: text('样本(价格 日期 地区 类别)', 'Samples (price, day, region, class)'),
      words: {
        广州: text('广州', 'Guangzhou'),
        深圳: text('深圳', 'Shenzhen'),
        各地: text('各地', 'everywhere'),
        摄像机电源板: text('摄像机电源板', 'camera power board'),
        硬盘: text('硬盘', 'hard disk'),
      },
    },
    supervisorReason: {
      label: text('主管理由', "Supervisor's reason"),
      words: { [reason]: text(reason, 'discontinued model, only two local sellers') },
    },
  },
  expect: {
    result: {
      label: text('结果', 'Result'),
      words: {
        WITHIN: text('不高于平均', 'not above the mean'),
        ABOVE: text('高于平均', 'above the mean'),
        TOO_FEW_SAMPLES: text('样本不足', 'too few samples'),
      },
    },
    accepted: { label: text('可以收取', 'May be charged') },
    used: { label: text('可用样本', 'Samples that count'), unit: 'COUNT' },
    highestFen: { label: text('最高整分价', 'Highest price in whole fen'), unit: 'FEN' },
  },
  usual: { priceFen: 13_300, on: '2026-03-05', samples: three, supervisorReason: null },
  run: ({ priceFen, on, samples, supervisorReason }) => {
    const { outcome } = ceiling({
      priceFen,
      on,
      region: '广州',
      itemClass: '摄像机电源板',
      samples: samples.map(sampleOf),
      terms: { samplesMin: 3, sampleMonths: 12 },
      supervisorReason,
    });
    return { ...outcome, used: outcome.used.length };
  },
  rows: [
    {
      name: text('不取整:133.16 × 3 = 399.48 ≤ 399.50', 'No rounding: 133.16 × 3 = 399.48 ≤ 399.50'),
      number: 53,
      given: { priceFen: 13_316 },
      expect: { result: 'WITHIN', accepted: true, highestFen: 13_316 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
    {
      name: text('不取整:133.17 × 3 = 399.51 > 399.50', 'No rounding: 133.17 × 3 = 399.51 > 399.50'),
      number: 53,
      given: { priceFen: 13_317 },
      expect: { result: 'ABOVE', accepted: false, highestFen: 13_316 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
    {
      name: text('一个样本已有十四个月', 'One of three is fourteen months old'),
      number: 54,
      given: { samples: ['128.00 2025-01-05', '131.50 2026-02-03', '140.00 2026-02-20'] },
      expect: { result: 'TOO_FEW_SAMPLES', accepted: false, used: 2 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
    {
      name: text('样本不足,主管写了理由', "Too few, with the supervisor's reason"),
      number: 54,
      given: {
        samples: ['128.00 2025-01-05', '131.50 2026-02-03', '140.00 2026-02-20'],
        supervisorReason: reason,
      },
      expect: { result: 'TOO_FEW_SAMPLES', accepted: true, used: 2 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
    ...(
      [
        ['满十二个月的前一天', 'The day before twelve months', '2027-01-11', 3],
        ['满十二个月当天', 'The day of twelve months', '2027-01-12', 3],
        ['满十二个月的后一天', 'The day after twelve months', '2027-01-13', 2],
      ] as const
    ).map(([zh, en, on, used]) => ({
      name: text(zh, en),
      given: { on },
      expect: { used },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }] as const,
    })),
    {
      name: text(
        '闰日取的样本,次年二月末仍有效',
        'A sample of the leap day counts to the end of next February',
      ),
      given: {
        on: '2029-02-28',
        samples: ['90.00 2028-02-29', '100.00 2028-05-01', '110.00 2028-06-01'],
        priceFen: 10_000,
      },
      expect: { result: 'WITHIN', used: 3 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
    {
      name: text('外地、别类、以后的样本不算', 'Other regions, other classes and later days do not count'),
      given: {
        samples: [...three, '10.00 2026-02-01 深圳', '10.00 2026-02-01 广州 硬盘', '10.00 2026-03-06'],
      },
      expect: { result: 'WITHIN', used: 3 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
    {
      name: text('各地都买得到的样本也算', 'A sample found everywhere counts'),
      given: { samples: ['128.00 2026-01-12', '131.50 2026-02-03 深圳', '140.00 2026-02-20 各地'] },
      expect: { result: 'TOO_FEW_SAMPLES', used: 2 },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q57' }],
    },
    {
      name: text('没有样本', 'No sample at all'),
      given: { samples: [] },
      expect: { result: 'TOO_FEW_SAMPLES', accepted: false, used: 0, highestFen: null },
      cites: [{ clause: 'F-05', paragraph: '1', question: 'Q29' }],
    },
  ],
});

export const examples: readonly Examples[] = [againstTheMean, judgements];

/** '128.00 2026-01-12 广州 摄像机电源板' → a sample; region and class may be left out, 各地 is no region. */
function sampleOf(line: string, index: number): MarketSample {
  const [price = '', sampledOn = '', region = '广州', itemClass = '摄像机电源板'] = line.split(' ');
  const place = region === '各地' ? null : region;
  return { id: `样本 ${index + 1}`, priceFen: parseYuan(price), sampledOn, region: place, itemClass };
}
