import { column, defineRead, listOf, matches, oneOf, type Sql, sql } from '../../platform/read/index.js';
import { kindsFor } from './import.service.js';
import { ImportJobEntity } from './import-job.entity.js';
import { ImportRowEntity } from './import-row.entity.js';

const importJobRead = defineRead<ImportJobEntity>({
  type: 'ImportJob',
  entity: ImportJobEntity,
  rowFilter: (viewer, { row }) => sql`${row.kind} = ANY(${kindsFor(viewer)})`,
  fields: { columns: column('columns'), notes: column('notes'), failure: column('failure') },
  sorts: { CREATED_AT: (row) => row.createdAt },
  defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
});

const importRowRead = defineRead<ImportRowEntity>({
  type: 'ImportRow',
  entity: ImportRowEntity,
  rowFilter: (viewer, { row }) =>
    sql`${row.jobId} IN (SELECT j.id FROM import_job j WHERE j.kind = ANY(${kindsFor(viewer)}))`,
  fields: { problems: column('problems') },
  sorts: { ROW_NUMBER: (row) => row.rowNumber },
  defaultSort: [{ field: 'ROW_NUMBER' }],
});

export const importReads = [
  listOf('importJobs', importJobRead, { access: 'import:run' }),
  oneOf('importJob', importJobRead, { access: 'import:run' }),
  listOf('importRows', importRowRead, {
    access: 'import:run',
    args: {
      jobId: (id: string, { row }) => sql`${row.jobId} = ${id}`,
      fate: (fate: Sql, { row }) => sql`${row.fate} = ${fate}`,
      search: (text: string, { row }) => matches(sql`lower(${row.values}::text)`, text, 'search'),
    },
  }),
];
