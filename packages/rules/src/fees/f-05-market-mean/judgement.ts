import { type Basis, type Decision, decide, type ValueUsed } from '../../kernel/decision.js';
import type { Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import {
  type BestPriceFacts,
  type BestPriceOutcome,
  bestPrice,
  type GivenPrice,
} from '../f-02-best-price/rule.js';
import { type CeilingOutcome, ceiling, isGiven, type MarketSample } from './rule.js';

export interface JudgementFacts {
  /** null: withdrawn from sale. */
  readonly priceFen: Fen | null;
  /** The day the price is for. */
  readonly on: PlainDate;
  /** null: the price is for all regions, and samples of every region count. */
  readonly region: string | null;
  /** Samples count whose `itemClass` is this. */
  readonly itemId: string;
  readonly samples: readonly MarketSample[];
  /** Prices given to any client for the same item and unit. */
  readonly given: readonly GivenPrice[];
  readonly promisedBy: BestPriceFacts['promisedBy'];
  readonly terms: Pick<ServiceTerms, 'samplesMin' | 'sampleMonths' | 'bestPriceMonths'>;
  /** The supervisor's, in writing; null: none. */
  readonly reason: string | null;
  /** Said once for a whole list: it excuses too few samples, never a price above the best one given. */
  readonly fewSamplesReason?: string | null;
  /** Labour, repair or a visit; false: goods. */
  readonly service: boolean;
}

export interface PriceJudgement {
  readonly accepted: boolean;
  /** A written reason is needed, whether it was given or not. Above the mean none would help. */
  readonly reasonNeeded: boolean;
  readonly ceiling: CeilingOutcome;
  readonly best: BestPriceOutcome;
  readonly refusal: 'ABOVE_MARKET_MEAN' | 'REASON_REQUIRED' | null;
}

/** The whole judgement of one price, when a list is published and when a quote line is made (Q57). */
export function judgePrice(facts: JudgementFacts): Decision<PriceJudgement> {
  const { on, region, itemId, samples, given, promisedBy, terms } = facts;
  const priceFen = facts.priceFen ?? 0;
  const best = bestPrice({ promisedBy, priceFen, on, given, terms });
  const ofAll = best.outcome.best ? (facts.fewSamplesReason ?? null) : null;
  const reason = isGiven(facts.reason) ? facts.reason : ofAll;
  const market = ceiling({
    priceFen,
    on,
    region,
    itemClass: itemId,
    samples,
    terms,
    supervisorReason: reason,
  });
  const above = market.outcome.result === 'ABOVE';
  const few = market.outcome.result === 'TOO_FEW_SAMPLES';
  const reasonNeeded = priceFen > 0 && !above && (few || !best.outcome.best);
  const refusal = above ? 'ABOVE_MARKET_MEAN' : reasonNeeded && !isGiven(reason) ? 'REASON_REQUIRED' : null;
  return decide(
    { accepted: refusal === null, reasonNeeded, ceiling: market.outcome, best: best.outcome, refusal },
    {
      basis: [judged, ...market.basis, ...best.basis],
      values: [service(facts.service), ...market.values, ...best.values.filter(isNew)],
      warnings: [...market.warnings, ...best.warnings],
    },
  );
}

const judged: Basis[0] = { clause: 'F-05', paragraph: '1', question: 'Q57' };

/** The price stands among the values of the ceiling already. */
const isNew = ({ name }: ValueUsed): boolean => name !== 'priceFen';

const service = (value: boolean): ValueUsed => ({ name: 'service', label: serviceLabel, value });

const serviceLabel = text('服务(不是货物)', 'A service, not goods');
