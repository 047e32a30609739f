import { type Basis, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { assertSum, type Fen, formatYuan } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { addMonths, dayNumber, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { spokenDay } from '../../kernel/spoken-date.js';
import type { ServiceTerms } from '../../terms/service-terms.js';

/** A price a client was given, for the same item and unit. */
export interface GivenPrice {
  /** Number of the quote, contract or ticket it was given in. */
  readonly caseNumber: string;
  readonly client: string;
  readonly givenOn: PlainDate;
  readonly priceFen: Fen;
}

export interface BestPriceFacts {
  /** What is sold: labour, board repair and part repair by F-02, goods by F-03, main parts by F-04. */
  readonly promisedBy: 'F-02' | 'F-03' | 'F-04';
  readonly priceFen: Fen;
  readonly on: PlainDate;
  readonly given: readonly GivenPrice[];
  readonly terms: Pick<ServiceTerms, 'bestPriceMonths'>;
}

export interface BestPriceOutcome {
  readonly best: boolean;
  /** The lowest price given in the window; null: nothing to compare with. */
  readonly lowest: GivenPrice | null;
  /** How far the price is above it; 0 when it is the best. */
  readonly excessFen: Fen;
}

/** Not above the lowest price given to any client (Q30). A breach warns; it does not forbid. */
export function bestPrice(facts: BestPriceFacts): Decision<BestPriceOutcome> {
  assertSum(facts.priceFen);
  const inWindow = facts.given.filter((price) => isRecent(price, facts));
  const lowest = inWindow.reduce<GivenPrice | null>(lower, null);
  const best = lowest === null || facts.priceFen <= lowest.priceFen;
  const excessFen = lowest === null || best ? 0 : facts.priceFen - lowest.priceFen;
  const basis = basisOf(facts.promisedBy);
  return decide(
    { best, lowest, excessFen },
    {
      basis,
      values: [
        { name: 'priceFen', label: text('单价', 'Price'), value: facts.priceFen, unit: 'FEN' },
        {
          name: 'lowestFen',
          label: text('给过的最低价', 'Lowest given'),
          value: lowest?.priceFen ?? null,
          unit: 'FEN',
        },
        { name: 'lowestCase', label: text('那一单', 'The case'), value: lowest?.caseNumber ?? null },
        {
          name: 'bestPriceMonths',
          label: text('回看月数', 'Months looked back'),
          value: facts.terms.bestPriceMonths,
          unit: 'MONTHS',
        },
      ],
      warnings: lowest === null || best ? [] : [notTheBest(facts.priceFen, lowest, basis)],
    },
  );
}

function basisOf(promisedBy: BestPriceFacts['promisedBy']): Basis {
  const read = { clause: 'F-02', paragraph: '2', question: 'Q30' } as const;
  return promisedBy === 'F-02' ? [read] : [{ clause: promisedBy, paragraph: '1' }, read];
}

/** Given on or before the day, and through the corresponding day of its last month. */
function isRecent(price: GivenPrice, facts: BestPriceFacts): boolean {
  const on = parsePlainDate(facts.on);
  return price.givenOn <= on && on <= addMonths(price.givenOn, facts.terms.bestPriceMonths);
}

/** Of equal prices the latest is named, then the lower case number: one answer whatever the order. */
function lower(a: GivenPrice | null, b: GivenPrice): GivenPrice {
  assertSum(b.priceFen);
  if (a === null || b.priceFen < a.priceFen) return b;
  if (b.priceFen > a.priceFen) return a;
  if (a.givenOn !== b.givenOn) return b.givenOn > a.givenOn ? b : a;
  return b.caseNumber < a.caseNumber ? b : a;
}

function notTheBest(priceFen: Fen, lowest: GivenPrice, basis: Basis): Warning {
  const { caseNumber, client } = lowest;
  const givenOn = spokenDay(dayNumber(lowest.givenOn));
  const price = formatYuan(priceFen);
  const best = formatYuan(lowest.priceFen);
  return {
    code: 'ABOVE_BEST_PRICE',
    message: text(
      `单价 ${price} 高于 ${givenOn.zh}在 ${caseNumber} 给 ${client} 的 ${best}`,
      `${price} is above the ${best} given to ${client} in ${caseNumber} on ${givenOn.en}`,
    ),
    basis,
  };
}
