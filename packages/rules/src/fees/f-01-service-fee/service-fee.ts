import { type Basis, type Citation, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { assertFen, assertSum, type Fen } from '../../kernel/fen.js';
import { type Localized, text } from '../../kernel/localized.js';
import { assertUnique, hundredthsOf } from '../../kernel/quantity.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import { clientShareFen } from '../../warranty/w-08-exclusions/rule.js';
import { type FeeFacts, type FeeMethod, feePolicy } from './rule.js';

/** One thing done or used in a service: hours of labour, a repair, pieces of a part, visits. */
export interface ServiceLine extends Omit<FeeFacts, 'terms'> {
  readonly id: string;
  /** Hours, repairs, pieces or visits, at most two decimals. */
  readonly quantity: number;
  /** Price of one by list or quote; null: no price in force. */
  readonly unitPriceFen: Fen | null;
  /** The client's share by evidence, 0–100 (Q8, Q9); absent: all of it. */
  readonly clientSharePercent?: number;
}

export interface ServiceFeeFacts {
  /** `visit.callOutFeesBefore` counts fees of earlier services; those of this one are counted here. */
  readonly lines: readonly ServiceLine[];
  readonly terms: FeeFacts['terms'] & Pick<ServiceTerms, 'shareRounding'>;
}

export interface ChargedLine {
  readonly id: string;
  readonly method: FeeMethod;
  /** US: nothing of it is the client's, or not yet. */
  readonly payer: 'CLIENT' | 'US';
  /** What the client pays; null: charged, but no price is in force. */
  readonly amountFen: Fen | null;
  /** Price × quantity, whoever pays; null: no price in force. */
  readonly worthFen: Fen | null;
  readonly sentence: Localized;
  readonly basis: Basis;
}

export interface ServiceFeeOutcome {
  readonly lines: readonly ChargedLine[];
  /** Over the lines that have a price. */
  readonly totalFen: Fen;
  /** Worth of the lines on hold: settled when the cause is, and no part of the total. */
  readonly onHoldFen: Fen;
  /** Some line has to be agreed with the client before anybody starts. */
  readonly agreeFirst: boolean;
  /** False: a charged line has no price, and the total is not the whole fee. */
  readonly complete: boolean;
}

/** The fee of one service by its content, conditions and visits; what is free counts 0, with its clause (Q58). */
export function serviceFee({ lines, terms }: ServiceFeeFacts): Decision<ServiceFeeOutcome> {
  assertUnique(lines.map(({ id }) => id));
  let callOutFees = 0;
  const charged = lines.map((line) => {
    const answer = chargedLine(line, terms, callOutFees);
    if (answer.method === 'CALL_OUT_FEE' && answer.amountFen !== 0) callOutFees += 1;
    return answer;
  });
  const totalFen = total(charged.map(({ amountFen }) => amountFen));
  const onHoldFen = total(charged.map(({ method, worthFen }) => (method === 'ON_HOLD' ? worthFen : 0)));
  const unpriced = charged.filter(({ amountFen }) => amountFen === null);
  return decide(
    {
      lines: charged,
      totalFen,
      onHoldFen,
      agreeFirst: charged.some(({ method }) => method === 'AGREED_QUOTE'),
      complete: unpriced.length === 0,
    },
    {
      basis: [summed],
      values: [
        { name: 'lines', label: text('行数', 'Lines'), value: lines.length, unit: 'COUNT' },
        { name: 'totalFen', label: text('合计', 'Total'), value: totalFen, unit: 'FEN' },
      ],
      warnings: unpriced.map(noPrice),
    },
  );
}

/** Price × quantity (at most two decimals), half a fen up. */
export function lineAmount(unitPriceFen: Fen, quantity: number): Fen {
  const product = BigInt(assertSum(unitPriceFen)) * BigInt(hundredthsOf(quantity));
  return assertFen(Number((product + 50n) / 100n));
}

function chargedLine(line: ServiceLine, terms: ServiceFeeFacts['terms'], callOutFees: number): ChargedLine {
  const { id, quantity, unitPriceFen, visit } = line;
  const callOutFeesBefore = (visit?.callOutFeesBefore ?? 0) + callOutFees;
  const asked = visit === null ? null : { ...visit, callOutFeesBefore };
  const { basis, outcome } = feePolicy({ ...line, visit: asked, terms });
  const worthFen = unitPriceFen === null ? null : lineAmount(unitPriceFen, quantity);
  const amountFen = amountOf(line, outcome, worthFen, terms);
  return {
    id,
    method: outcome.method,
    payer: amountFen === 0 ? 'US' : 'CLIENT',
    amountFen,
    worthFen,
    sentence: outcome.sentence,
    basis,
  };
}

function amountOf(
  { quantity, clientSharePercent }: ServiceLine,
  { method, feeFen }: { readonly method: FeeMethod; readonly feeFen: Fen | null },
  worthFen: Fen | null,
  { shareRounding }: ServiceFeeFacts['terms'],
): Fen | null {
  if (method === 'ON_HOLD' || hundredthsOf(quantity) === 0) return 0;
  if (feeFen !== null || worthFen === null) return feeFen;
  return clientSharePercent === undefined
    ? worthFen
    : clientShareFen(worthFen, clientSharePercent, shareRounding);
}

const total = (amounts: readonly (Fen | null)[]): Fen =>
  assertFen(amounts.reduce<Fen>((sum, amount) => sum + (amount ?? 0), 0));

const summed: Citation = { clause: 'F-01', paragraph: '2', question: 'Q58' };

const noPrice = ({ id }: ChargedLine): Warning => ({
  code: 'NO_PRICE',
  message: text(`${id} 没有有效价格,不能收费`, `${id} has no price in force and cannot be charged`),
  basis: [summed],
});
