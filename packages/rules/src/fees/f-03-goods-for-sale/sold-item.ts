import type { CostClass } from '../../warranty/facts.js';
import type { BestPriceFacts } from '../f-02-best-price/rule.js';

/** An item of a price list: goods by their category, or work of ours by its class; the other one is null. */
export interface SoldItem {
  readonly category: 'BOARD' | 'ACCESSORY' | 'CONSUMABLE' | 'TOOL' | 'SUBSTITUTE' | null;
  readonly costClass:
    | 'LABOUR'
    | 'VISIT'
    | 'BOARD_REPAIR'
    | 'PART_REPAIR'
    | 'SOFTWARE_UPGRADE'
    | 'OTHER'
    | null;
}

/** Goods by their category in the catalogue, or work of ours. */
export type SoldKind = 'MAIN_PART' | 'TOOL_OR_CONSUMABLE' | 'WORK' | 'SOFTWARE_UPGRADE';

/** What the clauses of chapter F call it. */
export function soldKind({ category, costClass }: SoldItem): SoldKind {
  if (costClass === 'SOFTWARE_UPGRADE') return 'SOFTWARE_UPGRADE';
  if (costClass !== null) return 'WORK';
  return category === 'TOOL' || category === 'CONSUMABLE' ? 'TOOL_OR_CONSUMABLE' : 'MAIN_PART';
}

/** What chapter W calls it: an accessory is repaired like a board, other work is labour. */
export function costClassOf({ costClass }: Pick<SoldItem, 'costClass'>): CostClass {
  return costClass === null ? 'PARTS' : costClasses[costClass];
}

/** Which clause promises its best price: main parts by F-04; tools and consumables by F-03; work by F-02. */
export function bestPriceClause(kind: SoldKind): BestPriceFacts['promisedBy'] {
  return promises[kind];
}

const promises: Readonly<Record<SoldKind, BestPriceFacts['promisedBy']>> = {
  MAIN_PART: 'F-04',
  TOOL_OR_CONSUMABLE: 'F-03',
  WORK: 'F-02',
  SOFTWARE_UPGRADE: 'F-02',
};

const costClasses: Readonly<Record<NonNullable<SoldItem['costClass']>, CostClass>> = {
  LABOUR: 'LABOUR',
  VISIT: 'VISIT',
  BOARD_REPAIR: 'BOARD_REPAIR',
  PART_REPAIR: 'BOARD_REPAIR',
  SOFTWARE_UPGRADE: 'SOFTWARE_UPGRADE',
  OTHER: 'LABOUR',
};
