import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { AssessmentResult } from '../../training/t-01-assessed-training/rule.js';
import { type WorkKind, workKindWords } from '../work-kind.js';
import { mayTakePost, type TrainingFacts } from './rule.js';

type Given = {
  work: WorkKind;
  attended: boolean;
  results: readonly string[];
  on: PlainDate;
};
type Expect = { may: boolean; because: readonly string[] };

const desk = { clause: 'P-04', paragraph: '1', question: 'Q64' } as const;
const strict = { clause: 'T-01', paragraph: '2', question: 'Q71' } as const;

const posts = exampleTable<Given, Expect>({
  title: text('能不能上岗', 'May this post be taken up'),
  given: {
    work: { label: text('岗位', 'Post'), words: workKindWords },
    attended: { label: text('到场', 'Attended') },
    results: {
      label: text('为该岗位的考核', 'Assessments for it'),
      words: { PASSED: text('通过', 'passed'), FAILED: text('未通过', 'failed') },
    },
    on: { label: text('哪一天', 'On'), unit: 'DATE' },
  },
  expect: {
    may: { label: text('可以上岗', 'May be taken up') },
    because: {
      label: text('为什么不能', 'Why not'),
      words: {
        TRAINING_MISSING: text('没有通过培训', 'no training passed'),
        TRAINING_FAILED: text('最近一次未通过', 'failed the last one'),
      },
    },
  },
  usual: { work: 'DESK', attended: true, on: '2026-09-10' },
  run: ({ work, attended, results, on }) => {
    const trainings = results.map((line) => training(line, attended, work));
    const { may, because } = mayTakePost({ trainings, work, on }).outcome;
    return { may, because: because.map(({ code }) => code) };
  },
  rows: [
    {
      name: text('考核当日通过', 'Passed that day'),
      given: { results: ['PASSED 2026-09-10'] },
      expect: { may: true, because: [] },
      cites: [desk, strict],
    },
    {
      name: text('前一日还不行', 'The day before, not yet'),
      given: { results: ['PASSED 2026-09-10'], on: '2026-09-09' },
      expect: { may: false, because: ['TRAINING_MISSING'] },
      cites: [desk],
    },
    {
      name: text('没有培训', 'No training'),
      given: { results: [] },
      expect: { may: false, because: ['TRAINING_MISSING'] },
      cites: [desk],
    },
    {
      name: text('没有到场', 'Did not attend'),
      given: { attended: false, results: ['PASSED 2026-09-10'] },
      expect: { may: false, because: ['TRAINING_MISSING'] },
      cites: [desk],
    },
    {
      name: text('先没过,补考通过', 'Failed, then passed'),
      given: { results: ['FAILED 2026-09-01', 'PASSED 2026-09-10'] },
      expect: { may: true },
      cites: [desk, strict],
    },
    {
      name: text('先通过,后来没过', 'Passed, then failed'),
      given: { results: ['PASSED 2026-09-01', 'FAILED 2026-09-10'] },
      expect: { may: false, because: ['TRAINING_FAILED'] },
      cites: [desk, strict],
    },
    {
      name: text('当日补考通过', 'Passed on the second attempt of the day'),
      given: { results: ['PASSED 2026-09-10', 'FAILED 2026-09-10'] },
      expect: { may: true },
      cites: [desk, strict],
    },
    {
      name: text('安防不要求先培训', 'Security work asks for no training'),
      given: { work: 'SECURITY', results: [] },
      expect: { may: true },
      cites: [desk],
    },
    {
      name: text('安防考核没过', 'An assessment for security work failed'),
      given: { work: 'SECURITY', results: ['FAILED 2026-09-01'] },
      expect: { may: false, because: ['TRAINING_FAILED'] },
      cites: [strict],
    },
  ],
});

/** 'PASSED 2026-09-10' as facts. */
function training(line: string, attended: boolean, work: WorkKind): TrainingFacts {
  const [result, assessedOn = ''] = line.split(' ') as [AssessmentResult, PlainDate];
  return { qualifiesFor: [work], heldOn: '2026-08-01', attended, result, assessedOn };
}

export const examples: readonly Examples[] = [posts];
