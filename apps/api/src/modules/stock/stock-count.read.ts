import {
  asc,
  defineRead,
  expression,
  listOf,
  many,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { StockCountEntity, StockCountLineEntity } from './stock-count.entity.js';
import { averageOf } from './stock-sql.js';

const stockCountLineRead = defineRead<StockCountLineEntity>({
  type: 'StockCountLine',
  entity: StockCountLineEntity,
  access: 'stock:read',
  fields: {
    differenceFen: expression(
      ({ row }) => sql`coalesce(${row.differenceFen}, (
        SELECT ${row.difference} * ${averageOf(sql`b.value_fen`, sql`(b.on_hand + b.quarantined)`)}
        FROM stock_balance b JOIN stock_count c ON c.place_id = b.place_id
        WHERE b.part_id = ${row.partId} AND c.id = ${row.countId}))`,
    ),
  },
  protect: { differenceFen: 'stock:cost' },
});

export const stockCountRead = defineRead<StockCountEntity>({
  type: 'StockCount',
  entity: StockCountEntity,
  access: 'stock:read',
  fields: {
    lineCount: expression(({ row }) => linesOf(row.id, sql`true`)),
    countedCount: expression(({ row }) => linesOf(row.id, sql`l.counted IS NOT NULL`)),
    differenceCount: expression(({ row }) => linesOf(row.id, sql`l.difference <> 0`)),
    lines: many(() => stockCountLineRead, {
      by: 'countId',
      order: (line) => [asc(sql`(SELECT p.number FROM part p WHERE p.id = ${line.partId})`)],
      cap: 5_000,
    }),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    placeId: (id: string, { row }) => sql`${row.placeId} = ${id}`,
    status: (statuses: Sql, { row }) => sql`${row.status} = ANY(${statuses})`,
  },
  sorts: { NUMBER: (row) => row.number, STARTED_AT: (row) => row.startedAt },
  defaultSort: [{ field: 'STARTED_AT', direction: 'DESC' }],
});

export const stockCountReads = [
  listOf('stockCounts', stockCountRead, { access: 'stock:read' }),
  oneOf('stockCount', stockCountRead, { access: 'stock:read' }),
];

function linesOf(count: Sql, condition: Sql): Sql {
  return sql`(SELECT count(*)::int FROM stock_count_line l WHERE l.count_id = ${count} AND ${condition})`;
}
