import { defineRead, listOf, oneOf, type Sql, sql } from '../../platform/read/index.js';
import { StockUnitEntity } from './stock-unit.entity.js';

export const stockUnitRead = defineRead<StockUnitEntity>({
  type: 'StockUnit',
  entity: StockUnitEntity,
  access: 'stock:read',
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    partId: (id: string, { row }) => sql`${row.partId} = ${id}`,
    placeId: (id: string, { row }) => sql`${row.placeId} = ${id}`,
    serial: (serial: string, { row }) => sql`${row.serial} = ${serial}`,
    state: (states: Sql, { row }) => sql`${row.state} = ANY(${states})`,
    deviceId: (id: string, { row }) => sql`${row.deviceId} = ${id}`,
  },
  sorts: { SERIAL: (row) => row.serial },
  defaultSort: [{ field: 'SERIAL' }],
});

export const stockUnitReads = [
  listOf('stockUnits', stockUnitRead, { access: 'stock:read' }),
  oneOf('stockUnit', stockUnitRead, { access: 'stock:read' }),
];
