import {
  column,
  computed,
  defineRead,
  expression,
  listOf,
  nestedOnly,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { ScanBatchEntity } from './scan-batch.entity.js';
import { ScanItemEntity } from './scan-item.entity.js';

const itemsOf = (batchId: Sql, condition: Sql) =>
  sql`(SELECT count(*)::int FROM scan_item i WHERE i.batch_id = ${batchId} AND ${condition})`;

const arrived = sql`(i.state = 'APPLIED'
  OR EXISTS (SELECT FROM stored_file f WHERE f.owner_kind = 'SCAN_BATCH' AND f.owner_id = i.id))`;

const scanBatchRead = defineRead<ScanBatchEntity>({
  type: 'ScanBatch',
  entity: ScanBatchEntity,
  fields: {
    arrivedCount: expression(({ row }) => itemsOf(row.id, arrived)),
    matchedCount: expression(({ row }) => itemsOf(row.id, sql`i.state = 'MATCHED'`)),
    openCount: expression(({ row }) =>
      itemsOf(row.id, sql`i.state IN ('UNMATCHED', 'NEEDS_CERTIFICATE', 'FAILED')`),
    ),
    appliedCount: expression(({ row }) => itemsOf(row.id, sql`i.state = 'APPLIED'`)),
  },
  sorts: { CREATED_AT: (row) => row.createdAt },
  defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

const scanItemRead = defineRead<ScanItemEntity>({
  type: 'ScanItem',
  entity: ScanItemEntity,
  fields: {
    arrived: expression(
      ({ row }) =>
        sql`(${row.state} = 'APPLIED'
          OR EXISTS (SELECT FROM stored_file f WHERE f.owner_kind = 'SCAN_BATCH' AND f.owner_id = ${row.id}))`,
    ),
    problemText: computed({ needs: ['problem'] }),
    refusal: column('refusal'),
  },
  sorts: { POSITION: (row) => row.position },
  defaultSort: [{ field: 'POSITION' }],
});

export const scanBatchReads = [
  listOf('scanBatches', scanBatchRead, { access: 'certificate:scan' }),
  oneOf('scanBatch', scanBatchRead, { access: 'certificate:scan' }),
  listOf('scanItems', scanItemRead, {
    access: 'certificate:scan',
    args: {
      batchId: (id: string, { row }) => sql`${row.batchId} = ${id}`,
      state: (states: Sql, { row }) => sql`${row.state} = ANY(${states})`,
    },
  }),
  nestedOnly(scanItemRead),
];
