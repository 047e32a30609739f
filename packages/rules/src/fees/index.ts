export { type RepeatVisitOutcome, repeatVisit } from './f-01-service-fee/repeat-visit.js';
export { type FeeFacts, type FeeMethod, type FeeOutcome, feePolicy } from './f-01-service-fee/rule.js';
export {
  type ChargedLine,
  lineAmount,
  type ServiceFeeFacts,
  type ServiceFeeOutcome,
  type ServiceLine,
  serviceFee,
} from './f-01-service-fee/service-fee.js';
export {
  type BestPriceFacts,
  type BestPriceOutcome,
  bestPrice,
  type GivenPrice,
} from './f-02-best-price/rule.js';
export {
  type GoodsKind,
  type MissingPrice,
  type OfferFacts,
  type OfferLine,
  type OfferOutcome,
  offerFromPriceList,
  SERVICE_UNIT,
} from './f-03-goods-for-sale/rule.js';
export { type SaleOutcome, saleOf } from './f-03-goods-for-sale/sale.js';
export {
  bestPriceClause,
  costClassOf,
  type SoldItem,
  type SoldKind,
  soldKind,
} from './f-03-goods-for-sale/sold-item.js';
export { type Edition, type EditionPhase, editionPhase } from './f-04-part-prices/edition.js';
export {
  type CustomerClass,
  customerClasses,
  type ListAudience,
  type ListChoice,
  priceListFor,
} from './f-04-part-prices/list-choice.js';
export { changeByPercent, type Margin, margin, type PriceRounding } from './f-04-part-prices/price-change.js';
export {
  type AcceptanceOutcome,
  mayAccept,
  type QuoteFacts,
  type QuoteState,
  type QuoteStatus,
  quoteState,
} from './f-04-part-prices/quote.js';
export { isOwnPrice, type LineProblem, mayOffer, type QuotedLine } from './f-04-part-prices/quote-line.js';
export {
  type PriceInForce,
  type PriceKey,
  type PriceOfWork,
  type PriceQuestion,
  type PriceRow,
  priceInForce,
  type QuoteOrService,
  quoteOrServicePrice,
} from './f-04-part-prices/rule.js';
export { type JudgementFacts, judgePrice, type PriceJudgement } from './f-05-market-mean/judgement.js';
export {
  type CeilingFacts,
  type CeilingOutcome,
  ceiling,
  type LeftOut,
  type MarketSample,
  type QuoteCeiling,
  type QuoteLine,
  quoteCeiling,
} from './f-05-market-mean/rule.js';
