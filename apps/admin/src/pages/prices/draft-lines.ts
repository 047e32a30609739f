import type { PriceDraftLineRowFragment } from '@jiannuo/schema';
import type { DraftLine } from './draft-line';

/** A line as the API answers it. Its cost is read with the sheet only: saving a price does not move it. */
export function draftLine(
  row: PriceDraftLineRowFragment & { readonly costFen?: number | null },
  costFen: number | null = row.costFen ?? null,
): DraftLine {
  const { item } = row;
  return {
    id: row.id,
    itemId: item.id,
    kind: item.kind,
    number: item.number,
    name: item.name,
    model: item.model,
    category: item.category ?? item.costClass ?? '',
    unit: row.unit,
    oldPriceFen: row.oldPriceFen,
    priceFen: row.priceFen,
    costFen,
    ceilingFen: row.ceilingFen,
    sampleCount: row.sampleCount,
    lowestGivenFen: row.lowestGivenFen,
    lowestGivenCase: row.lowestGivenCase,
    reason: row.reason,
    changedBy: row.changedBy,
    changedAt: row.changedAt,
    version: row.version,
  };
}
