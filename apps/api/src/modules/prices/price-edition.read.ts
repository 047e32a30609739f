import {
  column,
  defineRead,
  expression,
  listOf,
  oneOf,
  type Row,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { PriceEditionEntity } from './price-edition.entity.js';

type Edition = Pick<Row<PriceEditionEntity>, 'id' | 'listId' | 'status' | 'effectiveFrom' | 'number'>;

export const priceEditionRead = defineRead<PriceEditionEntity>({
  type: 'PriceEdition',
  entity: PriceEditionEntity,
  fields: {
    state: expression(({ row, today }) => stateOf(row, today)),
    untilOn: expression(({ row }) => sql`${successor(row)} - 1`),
    itemCount: expression(
      ({ row }) => sql`coalesce(${row.itemCount},
        (SELECT count(*)::int FROM price_draft_line l WHERE l.edition_id = ${row.id}))`,
    ),
    changedCount: expression(
      ({ row }) => sql`coalesce(${row.changedCount}, (SELECT count(*)::int FROM price_draft_line l
        WHERE l.edition_id = ${row.id} AND l.price_fen IS DISTINCT FROM l.old_price_fen))`,
    ),
    base: column('base'),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    listId: (id: string, { row }) => sql`${row.listId} = ${id}`,
    state: (states: Sql, { row, today }) => sql`${stateOf(row, today)} = ANY(${states})`,
  },
  sorts: {
    EFFECTIVE_FROM: (row) => [row.effectiveFrom, row.number],
    NUMBER: (row) => row.number,
    CREATED_AT: (row) => row.createdAt,
  },
  defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

export const priceEditionReads = [
  listOf('priceEditions', priceEditionRead, { access: 'price:read' }),
  oneOf('priceEdition', priceEditionRead, { access: 'price:read' }),
];

/** What rules.editionPhase says of a published edition on a day; its status for any other. */
export function stateOf(row: Edition, on: Sql): Sql {
  return sql`CASE WHEN ${row.status} <> 'PUBLISHED' THEN ${row.status}
    WHEN ${successor(row)} <= greatest(${row.effectiveFrom}, ${on}) THEN 'SUPERSEDED'
    WHEN ${on} < ${row.effectiveFrom} THEN 'SCHEDULED' ELSE 'IN_FORCE' END`;
}

/** First day of the edition that takes over; NULL for none. */
function successor(row: Edition): Sql {
  return sql`(SELECT min(s.effective_from) FROM price_edition s
    WHERE s.list_id = ${row.listId} AND s.status = 'PUBLISHED'
      AND (s.effective_from, s.number) > (${row.effectiveFrom}, ${row.number}))`;
}
