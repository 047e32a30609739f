import { type Decision, decide, type ValueUsed } from '../../kernel/decision.js';
import { assertSum, type Fen } from '../../kernel/fen.js';
import { text } from '../../kernel/localized.js';
import { assertQuantity } from '../../kernel/quantity.js';

/** Goods of one line: so many pieces, worth so much together. */
export interface GoodsOfLine {
  readonly quantity: number;
  readonly valueFen: Fen;
}

export interface ExchangeFacts {
  readonly wanted: GoodsOfLine;
  readonly offered: GoodsOfLine;
  /** The client's agreement is on record. */
  readonly clientAgreed: boolean;
}

export interface ExchangeOutcome {
  readonly allowed: boolean;
  readonly missing: readonly ('VALUE' | 'QUANTITY' | 'AGREEMENT')[];
}

/** May something else stand in for goods that ran short (Q52)? */
export function equivalentForShortage({
  wanted,
  offered,
  clientAgreed,
}: ExchangeFacts): Decision<ExchangeOutcome> {
  const missing: ExchangeOutcome['missing'][number][] = [];
  if (assertSum(offered.valueFen) < assertSum(wanted.valueFen)) missing.push('VALUE');
  if (assertQuantity(offered.quantity) < assertQuantity(wanted.quantity)) missing.push('QUANTITY');
  if (!clientAgreed) missing.push('AGREEMENT');
  return decide(
    { allowed: missing.length === 0, missing },
    {
      basis: [
        { clause: 'K-04', paragraph: '1', question: 'Q52' },
        { clause: 'K-04', paragraph: '2', question: 'Q52' },
      ],
      values: [
        ...valuesOf('wanted', '应交', 'Wanted', wanted),
        ...valuesOf('offered', '代替', 'Offered', offered),
      ],
    },
  );
}

function valuesOf(name: string, zh: string, en: string, { quantity, valueFen }: GoodsOfLine): ValueUsed[] {
  return [
    { name: `${name}Quantity`, label: text(`${zh}数量`, `${en}, pieces`), value: quantity, unit: 'COUNT' },
    { name: `${name}ValueFen`, label: text(`${zh}价值`, `${en}, value`), value: valueFen, unit: 'FEN' },
  ];
}
