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
import { ProductEntity } from './product.entity.js';

export const productRead = defineRead<ProductEntity>({
  type: 'Product',
  entity: ProductEntity,
  fields: {
    deviceCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM device d WHERE d.product_id = ${row.id})`,
    ),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    category: (categories: Sql, { row }) => sql`${row.category} = ANY(${categories})`,
  },
  sorts: {
    NAME: (row) => collate(row.name, 'pinyin'),
    MODEL: (row) => row.model,
    CATEGORY: (row) => row.category,
    MANUFACTURER: (row) => row.manufacturer,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'MODEL' }],
});

export const productReads = [
  listOf('products', productRead, { access: 'product:read' }),
  oneOf('product', productRead, { access: 'product:read' }),
];
