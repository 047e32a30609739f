import { expect, it } from 'vitest';
import { bestPriceClause, costClassOf, type SoldItem, soldKind } from './sold-item.js';

const goods = (category: SoldItem['category']): SoldItem => ({ category, costClass: null });
const work = (costClass: SoldItem['costClass']): SoldItem => ({ category: null, costClass });

it.each([
  [goods('BOARD'), 'MAIN_PART', 'F-04', 'PARTS'],
  [goods('ACCESSORY'), 'MAIN_PART', 'F-04', 'PARTS'],
  [goods('SUBSTITUTE'), 'MAIN_PART', 'F-04', 'PARTS'],
  [goods('TOOL'), 'TOOL_OR_CONSUMABLE', 'F-03', 'PARTS'],
  [goods('CONSUMABLE'), 'TOOL_OR_CONSUMABLE', 'F-03', 'PARTS'],
  [work('LABOUR'), 'WORK', 'F-02', 'LABOUR'],
  [work('VISIT'), 'WORK', 'F-02', 'VISIT'],
  [work('BOARD_REPAIR'), 'WORK', 'F-02', 'BOARD_REPAIR'],
  [work('PART_REPAIR'), 'WORK', 'F-02', 'BOARD_REPAIR'],
  [work('OTHER'), 'WORK', 'F-02', 'LABOUR'],
  [work('SOFTWARE_UPGRADE'), 'SOFTWARE_UPGRADE', 'F-02', 'SOFTWARE_UPGRADE'],
] as const)(
  '%o is sold as %s, its best price promised by %s, its repair counted as %s',
  (item, kind, clause, cost) => {
    expect(soldKind(item)).toBe(kind);
    expect(bestPriceClause(kind)).toBe(clause);
    expect(costClassOf(item)).toBe(cost);
  },
);
