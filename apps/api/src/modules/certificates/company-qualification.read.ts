import { defineRead, listOf, matches, one, oneOf, type ReadType, sql } from '../../platform/read/index.js';
import { CertificateEntity } from './certificate.entity.js';
import { certificateFields } from './certificate.read.js';
import { datesFilters } from './certificate-filters.js';
import { untilOf } from './validity.js';

export const companyQualificationRead: ReadType<CertificateEntity> = defineRead<CertificateEntity>({
  type: 'CompanyQualification',
  entity: CertificateEntity,
  access: 'certificate:read',
  fields: {
    ...certificateFields,
    renewedBy: one(() => companyQualificationRead, {
      on: ({ row, parent }) => sql`${row.renewsId} = ${parent.id}`,
    }),
  },
  rowFilter: (_viewer, { row }) => sql`${row.personId} IS NULL`,
  filters: {
    ...datesFilters,
    search: (text: string, { row }) =>
      matches(
        sql`(SELECT t.search_text || E'\n' || lower(coalesce(${row.number}, ''))
          FROM certificate_type t WHERE t.id = ${row.typeId})`,
        text,
      ),
  },
  sorts: {
    TYPE: (row) => sql`(SELECT t.position FROM certificate_type t WHERE t.id = ${row.typeId})`.notNull(),
    NUMBER: (row) => row.number,
    ISSUED_ON: (row) => row.issuedOn,
    VALID_UNTIL_ON: (row) => row.validUntilOn,
    NEXT_REVIEW_ON: (row) => row.nextReviewOn,
    UNTIL_ON: (row) => untilOf(row),
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'TYPE' }, { field: 'ISSUED_ON', direction: 'DESC' }],
});

export const companyQualificationReads = [
  listOf('companyQualifications', companyQualificationRead, { access: 'certificate:read' }),
  oneOf('companyQualification', companyQualificationRead, { access: 'certificate:read' }),
];
