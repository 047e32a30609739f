import { type Examples, exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { editions } from './edition-examples.js';
import { lists } from './list-choice-examples.js';
import { changes } from './price-change-examples.js';
import { quotes } from './quote-examples.js';
import { type PriceRow, priceInForce, quoteOrServicePrice } from './rule.js';

type InForceGiven = { prices: readonly string[]; on: PlainDate; knownOn: PlainDate };
type InForceExpect = {
  state: string;
  priceFen: Fen | null;
  version: number | null;
  fromDate: PlainDate | null;
  untilDate: PlainDate | null;
};

const states = {
  IN_FORCE: text('有效', 'in force'),
  NOT_PRICED: text('尚无价格', 'not priced yet'),
  WITHDRAWN: text('已停售', 'withdrawn'),
};

const prices = {
  label: text('价格表(生效日 单价,发布日)', 'Price list (first day, price, published)'),
  words: { 发布: text('发布于', 'published'), '-': text('停售', 'withdrawn') },
};

const april = ['2026-01-01 455.00 发布 2025-12-20', '2026-04-01 480.00 发布 2026-03-20'];

const inForce = exampleTable<InForceGiven, InForceExpect>({
  title: text('某日的价格', 'The price of a day'),
  given: {
    prices,
    on: { label: text('日期', 'Day'), unit: 'DATE' },
    knownOn: { label: text('按当日已知', 'As known on'), unit: 'DATE' },
  },
  expect: {
    state: { label: text('状态', 'State'), words: states },
    priceFen: { label: text('单价', 'Price'), unit: 'FEN' },
    version: { label: text('版本', 'Version'), unit: 'COUNT' },
    fromDate: { label: text('自', 'From'), unit: 'DATE' },
    untilDate: { label: text('至(不含)', 'Until (exclusive)'), unit: 'DATE' },
  },
  usual: { prices: april, knownOn: '2026-04-20' },
  run: ({ prices: lines, on, knownOn }) =>
    priceInForce(rowsOf(lines), { ...item, on, knownAt: noon(knownOn) }).outcome,
  rows: [
    {
      name: text('更正之前所知', 'As known before the correction'),
      number: 52,
      given: { prices: [...april, '2026-04-01 470.00 发布 2026-05-06'], on: '2026-04-20' },
      expect: { priceFen: 48_000, version: 1 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('更正之后所知', 'As known after the correction'),
      number: 52,
      given: {
        prices: [...april, '2026-04-01 470.00 发布 2026-05-06'],
        on: '2026-04-20',
        knownOn: '2026-05-07',
      },
      expect: { priceFen: 47_000, version: 2 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('新价的前一天', 'The day before the new price'),
      given: { on: '2026-03-31' },
      expect: { priceFen: 45_500, fromDate: '2026-01-01', untilDate: '2026-04-01' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('新价当天', 'The day of the new price'),
      given: { on: '2026-04-01' },
      expect: { priceFen: 48_000, fromDate: '2026-04-01', untilDate: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('新价的后一天', 'The day after'),
      given: { on: '2026-04-02' },
      expect: { priceFen: 48_000, untilDate: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('闰日生效', 'In force from the leap day'),
      given: { prices: ['2028-02-29 12.00 发布 2028-02-01'], on: '2028-02-29', knownOn: '2028-02-29' },
      expect: { state: 'IN_FORCE', priceFen: 1_200 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('第一行之前', 'Before the first row'),
      given: { on: '2025-12-31' },
      expect: { state: 'NOT_PRICED', priceFen: null, untilDate: '2026-01-01' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('空价格表', 'An empty list'),
      given: { prices: [], on: '2026-04-20' },
      expect: { state: 'NOT_PRICED', priceFen: null, version: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('停售:空不是零', 'Withdrawn: empty is not zero'),
      given: { prices: [...april, '2026-04-10 - 发布 2026-04-09'], on: '2026-04-20' },
      expect: { state: 'WITHDRAWN', priceFen: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
    {
      name: text('免费:零是价格', 'Free: zero is a price'),
      given: { prices: [...april, '2026-04-10 0.00 发布 2026-04-09'], on: '2026-04-20' },
      expect: { state: 'IN_FORCE', priceFen: 0 },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
    },
  ],
});

type WorkGiven = {
  prices: readonly string[];
  quotedOn: PlainDate | null;
  validUntilOn: PlainDate | null;
  serviceOn: PlainDate;
};
type WorkExpect = { priceFen: Fen | null; source: string; pricedOn: PlainDate };

const ofWork = exampleTable<WorkGiven, WorkExpect>({
  title: text('报价日还是服务日', 'The day of the quote or the day of service'),
  given: {
    prices,
    quotedOn: { label: text('报价日', 'Quoted on'), unit: 'DATE' },
    validUntilOn: { label: text('报价有效至', 'Quote valid until'), unit: 'DATE' },
    serviceOn: { label: text('服务日', 'Day of service'), unit: 'DATE' },
  },
  expect: {
    priceFen: { label: text('单价', 'Price'), unit: 'FEN' },
    source: {
      label: text('价格来源', 'Source'),
      words: { QUOTE: text('报价日', 'day of the quote'), SERVICE_DATE: text('服务日', 'day of service') },
    },
    pricedOn: { label: text('计价日', 'Priced on'), unit: 'DATE' },
  },
  usual: { prices: april, quotedOn: '2026-03-28', validUntilOn: '2026-04-12' },
  run: ({ prices: lines, quotedOn, validUntilOn, serviceOn }) =>
    quoteOrServicePrice(rowsOf(lines), {
      ...item,
      quote: quotedOn === null || validUntilOn === null ? null : { quotedAt: noon(quotedOn), validUntilOn },
      serviceOn,
      knownAt: noon(serviceOn),
    }).outcome,
  rows: [
    {
      name: text('报价有效期内服务', 'Served while the quote is valid'),
      number: 51,
      given: { serviceOn: '2026-04-05' },
      expect: { priceFen: 45_500, source: 'QUOTE', pricedOn: '2026-03-28' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('报价过期后服务', 'Served after the quote has run out'),
      number: 51,
      given: { serviceOn: '2026-04-20' },
      expect: { priceFen: 48_000, source: 'SERVICE_DATE', pricedOn: '2026-04-20' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('有效期前一天', 'The day before the last'),
      given: { serviceOn: '2026-04-11' },
      expect: { priceFen: 45_500, source: 'QUOTE' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('有效期最后一天', 'The last day'),
      given: { serviceOn: '2026-04-12' },
      expect: { priceFen: 45_500, source: 'QUOTE' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('有效期后一天', 'The day after the last'),
      given: { serviceOn: '2026-04-13' },
      expect: { priceFen: 48_000, source: 'SERVICE_DATE' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('报价后的更正不改已报的价', 'A correction after the quote leaves the quoted price'),
      given: { prices: [...april, '2026-01-01 460.00 发布 2026-04-01'], serviceOn: '2026-04-05' },
      expect: { priceFen: 45_500, source: 'QUOTE' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('没有报价', 'No quote'),
      given: { quotedOn: null, validUntilOn: null, serviceOn: '2026-04-05' },
      expect: { priceFen: 48_000, source: 'SERVICE_DATE', pricedOn: '2026-04-05' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
  ],
});

export const examples: readonly Examples[] = [inForce, ofWork, quotes, lists, editions, changes];

const item = { listId: 'L1', itemId: '摄像机电源板', unit: '块' };

const noon = (date: PlainDate) => `${date}T12:00:00+08:00`;

/** '2026-04-01 480.00 发布 2026-03-20' → a row; '-' is a withdrawal. Versions follow the order of the lines. */
function rowsOf(lines: readonly string[]): PriceRow[] {
  const versions = new Map<PlainDate, number>();
  return lines.map((line) => {
    const [validFrom = '', price = '', publishedOn = ''] = line.split(/ (?:发布 )?/);
    const version = (versions.get(validFrom) ?? 0) + 1;
    versions.set(validFrom, version);
    return {
      ...item,
      validFrom,
      version,
      publishedAt: noon(publishedOn),
      priceFen: price === '-' ? null : parseYuan(price),
    };
  });
}
