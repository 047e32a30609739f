import type { FeeMethod, QuoteState, QuoteStatus } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';

export const QuoteStatusEnum = enumOf([
  'DRAFT',
  'ISSUED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
] satisfies QuoteStatus[]);
registerEnumType(QuoteStatusEnum, {
  name: 'QuoteStatus',
  description: 'How far a quote has come.',
  valuesConfig: {
    DRAFT: { description: '草稿: being written.' },
    ISSUED: { description: '已发出: never changed again.' },
    ACCEPTED: { description: '已接受.' },
    DECLINED: { description: '已谢绝.' },
    WITHDRAWN: { description: '已撤回 by us.' },
  },
});

export const QuoteStateEnum = enumOf([
  'DRAFT',
  'OPEN',
  'EXPIRED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
] satisfies QuoteState[]);
registerEnumType(QuoteStateEnum, {
  name: 'QuoteState',
  description: 'What a quote is on a day.',
  valuesConfig: {
    DRAFT: { description: '草稿.' },
    OPEN: { description: '待答复: issued, and its last day has not passed.' },
    EXPIRED: { description: '已过期: issued, and its last day has passed.' },
    ACCEPTED: { description: '已接受.' },
    DECLINED: { description: '已谢绝.' },
    WITHDRAWN: { description: '已撤回.' },
  },
});

export const QuotePayerEnum = enumOf(['CLIENT', 'US']);
registerEnumType(QuotePayerEnum, {
  name: 'QuotePayer',
  description: 'Who pays a line.',
  valuesConfig: { CLIENT: { description: 'The client.' }, US: { description: 'We do: its amount is 0.' } },
});

export const FeeMethodEnum = enumOf([
  'FREE',
  'AGREED_QUOTE',
  'FEE_STANDARD',
  'CALL_OUT_FEE',
  'ON_HOLD',
] satisfies FeeMethod[]);
registerEnumType(FeeMethodEnum, {
  name: 'FeeMethod',
  description: 'By which price a line is charged (F-01).',
  valuesConfig: {
    FREE: { description: 'Nothing to pay.' },
    AGREED_QUOTE: { description: 'A price agreed before the work.' },
    FEE_STANDARD: { description: 'By the published standard.' },
    CALL_OUT_FEE: { description: 'One visit, no fault found (Q33).' },
    ON_HOLD: { description: 'Settled when the cause is (Q11).' },
  },
});

export const MarketResultEnum = enumOf(['WITHIN', 'ABOVE', 'TOO_FEW_SAMPLES']);
registerEnumType(MarketResultEnum, {
  name: 'MarketResult',
  description: 'A price beside the mean of its market samples (F-05).',
  valuesConfig: {
    WITHIN: { description: 'Not above the mean.' },
    ABOVE: { description: 'Above the mean: it may not be charged.' },
    TOO_FEW_SAMPLES: { description: 'Too few samples: a written reason is needed.' },
  },
});

export const LineProblemEnum = enumOf(['NOT_PRICED', 'NOT_SOLD', 'REASON_REQUIRED', 'ABOVE_MARKET_MEAN']);
registerEnumType(LineProblemEnum, {
  name: 'QuoteLineProblem',
  description: 'What keeps a quote from being issued.',
  valuesConfig: {
    NOT_PRICED: { description: 'The list has no price, and none was typed.' },
    NOT_SOLD: { description: 'The item is no longer sold.' },
    REASON_REQUIRED: {
      description:
        'A written reason is needed: a price of our own, too few samples, or above the best price given.',
    },
    ABOVE_MARKET_MEAN: { description: 'Above the market mean, whatever the reason (F-05).' },
  },
});
