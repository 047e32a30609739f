import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { providerMayServe } from './rule.js';

type Given = {
  signedOn: PlainDate | null;
  fromOn: PlainDate;
  untilOn: PlainDate | null;
  endedOn: PlainDate | null;
  inDispute: boolean;
  on: PlainDate;
};
type Expect = { may: boolean; because: readonly string[]; promisesPaused: boolean };

const agreed = { clause: 'P-05', paragraph: '1', question: 'Q65' } as const;

const providers = exampleTable<Given, Expect>({
  title: text('特约服务商能不能上门', 'May the provider serve'),
  given: {
    signedOn: { label: text('签订(空:没有协议)', 'Signed (none: no agreement)'), unit: 'DATE' },
    fromOn: { label: text('生效', 'In force from'), unit: 'DATE' },
    untilOn: { label: text('到期', 'Until'), unit: 'DATE' },
    endedOn: { label: text('提前终止', 'Ended early on'), unit: 'DATE' },
    inDispute: { label: text('有纠纷', 'In dispute') },
    on: { label: text('上门日期', 'Day of the visit'), unit: 'DATE' },
  },
  expect: {
    may: { label: text('可以上门', 'May serve') },
    because: {
      label: text('为什么不能', 'Why not'),
      words: {
        AGREEMENT_MISSING: text('没有协议', 'no agreement'),
        AGREEMENT_NOT_YET: text('协议未生效', 'not in force yet'),
        AGREEMENT_OVER: text('协议已到期或终止', 'over'),
      },
    },
    promisesPaused: { label: text('对甲方的时限停计', 'Time limits towards the client pause') },
  },
  usual: {
    signedOn: '2025-12-20',
    fromOn: '2026-01-01',
    untilOn: '2026-12-31',
    endedOn: null,
    inDispute: false,
    on: '2026-06-01',
  },
  run: ({ signedOn, on, ...terms }) => {
    const { outcome } = providerMayServe(signedOn === null ? null : { signedOn, ...terms }, on);
    return { ...outcome, because: outcome.because.map(({ code }) => code) };
  },
  rows: [
    {
      name: text('协议有效', 'An agreement in force'),
      given: {},
      expect: { may: true, because: [] },
      cites: [agreed],
    },
    {
      name: text('没有协议', 'No agreement'),
      given: { signedOn: null },
      expect: { may: false, because: ['AGREEMENT_MISSING'] },
      cites: [agreed],
    },
    {
      name: text('签了还没生效', 'Signed, not in force yet'),
      given: { on: '2025-12-31' },
      expect: { may: false, because: ['AGREEMENT_NOT_YET'] },
      cites: [agreed],
    },
    {
      name: text('签订前做的不算', 'Backdated: signed only later'),
      given: { signedOn: '2026-06-02' },
      expect: { may: false, because: ['AGREEMENT_NOT_YET'] },
      cites: [agreed],
    },
    {
      name: text('最后一日', 'The last day'),
      given: { on: '2026-12-31' },
      expect: { may: true },
      cites: [agreed],
    },
    {
      name: text('到期次日', 'The day after'),
      given: { on: '2027-01-01' },
      expect: { may: false, because: ['AGREEMENT_OVER'] },
      cites: [agreed],
    },
    {
      name: text('提前终止', 'Ended early'),
      given: { endedOn: '2026-05-31' },
      expect: { may: false, because: ['AGREEMENT_OVER'] },
      cites: [agreed],
    },
    {
      name: text('有纠纷,照样服务', 'In dispute, and served all the same'),
      given: { inDispute: true },
      expect: { may: true, promisesPaused: false },
      cites: [{ clause: 'P-05', paragraph: '2', question: 'Q65' }],
    },
  ],
});

export const examples: readonly Examples[] = [providers];
