import type {
  Decision,
  FeeMethod,
  Fen,
  GivenPrice,
  Localized,
  MarketSample,
  PriceJudgement,
  QuoteCeiling,
  ServiceTerms,
} from '@jiannuo/rules';
import { type Proof, proofOf } from '../coverage/coverage-answer.js';

/** Who pays a line and by which price: frozen with it. */
export interface LineFee extends Proof {
  readonly method: FeeMethod;
  /** The client has to agree before anybody starts. */
  readonly agreeFirst: boolean;
  readonly sentence: Localized;
}

/** A price against the market and the best price given: frozen with its line. */
export interface LineProof extends Proof {
  readonly accepted: boolean;
  readonly reasonNeeded: boolean;
  readonly refusal: PriceJudgement['refusal'];
  readonly result: PriceJudgement['ceiling']['result'];
  /** The highest price not above the mean; null without a sample. */
  readonly highestFen: Fen | null;
  readonly samples: readonly SampleUsed[];
  /** The lowest price given to anybody in the window; null: none. */
  readonly lowest: GivenPrice | null;
  readonly best: boolean;
}

export type SampleUsed = Pick<MarketSample, 'id' | 'priceFen' | 'sampledOn' | 'region'> & {
  readonly source: string;
};

/** The lines with enough samples together, against the sum of their means: frozen with the quote. */
export interface TotalProof extends Proof {
  readonly within: boolean;
  readonly priceFen: Fen;
  readonly highestFen: Fen;
}

/** What a line keeps of its judgement, each sample with its source. */
export function lineProofOf(
  decision: Decision<PriceJudgement>,
  sourceOf: (sampleId: string) => string,
  terms: ServiceTerms,
): LineProof {
  const { ceiling, best, ...judgement } = decision.outcome;
  return {
    ...judgement,
    result: ceiling.result,
    highestFen: ceiling.highestFen,
    samples: ceiling.used.map(({ id, priceFen, sampledOn, region }) => ({
      id,
      priceFen,
      sampledOn,
      region,
      source: sourceOf(id),
    })),
    lowest: best.lowest,
    best: best.best,
    ...proofOf(decision, [terms]),
  };
}

/** What a quote keeps of the judgement of its total. */
export function totalProofOf(decision: Decision<QuoteCeiling>, terms: ServiceTerms): TotalProof {
  const { within, priceFen, highestFen } = decision.outcome.total;
  return { within, priceFen, highestFen, ...proofOf(decision, [terms]) };
}
