import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { CauseCode } from '../../terms/cause.js';
import { presetTerms } from '../../terms/presets.js';
import { causeWords } from '../../warranty/example-words.js';
import type { ProblemCause } from '../facts.js';
import { attemptOf, attemptWords } from './attempt-lines.js';
import { handoverRight } from './rule.js';

type Given = {
  attempts: readonly string[];
  cause: CauseCode;
  causeState: ProblemCause['state'];
  promised: boolean;
};
type Expect = {
  state: string;
  failures: number;
  proposed: number;
  warnedOn: PlainDate | null;
  rightOn: PlainDate | null;
  noticeDueOn: PlainDate | null;
  withheld: string | null;
};

const failedOnce = 'FREE 完成 2026-06-03 重现 2026-06-30';

const twoFailures = exampleTable<Given, Expect>({
  title: text('两次未修好', 'Two failed repairs'),
  given: {
    attempts: {
      label: text('处理记录(阶段 结果 日期 后来)', 'Attempts (stage, end, day, what followed)'),
      words: attemptWords,
    },
    cause: {
      label: text('原因', 'Cause'),
      words: causeWords,
    },
    causeState: {
      label: text('原因状态', 'State of the cause'),
      words: {
        PROPOSED: text('工程师提出', 'proposed'),
        CONFIRMED: text('最终认定', 'final'),
        DISPUTED: text('有争议', 'disputed'),
      },
    },
    promised: { label: text('合同有此条', 'In the contract') },
  },
  expect: {
    state: {
      label: text('权利', 'Right'),
      words: {
        NONE: text('无', 'none'),
        WARNED: text('预警', 'warned'),
        RIGHT: text('可委托他人', 'others may be hired'),
      },
    },
    failures: { label: text('未修好次数', 'Failures'), unit: 'COUNT' },
    proposed: { label: text('待认定', 'Proposed'), unit: 'COUNT' },
    warnedOn: { label: text('预警日', 'Warned on'), unit: 'DATE' },
    rightOn: { label: text('权利产生日', 'Right from'), unit: 'DATE' },
    noticeDueOn: { label: text('书面告知日', 'Written notice on'), unit: 'DATE' },
    withheld: {
      label: text('无权的原因', 'Why no right'),
      words: {
        EXCLUDED_CAUSE: text('除外原因', 'excluded cause'),
        NOT_PROMISED: text('合同没有承诺', 'not promised'),
      },
    },
  },
  usual: { cause: 'PRODUCT_DEFECT', causeState: 'CONFIRMED', promised: true },
  run: ({ attempts, cause, causeState, promised }) => {
    const { outcome } = handoverRight({
      problem: { positionId: '3号楼大堂', faultFamily: '无图像', rootCause: '电源板老化' },
      attempts: attempts.map(attemptOf),
      cause: { codes: [cause], state: causeState, beforeTakeOver: false },
      terms: presetTerms([promised ? 'SECURITY_INTEGRATION' : 'GOODS_PIPES']),
    });
    return { ...outcome, failures: outcome.failures.length, proposed: outcome.proposed.length };
  },
  rows: [
    {
      name: text('一次重现,一次拒收', 'One return, one rejection'),
      number: 32,
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04'] },
      expect: {
        state: 'RIGHT',
        failures: 2,
        warnedOn: '2026-06-30',
        rightOn: '2026-07-04',
        noticeDueOn: '2026-07-04',
      },
      cites: [
        { clause: 'H-01', paragraph: '3', question: 'Q19' },
        { clause: 'H-01', paragraph: '4', question: 'Q21' },
      ],
    },
    {
      name: text('中途换了设备,位置相同', 'The device was swapped, the position is the same'),
      number: 33,
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04 换机'] },
      expect: { state: 'RIGHT', failures: 2, rightOn: '2026-07-04' },
      cites: [{ clause: 'H-01', paragraph: '2', question: 'Q18' }],
    },
    {
      name: text('第 89 日重现', 'Back on day 89'),
      given: { attempts: ['FREE 完成 2026-01-10 重现 2026-04-09'] },
      expect: { state: 'WARNED', failures: 1, proposed: 0, warnedOn: '2026-04-09' },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('第 90 日重现', 'Back on day 90'),
      number: 34,
      given: { attempts: ['FREE 完成 2026-01-10 重现 2026-04-10'] },
      expect: { state: 'WARNED', failures: 1, proposed: 0, warnedOn: '2026-04-10' },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('第 91 日重现,待主管认定', 'Back on day 91: proposed'),
      number: 34,
      given: { attempts: ['FREE 完成 2026-01-10 重现 2026-04-11'] },
      expect: { state: 'NONE', failures: 0, proposed: 1, warnedOn: null },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('第 91 日重现,主管认定相同', 'Back on day 91, and the supervisor says the same'),
      given: { attempts: ['FREE 完成 2026-01-10 重现 2026-04-11 认定相同'] },
      expect: { state: 'WARNED', failures: 1, proposed: 0 },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('跨过闰日的第 90 日', 'Day 90 across a leap day'),
      given: { attempts: ['FREE 完成 2027-12-01 重现 2028-02-29'] },
      expect: { state: 'WARNED', failures: 1, warnedOn: '2028-02-29' },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('没能进门、只是检查、放置备用机', 'No access, inspection only, loaner placed'),
      number: 35,
      given: { attempts: ['FREE 未进门 2026-06-03', 'FREE 检查 2026-06-04', 'FREE 备用机 2026-06-05'] },
      expect: { state: 'NONE', failures: 0, proposed: 0 },
      cites: [{ clause: 'H-01', paragraph: '3', question: 'Q19' }],
    },
    {
      name: text('未发现故障,四天后重现', 'No fault found, and back four days later'),
      number: 36,
      given: { attempts: ['FREE 无故障 2026-05-05 重现 2026-05-09'] },
      expect: { state: 'WARNED', failures: 1, warnedOn: '2026-05-09' },
      cites: [{ clause: 'H-01', paragraph: '3', question: 'Q19' }],
    },
    {
      name: text('未发现故障,没有重现', 'No fault found, and never back'),
      given: { attempts: ['FREE 无故障 2026-05-05'] },
      expect: { state: 'NONE', failures: 0 },
      cites: [{ clause: 'H-01', paragraph: '3', question: 'Q19' }],
    },
    {
      name: text('质保期一次,保修期一次', 'One in the free, one in the paid period'),
      number: 37,
      given: { attempts: ['FREE 完成 2026-06-02 拒收 2026-06-10', 'PAID 完成 2026-06-25 重现 2026-07-01'] },
      expect: { state: 'RIGHT', rightOn: '2026-07-01' },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('第二次已过保修期', 'The second after the paid period'),
      given: { attempts: [failedOnce, 'AFTER 完成 2026-07-01 拒收 2026-07-04'] },
      expect: { state: 'WARNED', failures: 1 },
      cites: [{ clause: 'H-01', paragraph: '1', question: 'Q20' }],
    },
    {
      name: text('最终认定为第三者损坏', 'Finally a third party'),
      number: 38,
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04'], cause: 'THIRD_PARTY' },
      expect: { state: 'NONE', failures: 2, rightOn: null, withheld: 'EXCLUDED_CAUSE' },
      cites: [{ clause: 'H-01', paragraph: '4', question: 'Q22' }],
    },
    {
      name: text('第三者损坏尚有争议', 'A third party, still disputed'),
      given: {
        attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04'],
        cause: 'THIRD_PARTY',
        causeState: 'DISPUTED',
      },
      expect: { state: 'RIGHT', rightOn: '2026-07-04', withheld: null },
      cites: [{ clause: 'H-01', paragraph: '4', question: 'Q22' }],
    },
    {
      name: text('位置不同,根本原因相同', 'Another position, the same confirmed root cause'),
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04 别处同因'] },
      expect: { state: 'RIGHT' },
      cites: [{ clause: 'H-01', paragraph: '2', question: 'Q18' }],
    },
    {
      name: text('位置不同,客户主张相同', 'Another position, the client asserts the same'),
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04 别处主张'] },
      expect: { state: 'WARNED', failures: 1, proposed: 1 },
      cites: [{ clause: 'H-01', paragraph: '2', question: 'Q18' }],
    },
    {
      name: text('主管认定不是相同问题', 'The supervisor: not the same problem'),
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04 认定不同'] },
      expect: { state: 'WARNED', failures: 1 },
      cites: [{ clause: 'H-01', paragraph: '2', question: 'Q18' }],
    },
    {
      name: text('没有处理记录', 'No history'),
      given: { attempts: [] },
      expect: { state: 'NONE', failures: 0, warnedOn: null, rightOn: null },
      cites: [{ clause: 'H-01', paragraph: '3', question: 'Q19' }],
    },
    {
      name: text('合同没有这一条', 'A contract without the clause'),
      given: { attempts: [failedOnce, 'FREE 完成 2026-07-01 拒收 2026-07-04'], promised: false },
      expect: { state: 'NONE', withheld: 'NOT_PROMISED' },
      cites: [{ clause: 'H-01', paragraph: '4', question: 'Q21' }],
    },
  ],
});

export const examples: readonly Examples[] = [twoFailures];
