import { type Examples, exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { ageing, shelfLives } from './ageing-examples.js';
import { countDifference } from './counting.js';
import { emptyBalance, type Movement, type MovementKind } from './movement.js';
import { postMovement, replay } from './rule.js';

type Given = { before: readonly string[]; movement: string };
type Expect = {
  refusal: string | null;
  onHand: number;
  reserved: number;
  quarantined: number;
  valueFen: Fen;
  changeFen: Fen;
};

const kindWords = {
  RECEIPT: text('入库', 'receipt'),
  ISSUE: text('发出', 'issue'),
  RETURN: text('退回', 'return'),
  TRANSFER_OUT: text('调出', 'transfer out'),
  TRANSFER_IN: text('调入', 'transfer in'),
  ADJUST: text('调整', 'adjust'),
  RESERVE: text('占用', 'reserve'),
  RELEASE: text('释放', 'release'),
  SCRAP: text('报废', 'scrap'),
  LOAN_OUT: text('借出', 'lend'),
  LOAN_BACK: text('还回', 'loan back'),
  OEM_OUT: text('返厂', 'to the maker'),
  OEM_BACK: text('厂家返回', 'back from the maker'),
  QUARANTINE: text('隔离', 'quarantine'),
  CLEAR: text('解除隔离', 'clear'),
};
const words = {
  ...kindWords,
  按占用: text('按占用', 'from the reservation'),
  隔离的: text('隔离的', 'out of quarantine'),
  无理由: text('没有理由', 'no reason'),
  单价: text('单价', 'at'),
  金额: text('金额', 'worth'),
};

const three = ['RECEIPT 3 单价 33.33', 'RECEIPT 1 单价 0.02'];

const movements = exampleTable<Given, Expect>({
  title: text('一笔流水', 'One movement'),
  given: {
    before: { label: text('以前的流水', 'Movements before'), words },
    movement: { label: text('这一笔', 'This one'), words },
  },
  expect: {
    refusal: {
      label: text('不能记,因为', 'Refused because'),
      words: {
        QUANTITY: text('数量不对', 'no such quantity'),
        TOO_LARGE: text('数量太大', 'too large'),
        REASON_REQUIRED: text('没有理由', 'no reason'),
        NOT_ENOUGH_FREE: text('已被占用', 'reserved'),
        NOT_ENOUGH_ON_HAND: text('货不够', 'not there'),
        NOT_ENOUGH_RESERVED: text('没占那么多', 'not so many reserved'),
        NOT_ENOUGH_QUARANTINED: text('没隔离那么多', 'not so many in quarantine'),
        NOT_ENOUGH_VALUE: text('金额对不上', 'the value does not fit'),
        VALUE_REQUIRED: text('缺金额', 'value missing'),
      },
    },
    onHand: { label: text('可用数', 'Usable'), unit: 'COUNT' },
    reserved: { label: text('占用', 'Reserved'), unit: 'COUNT' },
    quarantined: { label: text('隔离', 'Quarantined'), unit: 'COUNT' },
    valueFen: { label: text('库存金额', 'Value held'), unit: 'FEN' },
    changeFen: { label: text('金额变动', 'Change of value'), unit: 'FEN' },
  },
  usual: { before: ['RECEIPT 10 单价 20.00', 'RESERVE 4'] },
  run: ({ before, movement }) => {
    const balance = before.length === 0 ? emptyBalance : replay(before.map(movementOf));
    const { refusal, after, valueFen } = postMovement(balance, movementOf(movement)).outcome;
    return { ...after, refusal, changeFen: valueFen };
  },
  rows: [
    ...(
      [
        ['入库', 'A receipt', 'RECEIPT 5 单价 26.00', { onHand: 15, valueFen: 33_000, changeFen: 13_000 }],
        [
          '按占用发出',
          'Issued from a reservation',
          'ISSUE 4 按占用',
          { onHand: 6, reserved: 0, changeFen: -8_000 },
        ],
        ['不占用直接发出', 'Issued without one', 'ISSUE 6', { onHand: 4, reserved: 4, changeFen: -12_000 }],
        ['被占用的不能发', 'What is reserved stays', 'ISSUE 7', { refusal: 'NOT_ENOUGH_FREE', onHand: 10 }],
        ['没有那么多', 'Not so many there', 'ISSUE 11', { refusal: 'NOT_ENOUGH_ON_HAND', onHand: 10 }],
        ['占用的没有那么多', 'Not so many reserved', 'ISSUE 5 按占用', { refusal: 'NOT_ENOUGH_RESERVED' }],
        ['再占用', 'Reserved on top', 'RESERVE 6', { refusal: null, reserved: 10, changeFen: 0 }],
        ['占用超过未占用', 'More than is free', 'RESERVE 7', { refusal: 'NOT_ENOUGH_FREE', reserved: 4 }],
        ['释放', 'Released', 'RELEASE 4', { reserved: 0, changeFen: 0 }],
        ['调出', 'Transferred out', 'TRANSFER_OUT 6', { onHand: 4, changeFen: -12_000 }],
        ['调入不写金额', 'In without its value', 'TRANSFER_IN 2', { refusal: 'VALUE_REQUIRED' }],
        ['调入带着金额', 'In with its value', 'TRANSFER_IN 2 金额 50.01', { onHand: 12, valueFen: 25_001 }],
        ['借出', 'Lent', 'LOAN_OUT 1 按占用', { onHand: 9, reserved: 3, changeFen: -2_000 }],
        ['退回按原金额', 'Returned at its value', 'RETURN 1 金额 18.00', { onHand: 11, valueFen: 21_800 }],
        ['退回没有原金额,按平均', 'Returned at the average', 'RETURN 1', { onHand: 11, valueFen: 22_000 }],
        ['盘亏', 'A count found less', 'ADJUST -6', { onHand: 4, changeFen: -12_000 }],
        ['盘亏到占用', 'Less than is reserved', 'ADJUST -7', { refusal: 'NOT_ENOUGH_FREE' }],
        ['盘盈按平均', 'A count found more', 'ADJUST 1', { onHand: 11, valueFen: 22_000 }],
        ['报废没有理由', 'Scrapped without a reason', 'SCRAP 1 无理由', { refusal: 'REASON_REQUIRED' }],
        [
          '隔离仍计价',
          'Quarantine keeps the value',
          'QUARANTINE 6',
          { onHand: 4, quarantined: 6, valueFen: 20_000 },
        ],
        ['零件数', 'Nothing', 'ISSUE 0', { refusal: 'QUANTITY' }],
        ['半件', 'Half a piece', 'ISSUE 0.5', { refusal: 'QUANTITY' }],
        ['负数', 'Below zero', 'RECEIPT -1', { refusal: 'QUANTITY' }],
        ['大得数不清', 'Too many to count', 'RECEIPT 9007199254740991', { refusal: 'TOO_LARGE' }],
      ] as const
    ).map(([zh, en, movement, expect]) => ({
      name: text(zh, en),
      given: { movement },
      expect,
      cites: [{ clause: 'K-02', paragraph: '1', question: 'Q48' }] as const,
    })),
    ...(
      [
        ['平均四舍五入:100.01 ÷ 4', 'The average half up: 100.01 ÷ 4', three, 'ISSUE 1', -2_500, 7_501],
        ['两件', 'Two pieces', three, 'ISSUE 2', -5_001, 5_000],
        ['最后几件带走全部', 'The last take all', [...three, 'ISSUE 1'], 'ISSUE 3', -7_501, 0],
        [
          '隔离的报废',
          'Scrapped out of quarantine',
          [...three, 'QUARANTINE 4'],
          'SCRAP 4 隔离的',
          -10_001,
          0,
        ],
        [
          '入错的一笔整笔冲回',
          'A wrong receipt reversed',
          [...three, 'RECEIPT 1 单价 900.00'],
          'ADJUST -1 金额 900.00',
          -90_000,
          10_001,
        ],
      ] as const
    ).map(([zh, en, before, movement, changeFen, valueFen]) => ({
      name: text(zh, en),
      given: { before, movement },
      expect: { changeFen, valueFen },
      cites: [{ clause: 'K-02', paragraph: '1', question: 'Q49' }] as const,
    })),
  ],
});

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
      ['少了', 'Short', 7, 0, -7, 'SHORT'],
      ['多了', 'Over', 0, 2, 2, 'OVER'],
    ] as const
  ).map(([zh, en, expected, counted, difference, kind]) => ({
    name: text(zh, en),
    given: { expected, counted },
    expect: { difference, kind },
    cites: [{ clause: 'K-02', paragraph: '1', question: 'Q48' }] as const,
  })),
});

export const examples: readonly Examples[] = [movements, counts, ageing, shelfLives];

/** 'ISSUE 4 按占用', 'RECEIPT 3 单价 33.33', 'ADJUST -1 金额 900.00' → a movement, with a reason unless it says 无理由. */
function movementOf(line: string): Movement {
  const [kind = '', quantity = '', ...more] = line.split(' ');
  const sumAfter = (word: string): Fen | null => {
    const sum = more[more.indexOf(word) + 1];
    return more.includes(word) && sum !== undefined ? parseYuan(sum) : null;
  };
  return {
    kind: kind as MovementKind,
    quantity: Number(quantity),
    unitCostFen: sumAfter('单价'),
    valueFen: sumAfter('金额'),
    fromReserved: more.includes('按占用'),
    fromQuarantine: more.includes('隔离的'),
    reason: more.includes('无理由') ? null : '盘点差异',
  };
}
