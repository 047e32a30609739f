import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { deadStock, shelfLife } from './ageing.js';

type DeadGiven = {
  lastOutOn: PlainDate | null;
  firstInOn: PlainDate | null;
  on: PlainDate;
  onHand: number;
};
type DeadExpect = { dead: boolean; idleMonths: number | null };

export const ageing = exampleTable<DeadGiven, DeadExpect>({
  title: text('呆滞', 'Dead stock'),
  given: {
    lastOutOn: { label: text('最后一次发出', 'Last issue'), unit: 'DATE' },
    firstInOn: { label: text('入库', 'Came in'), unit: 'DATE' },
    on: { label: text('日期', 'Day'), unit: 'DATE' },
    onHand: { label: text('在库数', 'On hand'), unit: 'COUNT' },
  },
  expect: {
    dead: { label: text('呆滞', 'Dead') },
    idleMonths: { label: text('多久没有发出', 'Nothing out for'), unit: 'MONTHS' },
  },
  usual: { lastOutOn: '2025-03-31', firstInOn: '2024-01-10', on: '2026-03-31', onHand: 8 },
  run: (facts) => deadStock(facts).outcome,
  rows: (
    [
      ['满十二个月的前一天', 'The day before twelve months', { on: '2026-03-30' }, false, 11],
      ['满十二个月当天', 'The day of twelve months', {}, true, 12],
      ['月末:一月底到二月底满一个月', 'Month ends', { lastOutOn: '2026-01-31', on: '2026-02-28' }, false, 1],
      [
        '闰日发出,次年二月末满一年',
        'Out on a leap day',
        { lastOutOn: '2028-02-29', on: '2029-02-28' },
        true,
        12,
      ],
      ['从来没有发出,从入库算', 'Never out: since it came in', { lastOutOn: null }, true, 26],
      ['发完以后新进的,从入库算', 'Came in after the last issue', { firstInOn: '2025-12-01' }, false, 3],
      ['已经没有货', 'Nothing left', { onHand: 0 }, false, 12],
      ['从来没有过', 'Never there', { lastOutOn: null, firstInOn: null, onHand: 0 }, false, null],
    ] as const
  ).map(([zh, en, given, dead, idleMonths]) => ({
    name: text(zh, en),
    given,
    expect: { dead, idleMonths },
    cites: [{ clause: 'K-02', paragraph: '1', question: 'Q50' }] as const,
  })),
});

type ShelfGiven = { expiresOn: PlainDate | null; on: PlainDate };
type ShelfExpect = { state: string; issuable: boolean };

export const shelfLives = exampleTable<ShelfGiven, ShelfExpect>({
  title: text('保质期', 'Shelf life'),
  given: {
    expiresOn: { label: text('到期日', 'Expires on'), unit: 'DATE' },
    on: { label: text('日期', 'Day'), unit: 'DATE' },
  },
  expect: {
    state: {
      label: text('状态', 'State'),
      words: {
        NONE: text('没有保质期', 'does not expire'),
        OK: text('未到期', 'in date'),
        EXPIRING: text('快到期', 'expiring'),
        EXPIRED: text('已过期', 'expired'),
      },
    },
    issuable: { label: text('可以发出', 'May be issued') },
  },
  usual: { expiresOn: '2026-06-30' },
  run: (facts) => shelfLife(facts).outcome,
  rows: (
    [
      ['到期前 91 日', '91 days before', { on: '2026-03-31' }, 'OK', true],
      ['到期前 90 日', '90 days before', { on: '2026-04-01' }, 'EXPIRING', true],
      ['到期当天', 'The day of expiry', { on: '2026-06-30' }, 'EXPIRING', true],
      ['到期次日', 'The day after', { on: '2026-07-01' }, 'EXPIRED', false],
      ['没有保质期', 'It does not expire', { expiresOn: null, on: '2026-07-01' }, 'NONE', true],
    ] as const
  ).map(([zh, en, given, state, issuable]) => ({
    name: text(zh, en),
    given,
    expect: { state, issuable },
    cites: [{ clause: 'K-02', paragraph: '1', question: 'Q50' }] as const,
  })),
});
