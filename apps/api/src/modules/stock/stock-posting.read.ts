import {
  allOf,
  asc,
  defineRead,
  listOf,
  many,
  matches,
  one,
  oneOf,
  type ReadType,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { StockMovementEntity } from './stock-movement.entity.js';
import { StockPostingEntity } from './stock-posting.entity.js';
import { stockUnitRead } from './stock-unit.read.js';

export const stockMovementRead = defineRead<StockMovementEntity>({
  type: 'StockMovement',
  entity: StockMovementEntity,
  access: 'stock:read',
  fields: {
    units: many(() => stockUnitRead, {
      on: ({ row, parent }) => sql`${row.id} IN (
        SELECT mu.unit_id FROM stock_movement_unit mu WHERE mu.movement_id = ${parent.id})`,
      order: (unit) => [asc(unit.serial)],
      cap: 500,
    }),
  },
  protect: { valueDeltaFen: 'stock:cost', valueAfterFen: 'stock:cost' },
  filters: {
    partId: (id: string, { row }) => sql`${row.partId} = ${id}`,
    placeId: (id: string, { row }) => sql`${row.placeId} = ${id}`,
    kind: (kinds: Sql, { row }) => sql`${row.kind} = ANY(${kinds})`,
    postingId: (id: string, { row }) => sql`${row.postingId} = ${id}`,
    unitId: (id: string, { row }) => sql`${row.id} IN (
      SELECT mu.movement_id FROM stock_movement_unit mu WHERE mu.unit_id = ${id})`,
    deviceId: (id: string, { row }) => sql`${row.deviceId} = ${id}`,
    contractId: (id: string, { row }) => sql`${row.contractId} = ${id}`,
    from: (day: string, { row }) => sql`${row.postedAt} >= ${startOf(day)}`,
    until: (day: string, { row }) => sql`${row.postedAt} < ${startOf(day)}`,
    search: (text: string, { row }) => {
      const [part, reference] = [matches(sql`p.search_text`, text), matches(sql`lower(d.reference)`, text)];
      return (
        part &&
        reference &&
        sql`(${row.partId} IN (SELECT p.id FROM part p WHERE ${part})
          OR ${row.postingId} IN (SELECT d.id FROM stock_posting d WHERE ${reference}))`
      );
    },
  },
  sorts: { POSTED_AT: (row) => row.postedAt },
  defaultSort: [{ field: 'POSTED_AT', direction: 'DESC' }],
});

export const stockPostingRead: ReadType<StockPostingEntity> = defineRead<StockPostingEntity>({
  type: 'StockPosting',
  entity: StockPostingEntity,
  access: 'stock:read',
  fields: {
    movements: many(() => stockMovementRead, {
      by: 'postingId',
      order: (movement) => [asc(movement.position)],
      cap: 1_000,
    }),
    reversedBy: one(() => stockPostingRead, {
      on: ({ row, parent }) => sql`${row.reversesId} = ${parent.id}`,
    }),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    partId: (id: string, { row }) => moved(row.id, sql`m.part_id = ${id}`),
    placeId: (id: string, { row }) => moved(row.id, sql`m.place_id = ${id}`),
    kind: (kinds: Sql, { row }) => sql`${row.kind} = ANY(${kinds})`,
    from: (day: string, { row }) => sql`${row.postedAt} >= ${startOf(day)}`,
    until: (day: string, { row }) => sql`${row.postedAt} < ${startOf(day)}`,
    search: (text: string, { row }) => {
      const [part, reference] = [
        matches(sql`p.search_text`, text),
        matches(sql`lower(${row.reference})`, text),
      ];
      return (
        part &&
        reference &&
        sql`(${reference} OR ${moved(row.id, sql`m.part_id IN (SELECT p.id FROM part p WHERE ${part})`)})`
      );
    },
  },
  sorts: { POSTED_AT: (row) => row.postedAt },
  defaultSort: [{ field: 'POSTED_AT', direction: 'DESC' }],
});

export const stockPostingReads = [
  listOf('stockMovements', stockMovementRead, { access: 'stock:read' }),
  listOf('stockPostings', stockPostingRead, { access: 'stock:read' }),
  oneOf('stockPosting', stockPostingRead, { access: 'stock:read' }),
];

/** The moment a business day begins. */
function startOf(day: string): Sql {
  return sql`(${day}::date::timestamp AT TIME ZONE 'Asia/Shanghai')`;
}

function moved(posting: Sql, condition: Sql): Sql {
  return sql`EXISTS (SELECT FROM stock_movement m WHERE ${allOf([sql`m.posting_id = ${posting}`, condition])})`;
}
