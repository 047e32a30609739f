import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { readiness } from './readiness-examples.js';
import { mayRelease, type ReservationPurpose, reserve } from './rule.js';
import { stockLevel } from './stock-level.js';

const purposeWords = {
  SUBSTITUTE: text('24 小时替代', '24-hour substitute'),
  TICKET: text('工单', 'ticket'),
  QUOTE: text('报价单', 'quote'),
  OTHER: text('其他', 'other'),
};

type LevelGiven = { onHand: number; reserved: number; minimum: number | null };
type LevelExpect = { level: string; free: number; shortBy: number };

const levels = exampleTable<LevelGiven, LevelExpect>({
  title: text('库存够不够', 'Is enough at hand?'),
  given: {
    onHand: { label: text('在库数', 'On hand'), unit: 'COUNT' },
    reserved: { label: text('占用', 'Reserved'), unit: 'COUNT' },
    minimum: { label: text('最低库存', 'Minimum'), unit: 'COUNT' },
  },
  expect: {
    level: {
      label: text('库存', 'Stock'),
      words: { OUT: text('无货', 'out'), LOW: text('偏低', 'low'), OK: text('足够', 'enough') },
    },
    free: { label: text('未占用', 'Free'), unit: 'COUNT' },
    shortBy: { label: text('还缺', 'Short by'), unit: 'COUNT' },
  },
  usual: { onHand: 5, reserved: 0, minimum: 3 },
  run: (facts) => stockLevel(facts).outcome,
  rows: [
    {
      name: text('足够', 'Enough'),
      given: {},
      expect: { level: 'OK', free: 5, shortBy: 0 },
      cites: [{ clause: 'K-01', paragraph: '1' }],
    },
    {
      name: text('正好最低库存', 'Exactly the minimum'),
      given: { reserved: 2 },
      expect: { level: 'OK', free: 3, shortBy: 0 },
      cites: [{ clause: 'K-01', paragraph: '1' }],
    },
    {
      name: text('占用的不算', 'What is reserved does not count'),
      given: { reserved: 3 },
      expect: { level: 'LOW', free: 2, shortBy: 1 },
      cites: [{ clause: 'K-01', paragraph: '1' }],
    },
    {
      name: text('全部占用就是无货', 'All reserved is out of stock'),
      given: { reserved: 5 },
      expect: { level: 'OUT', free: 0, shortBy: 3 },
      cites: [{ clause: 'K-01', paragraph: '1' }],
    },
    {
      name: text('没有定最低库存', 'No minimum set'),
      given: { onHand: 1, minimum: null },
      expect: { level: 'OK', shortBy: 0 },
      cites: [{ clause: 'K-01', paragraph: '1' }],
    },
    {
      name: text('没有定最低库存,一件也没有', 'No minimum set, and none there'),
      given: { onHand: 0, minimum: null },
      expect: { level: 'OUT', shortBy: 0 },
      cites: [{ clause: 'K-01', paragraph: '1' }],
    },
  ],
});

type ReserveGiven = {
  purpose: ReservationPurpose;
  quantity: number;
  onHand: number;
  active: readonly string[];
};
type ReserveExpect = { granted: boolean; missing: number; preempts: readonly string[] };

const reservations = exampleTable<ReserveGiven, ReserveExpect>({
  title: text('占用与让出', 'Reserving, and giving way'),
  given: {
    purpose: { label: text('用途', 'Purpose'), words: purposeWords },
    quantity: { label: text('数量', 'Quantity'), unit: 'COUNT' },
    onHand: { label: text('在库数', 'On hand'), unit: 'COUNT' },
    active: { label: text('已有占用(依次:用途 件数)', 'Reserved, in order of time'), words: purposeWords },
  },
  expect: {
    granted: { label: text('可以', 'Granted') },
    missing: { label: text('还缺', 'Missing'), unit: 'COUNT' },
    preempts: { label: text('让出的是第几笔', 'Which give way') },
  },
  usual: { purpose: 'SUBSTITUTE', quantity: 1, onHand: 4, active: [] },
  run: ({ active, ...facts }) => {
    const { granted, missing, preempts } = reserve({ ...facts, active: active.map(reservationOf) }).outcome;
    return { granted, missing, preempts: preempts.map(({ id }) => id) };
  },
  rows: [
    {
      name: text('有未占用的:谁也不让', 'Some are free: nobody gives way'),
      given: { active: ['QUOTE 3'] },
      expect: { granted: true, missing: 0, preempts: [] },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }],
    },
    {
      name: text('替代承诺先于销售', 'The promised substitute comes before a sale'),
      given: { active: ['QUOTE 4'] },
      expect: { granted: true, preempts: ['1'] },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }],
    },
    {
      name: text('后占的先让', 'The latest gives way first'),
      given: { active: ['TICKET 2', 'QUOTE 2'] },
      expect: { granted: true, preempts: ['2'] },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q47' }],
    },
    {
      name: text('让出的笔数最少', 'As few as possible give way'),
      given: { quantity: 2, active: ['TICKET 2', 'QUOTE 1', 'OTHER 1'] },
      expect: { granted: true, preempts: ['1'] },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q47' }],
    },
    {
      name: text('别的替代承诺不让', 'Another promised substitute stays'),
      given: { quantity: 2, active: ['SUBSTITUTE 3', 'QUOTE 1'] },
      expect: { granted: false, missing: 1, preempts: [] },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }],
    },
    {
      name: text('工单不能抢占', 'A ticket never takes a reservation'),
      given: { purpose: 'TICKET', quantity: 2, active: ['OTHER 3'] },
      expect: { granted: false, missing: 1, preempts: [] },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q47' }],
    },
  ],
});

type ReleaseGiven = { purpose: ReservationPurpose; promiseOpen: boolean; otherUnitAssigned: boolean };

const releases = exampleTable<ReleaseGiven, { allowed: boolean }>({
  title: text('能不能释放', 'May it be released?'),
  given: {
    purpose: { label: text('用途', 'Purpose'), words: purposeWords },
    promiseOpen: { label: text('承诺未了结', 'Promise open') },
    otherUnitAssigned: { label: text('已另指定一件', 'Another unit assigned') },
  },
  expect: { allowed: { label: text('可以释放', 'May be released') } },
  usual: { purpose: 'SUBSTITUTE', promiseOpen: true, otherUnitAssigned: false },
  run: (facts) => mayRelease(facts).outcome,
  rows: [
    {
      name: text('承诺未了结', 'The promise is open'),
      given: {},
      expect: { allowed: false },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }, { clause: 'S-02' }],
    },
    {
      name: text('承诺已了结', 'The promise is settled'),
      given: { promiseOpen: false },
      expect: { allowed: true },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }],
    },
    {
      name: text('另指定了一件', 'Another unit is assigned'),
      given: { otherUnitAssigned: true },
      expect: { allowed: true },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }],
    },
    {
      name: text('为报价占用的', 'Reserved for a quote'),
      given: { purpose: 'QUOTE' },
      expect: { allowed: true },
      cites: [{ clause: 'K-01', paragraph: '1', question: 'Q46' }],
    },
  ],
});

export const examples: readonly Examples[] = [levels, reservations, releases, readiness];

/** 'QUOTE 3' at the first place → reservation '1', made in the first hour. */
function reservationOf(line: string, index: number) {
  const [purpose = '', quantity = ''] = line.split(' ');
  return {
    id: `${index + 1}`,
    purpose: purpose as ReservationPurpose,
    quantity: Number(quantity),
    reservedAt: `2026-03-05T0${index}:00:00+08:00`,
  };
}
