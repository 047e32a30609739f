import { asc, expression, many, type Sql, sql } from '../../platform/read/index.js';
import { stockBalanceRead } from './stock-balance.read.js';
import { averageCostOf, freeOf, levelOf, onHandOf, partIsDead, sumOf } from './stock-sql.js';

/** The stock of a part over all places: fields of `Part` for partRead. */
export const partStockFields = {
  onHand: expression(({ row }: Of) => onHandOf(row.id)),
  reserved: expression(({ row }: Of) => sumOf(row.id, sql`_s.reserved`)),
  free: expression(({ row }: Of) => freeOf(row.id)),
  quarantined: expression(({ row }: Of) => sumOf(row.id, sql`_s.quarantined`)),
  averageCostFen: expression(({ row }: Of) => averageCostOf(row.id)),
  stockValueFen: expression(
    ({ row }: Of) => sql`(SELECT coalesce(sum(_s.value_fen), 0)::bigint
      FROM stock_balance _s WHERE _s.part_id = ${row.id})`,
  ),
  level: expression(({ row }: Of) => levelOf(row.id)),
  dead: expression(({ row, today }: Of) => partIsDead(row.id, today)),
  lastOutOn: expression(
    ({ row }: Of) => sql`(SELECT max(_s.last_out_on) FROM stock_balance _s WHERE _s.part_id = ${row.id})`,
  ),
  balances: many(() => stockBalanceRead, {
    by: 'partId',
    order: (balance) => [asc(sql`(SELECT l.code FROM stock_place l WHERE l.id = ${balance.placeId})`)],
    cap: 500,
  }),
};

/** Fields of `Part` that show what parts cost. */
export const partStockProtection = { averageCostFen: 'stock:cost', stockValueFen: 'stock:cost' } as const;

/** What lies at a place: fields of `StockPlace` for stockPlaceRead. */
export const placeStockFields = {
  partCount: expression(
    ({ row }: Of) => sql`(SELECT count(*)::int FROM stock_balance _s
      WHERE _s.place_id = ${row.id} AND _s.on_hand + _s.quarantined > 0)`,
  ),
  valueFen: expression(
    ({ row }: Of) => sql`(SELECT coalesce(sum(_s.value_fen), 0)::bigint
      FROM stock_balance _s WHERE _s.place_id = ${row.id})`,
  ),
};

/** Fields of `StockPlace` that show what parts cost. */
export const placeStockProtection = { valueFen: 'stock:cost' } as const;

interface Of {
  readonly row: { readonly id: Sql };
  readonly today: Sql;
}
