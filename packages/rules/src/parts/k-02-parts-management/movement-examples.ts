import { type ExampleRow, exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { Movement, MovementKind, MovementRefusal } from './movement.js';
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

const words = {
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
  QUARANTINE: text('隔离', 'quarantine'),
  CLEAR: text('解除隔离', 'clear'),
  按占用: text('按占用', 'from the reservation'),
  隔离的: text('隔离的', 'out of quarantine'),
  无理由: text('没有理由', 'no reason'),
  单价: text('单价', 'at'),
  金额: text('金额', 'worth'),
};

const columns = {
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
    onHand: { label: text('在库数', 'On hand'), unit: 'COUNT' },
    reserved: { label: text('占用', 'Reserved'), unit: 'COUNT' },
    quarantined: { label: text('隔离', 'Quarantined'), unit: 'COUNT' },
    changeFen: { label: text('金额变动', 'Change of value'), unit: 'FEN' },
    valueFen: { label: text('库存金额', 'Value held'), unit: 'FEN' },
  },
} as const;

function run({ before, movement }: Given): Expect {
  const { refusal, after, valueFen } = postMovement(
    replay(before.map(movementOf)),
    movementOf(movement),
  ).outcome;
  return { ...after, refusal, changeFen: valueFen };
}

export const movements = exampleTable<Given, Expect>({
  title: text('一笔流水', 'One movement'),
  ...columns,
  usual: { before: ['RECEIPT 10 单价 20.00', 'RESERVE 4', 'QUARANTINE 2'] },
  run,
  rows: (
    [
      ['入库', 'A receipt', 'RECEIPT 5 单价 26.00', { onHand: 13, reserved: 4, quarantined: 2 }],
      ['按占用发出', 'Issued from a reservation', 'ISSUE 4 按占用', { onHand: 4, reserved: 0 }],
      ['不占用直接发出', 'Issued without one', 'ISSUE 4', { onHand: 4, reserved: 4 }],
      ['被占用的不能发', 'What is reserved stays', 'ISSUE 5', { refusal: 'NOT_ENOUGH_FREE' }],
      ['没有那么多', 'Not so many there', 'ISSUE 9', { refusal: 'NOT_ENOUGH_ON_HAND' }],
      ['没占用那么多', 'Not so many reserved', 'ISSUE 5 按占用', { refusal: 'NOT_ENOUGH_RESERVED' }],
      ['再占用', 'Reserved on top', 'RESERVE 4', { refusal: null, onHand: 8, reserved: 8 }],
      ['占用多于未占用', 'More than is free', 'RESERVE 5', { refusal: 'NOT_ENOUGH_FREE' }],
      ['释放', 'Released', 'RELEASE 4', { onHand: 8, reserved: 0 }],
      ['调出', 'Transferred out', 'TRANSFER_OUT 4', { onHand: 4, reserved: 4 }],
      ['按占用借出', 'Lent from a reservation', 'LOAN_OUT 1 按占用', { onHand: 7, reserved: 3 }],
      ['盘亏', 'A count found less', 'ADJUST -4', { onHand: 4, reserved: 4 }],
      ['盘亏到占用的', 'Less than is reserved', 'ADJUST -5', { refusal: 'NOT_ENOUGH_FREE' }],
      ['报废没有理由', 'Scrapped without a reason', 'SCRAP 1 无理由', { refusal: 'REASON_REQUIRED' }],
      ['隔离', 'Into quarantine', 'QUARANTINE 4', { onHand: 4, reserved: 4, quarantined: 6 }],
      ['解除隔离', 'Out of quarantine', 'CLEAR 2', { onHand: 10, quarantined: 0 }],
      ['没隔离那么多', 'Not so many in quarantine', 'CLEAR 3', { refusal: 'NOT_ENOUGH_QUARANTINED' }],
      ['隔离的直接报废', 'Scrapped out of quarantine', 'SCRAP 2 隔离的', { onHand: 8, quarantined: 0 }],
      ['数量为零', 'None', 'ISSUE 0', { refusal: 'QUANTITY' }],
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
});

const four = ['RECEIPT 3 单价 33.33', 'RECEIPT 1 单价 0.02'];
const wrong = [...four, 'RECEIPT 1 单价 900.00'];

/** A movement, the change of value or the refusal, and the value that is then held. */
function value(
  zh: string,
  en: string,
  movement: string,
  answer: Fen | MovementRefusal,
  valueFen: Fen,
  before: readonly string[] = four,
): ExampleRow<Given, Expect> {
  return {
    name: text(zh, en),
    given: { before, movement },
    expect: typeof answer === 'number' ? { changeFen: answer, valueFen } : { refusal: answer, valueFen },
    cites: [{ clause: 'K-02', paragraph: '1', question: 'Q49' }],
  };
}

export const valued = exampleTable<Given, Expect>({
  title: text('库存金额', 'The value of stock'),
  ...columns,
  usual: { before: four },
  run,
  rows: [
    value('100.01 ÷ 4,四舍五入', '100.01 ÷ 4, half up', 'ISSUE 1', -2_500, 7_501),
    value('半分进一', 'Half a fen up', 'ISSUE 2', -5_001, 5_000),
    value('最后几件带走全部', 'The last take all', 'ISSUE 3', -7_501, 0, [...four, 'ISSUE 1']),
    value('隔离不动金额', 'Quarantine moves no value', 'QUARANTINE 4', 0, 10_001),
    value('入库改变平均', 'A receipt changes the average', 'RECEIPT 4 单价 50.00', 20_000, 30_001),
    value('退回按发出时的金额', 'Returned at its value', 'RETURN 1 金额 18.00', 1_800, 11_801),
    value('不知道原金额,按平均', 'Returned at the average', 'RETURN 1', 2_500, 12_501),
    value('盘盈按平均', 'A count found more', 'ADJUST 1', 2_500, 12_501),
    value('调入带着金额', 'Transferred in with its value', 'TRANSFER_IN 2 金额 50.01', 5_001, 15_002),
    value('调入没有金额', 'Transferred in without it', 'TRANSFER_IN 2', 'VALUE_REQUIRED', 10_001),
    value('入错的一笔整笔冲回', 'A wrong receipt reversed', 'ADJUST -1 金额 900.00', -90_000, 10_001, wrong),
    value('金额不能多于库存', 'Not more than there is', 'ADJUST -1 金额 900.00', 'NOT_ENOUGH_VALUE', 10_001),
  ],
});

/** 'ISSUE 4 按占用', 'ADJUST -1 金额 900.00' → a movement, with a reason unless it says 无理由. */
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
