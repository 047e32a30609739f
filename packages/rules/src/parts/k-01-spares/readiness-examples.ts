import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { spareReadiness } from './readiness.js';

type Given = {
  promised: boolean;
  freeSame: number;
  freeEquivalent: number;
  clientAgreed: boolean;
};
type Expect = { state: string; ready: boolean };

export const readiness = exampleTable<Given, Expect>({
  title: text('承诺了的替代品今天拿得出吗', 'Could the promised substitute be had today?'),
  given: {
    promised: { label: text('合同承诺 24 小时替代', '24-hour substitute promised') },
    freeSame: { label: text('同型号未占用', 'Free, same model'), unit: 'COUNT' },
    freeEquivalent: { label: text('同等产品未占用', 'Free, equivalent'), unit: 'COUNT' },
    clientAgreed: { label: text('甲方同意该同等产品', 'Client agreed to the equivalent') },
  },
  expect: {
    state: {
      label: text('备件', 'Spare'),
      words: {
        READY: text('同型号可用', 'same model'),
        EQUIVALENT: text('同等产品可用', 'agreed equivalent'),
        AGREEMENT_NEEDED: text('须甲方同意', 'agreement needed'),
        MISSING: text('没有', 'missing'),
        NOT_PROMISED: text('没有承诺', 'not promised'),
      },
    },
    ready: { label: text('承诺能兑现', 'Promise can be kept') },
  },
  usual: { promised: true, freeSame: 0, freeEquivalent: 0, clientAgreed: false },
  run: ({ promised, freeSame, freeEquivalent, clientAgreed }) => {
    const equivalents = [{ partId: '同等产品', free: freeEquivalent, clientAgreed }];
    const { lines, ready } = spareReadiness({
      lines: [{ productId: '摄像机', promised, freeSame, equivalents }],
    }).outcome;
    return { state: lines[0]?.state ?? '', ready };
  },
  rows: [
    {
      name: text('同型号在手', 'The same model at hand'),
      given: { freeSame: 1 },
      expect: { state: 'READY', ready: true },
      cites: [{ clause: 'K-01', paragraph: '2' }],
    },
    {
      name: text('同等产品,甲方已同意', 'An equivalent the client agreed to'),
      given: { freeEquivalent: 2, clientAgreed: true },
      expect: { state: 'EQUIVALENT', ready: true },
      cites: [{ clause: 'S-02' }, { clause: 'K-04', paragraph: '2' }],
    },
    {
      name: text('同等产品,还没有同意', 'An equivalent, not agreed yet'),
      given: { freeEquivalent: 2 },
      expect: { state: 'AGREEMENT_NEEDED', ready: false },
      cites: [{ clause: 'K-04', paragraph: '2' }],
    },
    {
      name: text('什么也没有', 'Nothing at all'),
      given: { clientAgreed: true },
      expect: { state: 'MISSING', ready: false },
      cites: [{ clause: 'K-01', paragraph: '2' }],
    },
    {
      name: text('没有承诺', 'Nothing promised'),
      given: { promised: false },
      expect: { state: 'NOT_PROMISED', ready: true },
      cites: [{ clause: 'S-02' }],
    },
  ],
});
