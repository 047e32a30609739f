import {
  asc,
  collate,
  column,
  defineRead,
  expression,
  listOf,
  many,
  matches,
  one,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { certificateRead } from '../certificates/certificate.read.js';
import { companyQualificationRead } from '../certificates/company-qualification.read.js';
import { BidAnnexEntity } from './bid-annex.entity.js';
import { BidAnnexCertificateEntity } from './bid-annex-certificate.entity.js';
import { BidAnnexPersonEntity } from './bid-annex-person.entity.js';

const annexCertificateRead = defineRead<BidAnnexCertificateEntity>({
  type: 'BidAnnexCertificate',
  entity: BidAnnexCertificateEntity,
  fields: { certificate: one(() => certificateRead, { by: 'certificateId' }) },
});

const annexQualificationRead = defineRead<BidAnnexCertificateEntity>({
  type: 'BidAnnexQualification',
  entity: BidAnnexCertificateEntity,
  fields: { qualification: one(() => companyQualificationRead, { by: 'certificateId' }) },
});

const annexPersonRead = defineRead<BidAnnexPersonEntity>({
  type: 'BidAnnexPerson',
  entity: BidAnnexPersonEntity,
  fields: {
    certificates: many(() => annexCertificateRead, {
      on: ({ row, parent }) =>
        sql`${row.annexId} = ${parent.annexId} AND ${row.personId} = ${parent.personId}`,
      order: (row) => [asc(row.position)],
    }),
  },
});

const bidAnnexRead = defineRead<BidAnnexEntity>({
  type: 'BidAnnex',
  entity: BidAnnexEntity,
  fields: {
    contents: column('contents'),
    paperProblem: column('paperProblem'),
    people: many(() => annexPersonRead, { by: 'annexId', order: (person) => [asc(person.position)] }),
    qualifications: many(() => annexQualificationRead, {
      on: ({ row, parent }) => sql`${row.annexId} = ${parent.id} AND ${row.personId} IS NULL`,
      order: (row) => [asc(row.position)],
    }),
    peopleCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM bid_annex_person p WHERE p.annex_id = ${row.id})`,
    ),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    state: (states: Sql, { row }) => sql`${row.state} = ANY(${states})`,
    contractId: (id: string, { row }) => sql`${row.contractId} = ${id}`,
    personId: (id: string, { row }) =>
      sql`${row.id} IN (SELECT p.annex_id FROM bid_annex_person p WHERE p.person_id = ${id})`,
  },
  sorts: {
    NUMBER: (row) => row.number,
    PROJECT_NAME: (row) => collate(row.projectName, 'pinyin'),
    BID_ON: (row) => row.bidOn,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'UPDATED_AT', direction: 'DESC' }],
});

export const bidAnnexReads = [
  listOf('bidAnnexes', bidAnnexRead, { access: 'annex:read' }),
  oneOf('bidAnnex', bidAnnexRead, { access: 'annex:read' }),
];
