import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { obstacleWords } from './example-words.js';
import { mayOverride } from './override.js';
import type { SendingObstacle } from './rule.js';

type Given = { role: string; reason: string; missing: readonly SendingObstacle[] };
type Expect = { may: boolean; because: readonly string[] };

const cites = [{ clause: 'P-03', paragraph: '1', question: 'Q40' }] as const;

export const overrideExamples = exampleTable<Given, Expect>({
  title: text('应急放行', 'Passed over in an emergency'),
  given: {
    role: {
      label: text('谁决定', 'Who decides'),
      words: {
        ADMIN: text('管理员', 'administrator'),
        HR: text('人事', 'personnel'),
        DISPATCHER: text('调度', 'dispatcher'),
      },
    },
    reason: {
      label: text('理由', 'Reason'),
      words: {
        banks: text('银行监控全停,只有他在附近', 'all cameras of a bank down, only he is near'),
        ' ': text('(空白)', '(blank)'),
      },
    },
    missing: { label: text('缺什么', 'What is missing'), words: obstacleWords },
  },
  expect: {
    may: { label: text('可以放行', 'May be passed over') },
    because: {
      label: text('为什么不能', 'Why not'),
      words: {
        ROLE: text('不是管理员', 'no administrator'),
        REASON_MISSING: text('没有理由', 'no reason'),
        NOTHING_MISSING: text('什么也不缺', 'nothing is missing'),
        NOT_A_CERTIFICATE: text('不是证书', 'not a certificate'),
      },
    },
  },
  usual: { role: 'ADMIN', reason: 'banks', missing: ['CERTIFICATE_REVIEW_DUE'] },
  run: ({ role, reason, missing }) => {
    const because = missing.map((code) => ({ code }));
    const { outcome } = mayOverride({ role, reason, because });
    return { may: outcome.may, because: outcome.because.map(({ code }) => code) };
  },
  rows: [
    {
      name: text('管理员,有理由', 'An administrator with a reason'),
      number: 58,
      given: {},
      expect: { may: true, because: [] },
      cites,
    },
    {
      name: text('人事不能', 'Personnel may not'),
      given: { role: 'HR' },
      expect: { may: false, because: ['ROLE'] },
      cites,
    },
    {
      name: text('空白不是理由', 'A blank is no reason'),
      given: { reason: ' ' },
      expect: { may: false, because: ['REASON_MISSING'] },
      cites,
    },
    {
      name: text('离职的人不能放行', 'Nobody who has left'),
      given: { missing: ['PERSON_LEFT', 'CERTIFICATE_EXPIRED'] },
      expect: { may: false, because: ['NOT_A_CERTIFICATE'] },
      cites,
    },
    {
      name: text('没有培训不能放行', 'No training is passed over'),
      given: { missing: ['TRAINING_MISSING'] },
      expect: { may: false, because: ['NOT_A_CERTIFICATE'] },
      cites,
    },
    {
      name: text('什么也不缺', 'Nothing is missing'),
      given: { missing: [] },
      expect: { may: false, because: ['NOTHING_MISSING'] },
      cites,
    },
  ],
});
