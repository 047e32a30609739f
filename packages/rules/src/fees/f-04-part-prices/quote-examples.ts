import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { mayAccept, type QuoteStatus, quoteState } from './quote.js';

type Given = { status: QuoteStatus; validUntilOn: PlainDate; on: PlainDate };
type Expect = { state: string; refusal: string | null };

const stateWords = {
  DRAFT: text('草稿', 'draft'),
  ISSUED: text('已发出', 'issued'),
  OPEN: text('可接受', 'open'),
  EXPIRED: text('已过期', 'expired'),
  ACCEPTED: text('已接受', 'accepted'),
  DECLINED: text('已拒绝', 'declined'),
  WITHDRAWN: text('已撤回', 'withdrawn'),
};

export const quotes = exampleTable<Given, Expect>({
  title: text('报价单到哪一天可以接受', 'Until which day a quote can be accepted'),
  given: {
    status: { label: text('记录的状态', 'Recorded'), words: stateWords },
    validUntilOn: { label: text('有效至', 'Valid until'), unit: 'DATE' },
    on: { label: text('日期', 'Day'), unit: 'DATE' },
  },
  expect: {
    state: { label: text('状态', 'State'), words: stateWords },
    refusal: {
      label: text('不能接受,因为', 'Cannot be accepted because'),
      words: {
        NOT_ISSUED: text('还没有发出', 'not issued yet'),
        EXPIRED: text('已过期', 'expired'),
        DECIDED: text('已有结果', 'decided already'),
      },
    },
  },
  usual: { status: 'ISSUED', validUntilOn: '2028-02-29' },
  run: (quote) => ({ state: quoteState(quote), refusal: mayAccept(quote).outcome.refusal }),
  rows: [
    {
      name: text('最后一天(闰日)', 'The last day, a leap day'),
      given: { on: '2028-02-29' },
      expect: { state: 'OPEN', refusal: null },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('过了最后一天', 'The day after the last'),
      given: { on: '2028-03-01' },
      expect: { state: 'EXPIRED', refusal: 'EXPIRED' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('草稿', 'A draft'),
      given: { status: 'DRAFT', on: '2028-02-01' },
      expect: { state: 'DRAFT', refusal: 'NOT_ISSUED' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
    {
      name: text('接受过的不会过期', 'An accepted one does not expire'),
      given: { status: 'ACCEPTED', on: '2028-12-31' },
      expect: { state: 'ACCEPTED', refusal: 'DECIDED' },
      cites: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
    },
  ],
});
