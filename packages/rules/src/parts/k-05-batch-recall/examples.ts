import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { batchRecall, type UnitWhere } from './rule.js';

type Given = { units: readonly UnitWhere[]; testPassed: boolean | null };
type Expect = { actions: readonly string[]; mayClear: boolean };

const recalls = exampleTable<Given, Expect>({
  title: text('一批货召回', 'A batch is recalled'),
  given: {
    units: {
      label: text('各件在哪里', 'Where each unit is'),
      words: {
        STOCK: text('在库', 'in stock'),
        RESERVED: text('已占用', 'reserved'),
        INSTALLED: text('已安装', 'installed'),
        LOANED: text('借出', 'lent'),
      },
    },
    testPassed: { label: text('检测合格', 'Test passed') },
  },
  expect: {
    actions: {
      label: text('各件怎样处理', 'What happens to each'),
      words: {
        QUARANTINE: text('隔离', 'quarantine'),
        MOVE_RESERVATION_THEN_QUARANTINE: text('改占别的批次再隔离', 'move the reservation, then quarantine'),
        WITHDRAW_AND_REPLACE: text('收回并更换', 'withdraw and replace'),
      },
    },
    mayClear: { label: text('可以解除隔离', 'May be cleared') },
  },
  usual: { units: ['STOCK', 'RESERVED', 'INSTALLED', 'LOANED'], testPassed: null },
  run: ({ units, testPassed }) => {
    const facts = { units: units.map((where, index) => ({ id: `${index + 1}`, where })), testPassed };
    const { actions, mayClear } = batchRecall(facts).outcome;
    return { actions: actions.map(({ action }) => action), mayClear };
  },
  rows: [
    {
      name: text('全部撤回', 'The whole batch is withdrawn'),
      given: {},
      expect: {
        actions: [
          'QUARANTINE',
          'MOVE_RESERVATION_THEN_QUARANTINE',
          'WITHDRAW_AND_REPLACE',
          'WITHDRAW_AND_REPLACE',
        ],
        mayClear: false,
      },
      cites: [
        { clause: 'K-05', paragraph: '1', question: 'Q53' },
        { clause: 'K-05', paragraph: '2' },
      ],
    },
    {
      name: text('检测不合格', 'The test failed'),
      given: { units: ['STOCK'], testPassed: false },
      expect: { actions: ['QUARANTINE'], mayClear: false },
      cites: [{ clause: 'K-05', paragraph: '3' }],
    },
    {
      name: text('检测合格', 'The test passed'),
      given: { testPassed: true },
      expect: { actions: [], mayClear: true },
      cites: [{ clause: 'K-05', paragraph: '3' }],
    },
    {
      name: text('一件也没有', 'No unit at all'),
      given: { units: [] },
      expect: { actions: [], mayClear: false },
      cites: [{ clause: 'K-05', paragraph: '1', question: 'Q53' }],
    },
  ],
});

export const examples: readonly Examples[] = [recalls];
