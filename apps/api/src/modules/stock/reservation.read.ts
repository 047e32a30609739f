import {
  asc,
  defineRead,
  expression,
  listOf,
  many,
  nestedOnly,
  one,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { ReservationEntity } from './reservation.entity.js';
import { StockPostingEntity } from './stock-posting.entity.js';
import { stockUnitRead } from './stock-unit.read.js';

export const reservationRead = defineRead<ReservationEntity>({
  type: 'Reservation',
  entity: ReservationEntity,
  access: 'stock:read',
  fields: {
    open: expression(
      ({ row }) => sql`CASE WHEN ${row.state} = 'ACTIVE' THEN ${row.quantity} - ${row.consumed} ELSE 0 END`,
    ),
    units: many(() => stockUnitRead, {
      on: ({ row, parent }) => sql`${row.id} IN (
        SELECT ru.unit_id FROM reservation_unit ru WHERE ru.reservation_id = ${parent.id})`,
      order: (unit) => [asc(unit.serial)],
    }),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    partId: (id: string, { row }) => sql`${row.partId} = ${id}`,
    placeId: (id: string, { row }) => sql`${row.placeId} = ${id}`,
    state: (states: Sql, { row }) => sql`${row.state} = ANY(${states})`,
    purpose: (purposes: Sql, { row }) => sql`${row.purpose} = ANY(${purposes})`,
    deviceId: (id: string, { row }) => sql`${row.deviceId} = ${id}`,
    contractId: (id: string, { row }) => sql`${row.contractId} = ${id}`,
  },
  sorts: {
    RESERVED_AT: (row) => row.reservedAt,
    NEEDED_BY: (row) => row.neededBy,
    PART: (row) => sql`(SELECT p.number FROM part p WHERE p.id = ${row.partId})`.notNull(),
  },
  defaultSort: [{ field: 'RESERVED_AT', direction: 'DESC' }],
});

/** A posting that reserved, as the answer to who asked for it. */
const reservationResultRead = defineRead<StockPostingEntity>({
  type: 'ReservationResult',
  entity: StockPostingEntity,
  access: 'stock:read',
  fields: {
    decision: expression(
      ({ row }) => sql`(SELECT r.proof FROM stock_movement m JOIN reservation r ON r.id = m.reservation_id
        WHERE m.posting_id = ${row.id} AND m.kind = 'RESERVE')`,
    ),
    reservation: one(() => reservationRead, {
      on: ({ row, parent }) => movedBy(row.id, parent.id, sql`'RESERVE'`),
    }),
    displaced: many(() => reservationRead, {
      on: ({ row, parent }) => movedBy(row.id, parent.id, sql`'RELEASE'`),
      order: (reservation) => [asc(reservation.reservedAt)],
    }),
  },
});

export const reservationReads = [
  listOf('reservations', reservationRead, { access: 'stock:read' }),
  oneOf('reservation', reservationRead, { access: 'stock:read' }),
  nestedOnly(reservationResultRead),
];

function movedBy(reservation: Sql, posting: Sql, kind: Sql): Sql {
  return sql`${reservation} IN (
    SELECT m.reservation_id FROM stock_movement m WHERE m.posting_id = ${posting} AND m.kind = ${kind})`;
}
