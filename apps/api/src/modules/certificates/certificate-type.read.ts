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
import { CertificateTypeEntity } from './certificate-type.entity.js';

export const certificateTypeRead = defineRead<CertificateTypeEntity>({
  type: 'CertificateType',
  entity: CertificateTypeEntity,
  fields: {
    certificateCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM certificate c WHERE c.type_id = ${row.id})`,
    ),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    scope: (scopes: Sql, { row }) => sql`${row.scope} = ANY(${scopes})`,
    work: (work: Sql, { row }) => sql`${work} = ANY(${row.permits})`,
    active: (active: Sql, { row }) => sql`${row.active} = ${active}`,
  },
  sorts: {
    POSITION: (row) => row.position,
    CODE: (row) => row.code,
    NAME: (row) => collate(row.name, 'pinyin'),
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'POSITION' }],
});

export const certificateTypeReads = [
  listOf('certificateTypes', certificateTypeRead, { access: 'certificate:read' }),
  oneOf('certificateType', certificateTypeRead, { access: 'certificate:read' }),
];
