import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { type AssessmentResult, assessment, clientTrainingFee } from './rule.js';

const assessed = { clause: 'T-01', paragraph: '2', question: 'Q71' } as const;

const results = exampleTable<
  { attended: boolean; score: number | null; passMark: number | null },
  { result: AssessmentResult | null }
>({
  title: text('考核结果', 'Result of an assessment'),
  given: {
    attended: { label: text('到场', 'Attended') },
    score: { label: text('得分', 'Score') },
    passMark: { label: text('及格分', 'Pass mark') },
  },
  expect: {
    result: {
      label: text('结果', 'Result'),
      words: { PASSED: text('通过', 'passed'), FAILED: text('未通过', 'failed') },
    },
  },
  usual: { attended: true, passMark: 80 },
  run: (facts) => assessment(facts).outcome,
  rows: [
    {
      name: text('正好及格', 'Just passed'),
      given: { score: 80 },
      expect: { result: 'PASSED' },
      cites: [assessed],
    },
    {
      name: text('差半分', 'Half a point short'),
      given: { score: 79.5 },
      expect: { result: 'FAILED' },
      cites: [assessed],
    },
    {
      name: text('还没有评分', 'Not marked yet'),
      given: { score: null },
      expect: { result: null },
      cites: [assessed],
    },
    {
      name: text('没有考核的培训', 'A training without an assessment'),
      given: { score: null, passMark: null },
      expect: { result: null },
      cites: [assessed],
    },
    {
      name: text('没有到场', 'Did not attend'),
      given: { attended: false, score: 95 },
      expect: { result: null },
      cites: [assessed],
    },
  ],
});

const fee = exampleTable<{ on: PlainDate }, { feeFen: number }>({
  title: text('为客户培训', 'Training a client'),
  given: { on: { label: text('培训日', 'Day of the training'), unit: 'DATE' } },
  expect: { feeFen: { label: text('收费', 'Fee'), unit: 'FEN' } },
  run: ({ on }) => clientTrainingFee(on).outcome,
  rows: [
    {
      name: text('免费', 'Free of charge'),
      given: { on: '2026-11-23' },
      expect: { feeFen: 0 },
      cites: [{ clause: 'T-01', paragraph: '1' }],
    },
  ],
});

export const examples: readonly Examples[] = [results, fee];
