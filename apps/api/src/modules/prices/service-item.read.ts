import { collate, defineRead, listOf, matches, oneOf, type Sql, sql } from '../../platform/read/index.js';
import { ServiceItemEntity } from './service-item.entity.js';

export const serviceItemRead = defineRead<ServiceItemEntity>({
  type: 'ServiceItem',
  entity: ServiceItemEntity,
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    costClass: (classes: Sql, { row }) => sql`${row.costClass} = ANY(${classes})`,
    active: (active: Sql, { row }) => sql`${row.active} = ${active}`,
  },
  sorts: {
    CODE: (row) => row.code,
    NAME: (row) => collate(row.name, 'pinyin'),
    COST_CLASS: (row) => row.costClass,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'CODE' }],
});

export const serviceItemReads = [
  listOf('serviceItems', serviceItemRead, { access: 'price:read' }),
  oneOf('serviceItem', serviceItemRead, { access: 'price:read' }),
];
