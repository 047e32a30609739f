import { defineRead, type Row, type Sql, sql } from '../../platform/read/index.js';
import type { ItemColumns } from './item-sql.js';
import { PriceItemEntity } from './price-item.entity.js';

export const priceItemRead = defineRead<PriceItemEntity>({ type: 'PriceItem', entity: PriceItemEntity });

/** The item a row names. Its kind is said as well, so that only one of the two tables behind the view is looked into. */
export const namedItem = {
  on: ({ row, parent }: { readonly row: Row<PriceItemEntity>; readonly parent: NamesItem }): Sql =>
    sql`${row.id} = ${parent.itemId} AND ${row.kind} = CASE WHEN ${parent.partId} IS NULL THEN 'SERVICE' ELSE 'PART' END`,
};

interface NamesItem extends ItemColumns {
  readonly itemId: Sql;
}
