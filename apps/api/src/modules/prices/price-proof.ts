import type { Decision, GivenPrice, MarketSample, PriceJudgement } from '@jiannuo/rules';

/**
 * Why a price could be published, frozen with it. What all prices of an edition share (day, region, figures,
 * version of the rules) stands once on the edition, as `judgedBy`: together they repeat the judgement.
 */
export interface PriceProof {
  readonly accepted: boolean;
  readonly reasonNeeded: boolean;
  readonly refusal: PriceJudgement['refusal'];
  readonly result: PriceJudgement['ceiling']['result'];
  readonly samples: readonly Pick<MarketSample, 'id' | 'priceFen' | 'sampledOn' | 'region'>[];
  readonly sumFen: number;
  readonly highestFen: number | null;
  readonly best: boolean;
  readonly lowest: GivenPrice | null;
}

/** What a published price keeps of its judgement. */
export function proofOf({ outcome }: Decision<PriceJudgement>): PriceProof {
  const { accepted, reasonNeeded, refusal, ceiling, best } = outcome;
  return {
    accepted,
    reasonNeeded,
    refusal,
    result: ceiling.result,
    samples: ceiling.used.map(({ id, priceFen, sampledOn, region }) => ({ id, priceFen, sampledOn, region })),
    sumFen: ceiling.sumFen,
    highestFen: ceiling.highestFen,
    best: best.best,
    lowest: best.lowest,
  };
}
