import { type Citation, type Decision, decide, type Warning } from '../../kernel/decision.js';
import type { Instant } from '../../kernel/instant.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { type PriceInForce, type PriceRow, priceInForce } from '../f-04-part-prices/rule.js';

/** 备品 · 配件 · 专用工具 · 易耗材料 */
export type GoodsKind = 'SPARE' | 'PART' | 'TOOL' | 'CONSUMABLE';

export interface OfferLine {
  readonly itemId: string;
  readonly unit: string;
  readonly kind: GoodsKind;
  /** The item under which its installation or repair is priced; null: the client does not want it. */
  readonly serviceItemId: string | null;
}

export interface OfferFacts {
  readonly listId: string;
  readonly lines: readonly OfferLine[];
  readonly rows: readonly PriceRow[];
  readonly on: PlainDate;
  readonly knownAt: Instant;
}

export interface MissingPrice {
  readonly itemId: string;
  readonly what: 'GOODS' | 'SERVICE';
  readonly state: PriceInForce['state'];
}

export interface OfferOutcome {
  /** Everything offered has a price in the list: nothing is sold by word of mouth. */
  readonly complete: boolean;
  readonly missing: readonly MissingPrice[];
}

/** The unit installations and repairs are priced in. */
export const SERVICE_UNIT = '次';

/** Goods we promised to sell stand in the price list, and their installation is a line of its own. */
export function offerFromPriceList(facts: OfferFacts): Decision<OfferOutcome> {
  const missing = facts.lines.flatMap((line) => [
    ...unpriced(facts, line.itemId, line.unit, 'GOODS'),
    ...(line.serviceItemId === null || line.kind === 'CONSUMABLE'
      ? []
      : unpriced(facts, line.serviceItemId, SERVICE_UNIT, 'SERVICE')),
  ]);
  const services = facts.lines.some((line) => line.serviceItemId !== null && line.kind !== 'CONSUMABLE');
  return decide(
    { complete: missing.length === 0, missing },
    {
      basis: services ? [goods, service] : [goods],
      values: [
        { name: 'lines', label: text('行数', 'Lines'), value: facts.lines.length, unit: 'COUNT' },
        { name: 'on', label: text('日期', 'Day'), value: facts.on, unit: 'DATE' },
      ],
      warnings: missing.map(notListed),
    },
  );
}

const goods: Citation = { clause: 'F-03', paragraph: '1' };
const service: Citation = { clause: 'F-03', paragraph: '2' };

function unpriced(
  facts: OfferFacts,
  itemId: string,
  unit: string,
  what: MissingPrice['what'],
): MissingPrice[] {
  const { listId, on, knownAt } = facts;
  const { state } = priceInForce(facts.rows, { listId, itemId, unit, on, knownAt }).outcome;
  return state === 'IN_FORCE' ? [] : [{ itemId, what, state }];
}

function notListed({ itemId, what }: MissingPrice): Warning {
  return {
    code: 'NOT_IN_PRICE_LIST',
    message: text(`价格表里没有 ${itemId} 的有效价格`, `The price list has no price in force for ${itemId}`),
    basis: [what === 'GOODS' ? goods : service],
  };
}
