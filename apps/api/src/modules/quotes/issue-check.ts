import type { LineProblem } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { QuoteEntity } from './quote.entity.js';
import type { QuoteLineEntity } from './quote-line.entity.js';
import type { PricedLine, PricedQuote } from './quote-pricing.js';

/** Raises BAD_INPUT with everything that keeps a draft from being issued, each under the line it is about. */
export function refuseUnissuable(
  draft: Pick<QuoteEntity, 'validUntilOn'>,
  saved: readonly QuoteLineEntity[],
  priced: PricedQuote,
  today: PlainDate,
): void {
  const check = new FieldCheck();
  if (priced.lines.length === 0) {
    check.problem('lines', 'REQUIRED', '报价单还没有内容。', 'The quote has no lines.');
  }
  if (draft.validUntilOn < today) {
    check.problem(
      'validUntilOn',
      'PAST',
      '有效期已过,请改到今天或以后。',
      'Its last day has passed: choose a later one.',
    );
  }
  priced.lines.forEach((line, index) => {
    if (changed(line, saved[index])) {
      check.problem(
        `lines.${index}.priceFen`,
        'PRICE_CHANGED',
        '保存草稿以后价格、单位或付款方已经变了,请重新保存后再发出。',
        'The price, its unit or who pays has changed since the draft was saved: save it again first.',
      );
    }
    if (line.problem !== null) {
      const { field, zh, en } = words[line.problem];
      check.problem(`lines.${index}.${field}`, line.problem, zh, en);
    }
  });
  if (!priced.ceiling.within) {
    check.problem(
      'lines',
      'ABOVE_MARKET_MEAN',
      '合计高于市场平均水平(F-05)。',
      'The total is above the market mean (F-05).',
    );
  }
  check.done();
}

function changed(line: PricedLine, saved: QuoteLineEntity | undefined): boolean {
  return (
    saved === undefined ||
    line.item.unit !== saved.unit ||
    line.priceFen !== saved.priceFen ||
    line.listPriceFen !== saved.listPriceFen ||
    line.payer !== saved.payer ||
    line.amountFen !== saved.amountFen
  );
}

const words: Readonly<
  Record<LineProblem, { readonly field: string; readonly zh: string; readonly en: string }>
> = {
  NOT_PRICED: {
    field: 'priceFen',
    zh: '价格表里没有有效价格:请填写单价和理由。',
    en: 'The list has no price in force: give a price and a reason.',
  },
  NOT_SOLD: { field: 'itemId', zh: '已停用,不能再报价。', en: 'It is no longer sold.' },
  REASON_REQUIRED: {
    field: 'reason',
    zh: '须写明理由:单价与价格表不同、样本不足或高于给过的最低价。',
    en: 'A reason is needed: the price differs from the list, has too few samples, or is above the best given.',
  },
  ABOVE_MARKET_MEAN: {
    field: 'priceFen',
    zh: '单价高于市场平均水平,不能收取(F-05)。',
    en: 'The price is above the market mean and may not be charged (F-05).',
  },
};
