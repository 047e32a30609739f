import { defineRead, expression, listOf, oneOf, type Row, type Sql, sql } from '../../platform/read/index.js';
import { LoanerEntity } from './loaner.entity.js';

export const loanerRead = defineRead<LoanerEntity>({
  type: 'Loaner',
  entity: LoanerEntity,
  access: 'stock:read',
  fields: { overdue: expression(({ row, today }) => isOverdue(row, today)) },
  protect: { valueFen: 'stock:cost' },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    partId: (id: string, { row }) => sql`${row.partId} = ${id}`,
    state: (states: Sql, { row }) => sql`${row.state} = ANY(${states})`,
    deviceId: (id: string, { row }) => sql`${row.deviceId} = ${id}`,
    customerId: (id: string, { row }) => sql`${row.customerId} = ${id}`,
    overdue: (overdue: Sql, { row, today }) => sql`${isOverdue(row, today)} = ${overdue}`,
  },
  sorts: {
    CREATED_AT: (row) => row.createdAt,
    DUE_ON: (row) => row.dueOn,
    PART: (row) => sql`(SELECT p.number FROM part p WHERE p.id = ${row.partId})`.notNull(),
  },
  defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

export const loanerReads = [
  listOf('loaners', loanerRead, { access: 'stock:read' }),
  oneOf('loaner', loanerRead, { access: 'stock:read' }),
];

function isOverdue(row: Pick<Row<LoanerEntity>, 'state' | 'dueOn'>, today: Sql): Sql {
  return sql`(${row.state} = 'IN_PLACE' AND coalesce(${row.dueOn} < ${today}, false))`;
}
