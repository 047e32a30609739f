import { type Examples, exampleTable } from '../../kernel/example.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { equivalentForShortage } from './rule.js';

type Given = {
  wantedQuantity: number;
  wantedFen: Fen;
  offeredQuantity: number;
  offeredFen: Fen;
  clientAgreed: boolean;
};
type Expect = { allowed: boolean; missing: readonly string[] };

const exchanges = exampleTable<Given, Expect>({
  title: text('缺货时的调换', 'An exchange for goods that ran short'),
  given: {
    wantedQuantity: { label: text('应交数量', 'Wanted, pieces'), unit: 'COUNT' },
    wantedFen: { label: text('应交价值', 'Wanted, value'), unit: 'FEN' },
    offeredQuantity: { label: text('代替数量', 'Offered, pieces'), unit: 'COUNT' },
    offeredFen: { label: text('代替价值', 'Offered, value'), unit: 'FEN' },
    clientAgreed: { label: text('甲方已同意', 'Client agreed') },
  },
  expect: {
    allowed: { label: text('可以调换', 'May be exchanged') },
    missing: {
      label: text('还缺', 'Missing'),
      words: {
        VALUE: text('等值', 'equal value'),
        QUANTITY: text('等量', 'equal quantity'),
        AGREEMENT: text('甲方同意', "the client's agreement"),
      },
    },
  },
  usual: {
    wantedQuantity: 10,
    wantedFen: 455_000,
    offeredQuantity: 10,
    offeredFen: 455_000,
    clientAgreed: true,
  },
  run: ({ wantedQuantity, wantedFen, offeredQuantity, offeredFen, clientAgreed }) =>
    equivalentForShortage({
      wanted: { quantity: wantedQuantity, valueFen: wantedFen },
      offered: { quantity: offeredQuantity, valueFen: offeredFen },
      clientAgreed,
    }).outcome,
  rows: [
    {
      name: text('等值、等量、已同意', 'Equal in both, and agreed'),
      given: {},
      expect: { allowed: true, missing: [] },
      cites: [
        { clause: 'K-04', paragraph: '1', question: 'Q52' },
        { clause: 'K-04', paragraph: '2', question: 'Q52' },
      ],
    },
    {
      name: text('少一分钱', 'One fen less'),
      given: { offeredFen: 454_999 },
      expect: { allowed: false, missing: ['VALUE'] },
      cites: [{ clause: 'K-04', paragraph: '1', question: 'Q52' }],
    },
    {
      name: text('更贵但少一件', 'Dearer, but one piece less'),
      given: { offeredQuantity: 9, offeredFen: 500_000 },
      expect: { allowed: false, missing: ['QUANTITY'] },
      cites: [{ clause: 'K-04', paragraph: '1', question: 'Q52' }],
    },
    {
      name: text('给得更多、更好', 'More, and better'),
      given: { offeredQuantity: 12, offeredFen: 600_000 },
      expect: { allowed: true, missing: [] },
      cites: [{ clause: 'K-04', paragraph: '1', question: 'Q52' }],
    },
    {
      name: text('没有商议', 'Not agreed'),
      given: { clientAgreed: false },
      expect: { allowed: false, missing: ['AGREEMENT'] },
      cites: [{ clause: 'K-04', paragraph: '2', question: 'Q52' }],
    },
    {
      name: text('什么都没有', 'Nothing at all'),
      given: { offeredQuantity: 0, offeredFen: 0, clientAgreed: false },
      expect: { allowed: false, missing: ['VALUE', 'QUANTITY', 'AGREEMENT'] },
      cites: [{ clause: 'K-04', paragraph: '1', question: 'Q52' }],
    },
  ],
});

export const examples: readonly Examples[] = [exchanges];
