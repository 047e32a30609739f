import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { type StoreKind, storeKeeper } from './rule.js';

type Given = { kind: StoreKind; keeper: string | null };
type Expect = { allowed: boolean };

const keepers = exampleTable<Given, Expect>({
  title: text('谁保管', 'Who keeps the store'),
  given: {
    kind: {
      label: text('库房', 'Store'),
      words: {
        WAREHOUSE: text('公司仓库', 'warehouse'),
        VAN: text('车辆', 'van'),
        SITE: text('现场库房', 'store on site'),
      },
    },
    keeper: {
      label: text('保管人', 'Keeper'),
      words: { 陈志强: text('陈志强', 'Chen Zhiqiang'), ' ': text('(空白)', '(blank)') },
    },
  },
  expect: { allowed: { label: text('可以启用', 'May be used') } },
  usual: { kind: 'SITE', keeper: null },
  run: (facts) => storeKeeper(facts).outcome,
  rows: [
    {
      name: text('现场库房,没有保管人', 'On site without a keeper'),
      given: {},
      expect: { allowed: false },
      cites: [
        { clause: 'K-03', paragraph: '1' },
        { clause: 'K-03', paragraph: '2', question: 'Q51' },
      ],
    },
    {
      name: text('现场库房,指定了人', 'On site, a person named'),
      given: { keeper: '陈志强' },
      expect: { allowed: true },
      cites: [{ clause: 'K-03', paragraph: '2', question: 'Q51' }],
    },
    {
      name: text('空白不是姓名', 'A blank is no name'),
      given: { keeper: ' ' },
      expect: { allowed: false },
      cites: [{ clause: 'K-03', paragraph: '2', question: 'Q51' }],
    },
    {
      name: text('车辆可以不写', 'A van may do without'),
      given: { kind: 'VAN' },
      expect: { allowed: true },
      cites: [{ clause: 'K-03', paragraph: '1', question: 'Q51' }],
    },
    {
      name: text('公司仓库可以不写', 'So may our warehouse'),
      given: { kind: 'WAREHOUSE' },
      expect: { allowed: true },
      cites: [{ clause: 'K-03', paragraph: '1', question: 'Q51' }],
    },
  ],
});

export const examples: readonly Examples[] = [keepers];
