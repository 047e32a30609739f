import { type Basis, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { assertFen, assertSum, type Fen, formatYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { addMonths, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import { type ExactSum, exactSum } from './exact-sum.js';

/** An outside price, found on a day (市场样本). */
export interface MarketSample {
  readonly id: string;
  readonly priceFen: Fen;
  readonly sampledOn: PlainDate;
  /** null: found everywhere, as at an online seller; it counts for every region. */
  readonly region: string | null;
  /** Part, board or labour class the price is for. */
  readonly itemClass: string;
}

export interface CeilingFacts {
  readonly priceFen: Fen;
  /** The day the price is for. */
  readonly on: PlainDate;
  /** null: a price for all regions, against samples of every region. */
  readonly region: string | null;
  readonly itemClass: string;
  readonly samples: readonly MarketSample[];
  readonly terms: Pick<ServiceTerms, 'samplesMin' | 'sampleMonths'>;
  /** Why the supervisor accepts it with too few samples; null: no reason given. */
  readonly supervisorReason: string | null;
}

export type LeftOut = 'TOO_OLD' | 'AFTER_THE_DAY' | 'OTHER_REGION' | 'OTHER_CLASS';

export interface CeilingOutcome {
  readonly result: 'WITHIN' | 'ABOVE' | 'TOO_FEW_SAMPLES';
  /** May the price be charged? With too few samples: only with the supervisor's reason, or where it is 0. */
  readonly accepted: boolean;
  /** The proof: frozen with the quote. */
  readonly used: readonly MarketSample[];
  readonly leftOut: readonly { readonly id: string; readonly why: LeftOut }[];
  readonly sumFen: Fen;
  /** The highest whole-fen price not above the mean; null without a sample. */
  readonly highestFen: Fen | null;
}

/** One price against the mean of its samples (Q29). */
export function ceiling(facts: CeilingFacts): Decision<CeilingOutcome> {
  assertSum(facts.priceFen);
  refuseTwice(facts.samples);
  const judged = facts.samples.map((sample) => ({ sample, why: whyLeftOut(sample, facts) }));
  const used = judged.flatMap(({ sample, why }) => (why === null ? [sample] : []));
  const leftOut = judged.flatMap(({ sample, why }) => (why === null ? [] : [{ id: sample.id, why }]));
  const sumFen = assertFen(used.reduce((sum, sample) => sum + assertSum(sample.priceFen), 0));
  const count = used.length;

  const enough = count > 0 && count >= facts.terms.samplesMin;
  const within = BigInt(facts.priceFen) * BigInt(count) <= BigInt(sumFen);
  const result = !enough ? 'TOO_FEW_SAMPLES' : within ? 'WITHIN' : 'ABOVE';
  const excused = facts.priceFen === 0 || isGiven(facts.supervisorReason);
  const accepted = result === 'WITHIN' || (result === 'TOO_FEW_SAMPLES' && excused);
  const highestFen = count === 0 ? null : Math.floor(sumFen / count);

  return decide(
    { result, accepted, used, leftOut, sumFen, highestFen },
    {
      basis,
      values: [
        { name: 'priceFen', label: text('单价', 'Price'), value: facts.priceFen, unit: 'FEN' },
        { name: 'sampleCount', label: text('样本数', 'Samples'), value: count, unit: 'COUNT' },
        { name: 'sumFen', label: text('样本合计', 'Sum of samples'), value: sumFen, unit: 'FEN' },
        {
          name: 'samplesMin',
          label: text('样本最少个数', 'Fewest samples'),
          value: facts.terms.samplesMin,
          unit: 'COUNT',
        },
        {
          name: 'sampleMonths',
          label: text('样本最长月数', 'Age of a sample at most'),
          value: facts.terms.sampleMonths,
          unit: 'MONTHS',
        },
        {
          name: 'supervisorReason',
          label: text('主管理由', "Supervisor's reason"),
          value: facts.supervisorReason,
        },
      ],
      warnings: accepted ? [] : [broken(result === 'ABOVE', facts.priceFen, highestFen, count)],
    },
  );
}

export interface QuoteLine {
  /** At most two decimals. */
  readonly quantity: number;
  readonly facts: CeilingFacts;
}

export interface QuoteCeiling {
  readonly lines: readonly Decision<CeilingOutcome>[];
  /** Over the lines that have enough samples. */
  readonly total: { readonly priceFen: Fen; readonly highestFen: Fen; readonly within: boolean };
  readonly accepted: boolean;
}

/** Every line, and the total of the quote, against the market mean. */
export function quoteCeiling(quote: readonly QuoteLine[]): Decision<QuoteCeiling> {
  const lines = quote.map((line) => ceiling(line.facts));
  let priceFen: ExactSum = exactSum;
  let meanFen: ExactSum = exactSum;
  quote.forEach(({ quantity, facts }, index) => {
    const line = lines[index]?.outcome;
    if (line === undefined || line.result === 'TOO_FEW_SAMPLES') return;
    priceFen = priceFen.plus(facts.priceFen, quantity, 1);
    meanFen = meanFen.plus(line.sumFen, quantity, line.used.length);
  });
  const total = {
    priceFen: priceFen.wholeFen(),
    highestFen: meanFen.wholeFen(),
    within: priceFen.isAtMost(meanFen),
  };
  const accepted = total.within && lines.every((line) => line.outcome.accepted);
  return decide(
    { lines, total, accepted },
    {
      basis,
      values: [
        { name: 'totalFen', label: text('合计', 'Total'), value: total.priceFen, unit: 'FEN' },
        {
          name: 'highestTotalFen',
          label: text('合计上限', 'Highest total'),
          value: total.highestFen,
          unit: 'FEN',
        },
      ],
      warnings: lines.flatMap((line) => line.warnings),
    },
  );
}

const basis: Basis = [{ clause: 'F-05', paragraph: '1', question: 'Q29' }];

/** A blank reason is none. */
export const isGiven = (reason: string | null): boolean => reason !== null && reason.trim() !== '';

/** The same sample listed three times is one sample. */
function refuseTwice(samples: readonly MarketSample[]): void {
  const ids = new Set(samples.map(({ id }) => id));
  if (ids.size === samples.length) return;
  throw new RuleRefusal('INVALID_FACT', text('同一个样本列了两次', 'A sample is listed twice'), basis);
}

const isElsewhere = (region: string | null, wanted: string | null): boolean =>
  region !== null && wanted !== null && region !== wanted;

/** A sample counts through the corresponding day, both inclusive. */
function whyLeftOut(sample: MarketSample, facts: CeilingFacts): LeftOut | null {
  if (isElsewhere(sample.region, facts.region)) return 'OTHER_REGION';
  if (sample.itemClass !== facts.itemClass) return 'OTHER_CLASS';
  if (sample.sampledOn > parsePlainDate(facts.on)) return 'AFTER_THE_DAY';
  return addMonths(sample.sampledOn, facts.terms.sampleMonths) < facts.on ? 'TOO_OLD' : null;
}

function broken(above: boolean, priceFen: Fen, highestFen: Fen | null, count: number): Warning {
  const price = formatYuan(priceFen);
  if (above && highestFen !== null) {
    const highest = formatYuan(highestFen);
    return {
      code: 'ABOVE_MARKET_MEAN',
      message: text(
        `单价 ${price} 高于市场平均水平,最高可收 ${highest}`,
        `${price} is above the market mean; at most ${highest} may be charged`,
      ),
      basis,
    };
  }
  return {
    code: 'TOO_FEW_SAMPLES',
    message: text(
      `只有 ${count} 个可用样本,须主管写明理由`,
      `Only ${count} samples can be used: the supervisor has to state a reason`,
    ),
    basis,
  };
}
