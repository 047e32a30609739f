import {
  asc,
  collate,
  defineRead,
  listOf,
  many,
  matches,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { placeStockFields, placeStockProtection } from '../stock/part-stock.read.js';
import { ShelfEntity } from './shelf.entity.js';
import { StockPlaceEntity } from './stock-place.entity.js';

export const shelfRead = defineRead<ShelfEntity>({
  type: 'Shelf',
  entity: ShelfEntity,
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    placeId: (id: string, { row }) => sql`${row.placeId} = ${id}`,
    search: (text: string, { row }) =>
      matches(
        sql`(SELECT lower(${row.code}) || E'\\n' || l.search_text FROM stock_place l WHERE l.id = ${row.placeId})`,
        text,
      ),
  },
  sorts: {
    CODE: (row) => row.code,
    PLACE: (row) => sql`(SELECT l.code FROM stock_place l WHERE l.id = ${row.placeId})`.notNull(),
  },
  defaultSort: [{ field: 'PLACE' }, { field: 'CODE' }],
});

export const stockPlaceRead = defineRead<StockPlaceEntity>({
  type: 'StockPlace',
  entity: StockPlaceEntity,
  fields: {
    shelves: many(() => shelfRead, { by: 'placeId', order: (shelf) => [asc(shelf.code)], cap: 500 }),
    ...placeStockFields,
  },
  protect: placeStockProtection,
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    kind: (kinds: Sql, { row }) => sql`${row.kind} = ANY(${kinds})`,
    active: (active: Sql, { row }) => sql`${row.active} = ${active}`,
  },
  sorts: {
    CODE: (row) => row.code,
    NAME: (row) => collate(row.name, 'pinyin'),
    KIND: (row) => row.kind,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'CODE' }],
});

export const stockPlaceReads = [
  listOf('stockPlaces', stockPlaceRead, { access: 'place:read' }),
  oneOf('stockPlace', stockPlaceRead, { access: 'place:read' }),
  listOf('shelves', shelfRead, { access: 'place:read' }),
  oneOf('shelf', shelfRead, { access: 'place:read' }),
];
