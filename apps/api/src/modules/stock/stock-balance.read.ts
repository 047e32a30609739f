import {
  collate,
  defineRead,
  expression,
  listOf,
  matches,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { StockBalanceEntity } from './stock-balance.entity.js';
import { averageOf, isDead, levelOf, partsAtLevel } from './stock-sql.js';

export const stockBalanceRead = defineRead<StockBalanceEntity>({
  type: 'StockBalance',
  entity: StockBalanceEntity,
  access: 'stock:read',
  fields: {
    free: expression(({ row }) => sql`(${row.onHand} - ${row.reserved})`),
    averageCostFen: expression(({ row }) =>
      averageOf(row.valueFen, sql`(${row.onHand} + ${row.quarantined})`),
    ),
    level: expression(({ row }) => levelOf(row.partId)),
    dead: expression(({ row, today }) => isDead(row.onHand, row.lastOutOn, row.firstInOn, today)),
  },
  protect: { valueFen: 'stock:cost', averageCostFen: 'stock:cost' },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    partId: (id: string, { row }) => sql`${row.partId} = ${id}`,
    placeId: (id: string, { row }) => sql`${row.placeId} = ${id}`,
    shelfId: (id: string, { row }) => sql`${row.shelfId} = ${id}`,
    search: (text: string, { row }) => {
      const found = matches(sql`p.search_text`, text);
      return found && sql`${row.partId} IN (SELECT p.id FROM part p WHERE ${found})`;
    },
    level: (levels: Sql, { row }) => sql`${row.partId} IN (${partsAtLevel(levels)})`,
    dead: (dead: Sql, { row, today }) =>
      sql`${isDead(row.onHand, row.lastOutOn, row.firstInOn, today)} = ${dead}`,
    category: (categories: Sql, { row }) => sql`${row.partId} IN (
      SELECT p.id FROM part p WHERE p.category = ANY(${categories}))`,
    nonZero: (held: Sql, { row }) => sql`(${row.onHand} + ${row.quarantined} > 0) = ${held}`,
  },
  sorts: {
    PART: (row) => sql`(SELECT p.number FROM part p WHERE p.id = ${row.partId})`.notNull(),
    NAME: (row) => collate(sql`(SELECT p.name FROM part p WHERE p.id = ${row.partId})`.notNull(), 'pinyin'),
    PLACE: (row) => sql`(SELECT l.code FROM stock_place l WHERE l.id = ${row.placeId})`.notNull(),
    ON_HAND: (row) => row.onHand,
    FREE: (row) => sql`(${row.onHand} - ${row.reserved})`.notNull(),
    LAST_OUT_ON: (row) => row.lastOutOn,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'PART' }, { field: 'PLACE' }],
});

export const stockBalanceReads = [
  listOf('stockBalances', stockBalanceRead, { access: 'stock:read' }),
  oneOf('stockBalance', stockBalanceRead, { access: 'stock:read' }),
];
