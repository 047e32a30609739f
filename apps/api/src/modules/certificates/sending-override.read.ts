import { column, defineRead, listOf, oneOf, type Sql, sql } from '../../platform/read/index.js';
import { type DateRangeValue, within } from '../coverage/date-filters.js';
import { ownUnlessReader } from './certificate.read.js';
import { SendingOverrideEntity } from './sending-override.entity.js';

const sendingOverrideRead = defineRead<SendingOverrideEntity>({
  type: 'SendingOverride',
  entity: SendingOverrideEntity,
  fields: { on: column('sentOn') },
  rowFilter: (viewer, { row }) => ownUnlessReader(viewer, row.personId),
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    personId: (id: string, { row }) => sql`${row.personId} = ${id}`,
    work: (works: Sql, { row }) => sql`${row.work} = ANY(${works})`,
    on: (range: DateRangeValue, { row }) => within(row.sentOn, range),
  },
  sorts: { DECIDED_AT: (row) => row.decidedAt, ON: (row) => row.sentOn },
  defaultSort: [{ field: 'DECIDED_AT', direction: 'DESC' }],
});

export const sendingOverrideReads = [
  listOf('sendingOverrides', sendingOverrideRead, { access: 'sending:check' }),
  oneOf('sendingOverride', sendingOverrideRead, { access: 'sending:check' }),
];
