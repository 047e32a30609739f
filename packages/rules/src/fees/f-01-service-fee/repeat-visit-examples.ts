import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { presetTerms } from '../../terms/presets.js';
import { stageWords } from '../../warranty/example-words.js';
import type { Stage } from '../../warranty/outcomes.js';
import { repeatVisit } from './repeat-visit.js';

type RepeatGiven = { firstStage: Stage; failed: boolean; excluded: boolean };
type RepeatExpect = { free: boolean };

export const repeats = exampleTable<RepeatGiven, RepeatExpect>({
  title: text('再次上门免费', 'The repeat visit is free'),
  given: {
    firstStage: { label: text('第一次处理的阶段', 'Stage of the first attempt'), words: stageWords },
    failed: { label: text('第一次未修好', 'The first attempt failed') },
    excluded: { label: text('最终认定为人为损坏', 'Finally client damage') },
  },
  expect: { free: { label: text('再次上门免费', 'Repeat visit free') } },
  usual: { firstStage: 'FREE', failed: true, excluded: false },
  run: ({ firstStage, failed, excluded }) => {
    const problem = { positionId: '3号楼大堂', faultFamily: '无图像', rootCause: null };
    const { outcome } = repeatVisit({
      problem,
      attempts: [
        {
          ...problem,
          id: '第1次',
          stage: firstStage,
          end: 'DECLARED_DONE',
          endedOn: '2026-06-02',
          rejectedOn: failed ? '2026-06-10' : null,
          returnedOn: null,
          ruling: null,
          clientAsserts: false,
        },
      ],
      cause: {
        codes: [excluded ? 'CLIENT_DAMAGE' : 'PRODUCT_DEFECT'],
        state: 'CONFIRMED',
        beforeTakeOver: false,
      },
      terms: presetTerms(['SECURITY_INTEGRATION']),
    });
    return { free: outcome.free };
  },
  rows: [
    {
      name: text('质保期内没修好,保修期再上门', 'Failed in the free period, back in the paid period'),
      number: 37,
      given: {},
      expect: { free: true },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('保修期过后没修好', 'Failed after the paid period'),
      given: { firstStage: 'AFTER' },
      expect: { free: true },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('第一次已修好', 'The first attempt held'),
      given: { failed: false },
      expect: { free: false },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
    {
      name: text('又是人为损坏', 'Damaged by the client again'),
      given: { excluded: true },
      expect: { free: false },
      cites: [{ clause: 'F-01', paragraph: '2', question: 'Q33' }],
    },
  ],
});
