import { expression, type Sql, sql } from '../../platform/read/index.js';
import { priceInForce } from './price-in-force.js';

interface Of {
  readonly row: { readonly id: Sql };
  readonly args: { readonly listId: Sql; readonly on: Sql; readonly knownAt: Sql };
  readonly today: Sql;
}

/** Fields of `Part` that its prices contribute. */
export const partPriceFields = {
  priceFen: expression(
    ({ row, args, today }: Of) => {
      const on = sql`coalesce(${args.on}, ${today})`;
      const knownAt = sql`coalesce(${args.knownAt}, 'infinity')`;
      const question = { listId: sql`${args.listId}::uuid`, on, knownAt };
      return sql`(${priceInForce(row.id, question, sql`p.price_fen`)})`;
    },
    { args: { listId: 'ID', on: 'PlainDate', knownAt: 'Instant' } },
  ),
};
