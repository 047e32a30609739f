import type { Viewer } from '../../platform/access/index.js';
import {
  allOf,
  asc,
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  one,
  oneOf,
  type ReadType,
  type Row,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { CertificateEntity } from './certificate.entity.js';
import { certificateFilters } from './certificate-filters.js';
import { CertificateReviewEntity } from './certificate-review.entity.js';
import { isProved, scansOf, stateOf, toneOf, untilOf } from './validity.js';

export const certificateReviewRead = defineRead<CertificateReviewEntity>({
  type: 'CertificateReview',
  entity: CertificateReviewEntity,
});

const asked = { args: { on: 'PlainDate' } } as const;

/** What SQL says of a certificate beside its columns, whoever holds it. */
export const certificateFields = {
  scanCount: expression(({ row }: Of) => scansOf(row.id)),
  proved: expression(({ row }: Of) => isProved(row)),
  untilOn: expression(({ row }: Of) => untilOf(row)),
  state: expression(({ row, args, today }: Asked) => stateOf(row, dayOf(args, today)), asked),
  daysLeft: expression(
    ({ row, args, today }: Asked) => sql`(${untilOf(row)} - ${dayOf(args, today)})`,
    asked,
  ),
  tone: expression(({ row, args, today }: Asked) => toneOf(row, dayOf(args, today)), asked),
  renewedById: expression(
    ({ row }: Of) => sql`(SELECT n.id FROM certificate n WHERE n.renews_id = ${row.id})`,
  ),
  reviews: many(() => certificateReviewRead, {
    by: 'certificateId',
    order: (review) => [desc(review.reviewedOn)],
  }),
};

export const certificateRead: ReadType<CertificateEntity> = defineRead<CertificateEntity>({
  type: 'Certificate',
  entity: CertificateEntity,
  fields: {
    ...certificateFields,
    personId: expression(({ row }) => row.personId),
    renewedBy: one(() => certificateRead, { on: ({ row, parent }) => sql`${row.renewsId} = ${parent.id}` }),
  },
  rowFilter: (viewer, { row }) =>
    allOf([sql`${row.personId} IS NOT NULL`, ownUnlessReader(viewer, row.personId)]),
  filters: certificateFilters,
  sorts: {
    PERSON: (row) => collate(sql`(SELECT p.name FROM person p WHERE p.id = ${row.personId})`, 'pinyin'),
    TYPE: (row) => sql`(SELECT t.position FROM certificate_type t WHERE t.id = ${row.typeId})`.notNull(),
    NUMBER: (row) => row.number,
    ISSUED_ON: (row) => row.issuedOn,
    VALID_UNTIL_ON: (row) => row.validUntilOn,
    NEXT_REVIEW_ON: (row) => row.nextReviewOn,
    UNTIL_ON: (row) => untilOf(row),
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'UNTIL_ON' }],
});

/** Fields of `Person` for personRead. */
export const personCertificateFields = {
  certificates: many(() => certificateRead, {
    by: 'personId',
    order: (certificate) => [
      asc(sql`(SELECT t.position FROM certificate_type t WHERE t.id = ${certificate.typeId})`),
      desc(certificate.issuedOn),
    ],
    cap: 200,
  }),
};

export const certificateReads = [
  listOf('certificates', certificateRead, { access: 'certificate:read' }),
  oneOf('certificate', certificateRead, { access: 'certificate:read' }),
];

/** All rows for those who keep certificates; for everybody else those of their own person. */
export function ownUnlessReader(viewer: Viewer | null, personId: Sql): Sql {
  if (viewer?.can('certificate:read')) return sql`true`;
  return sql`${personId} IN (SELECT own.id FROM person own WHERE own.user_id = ${viewer?.id ?? null}::uuid)`;
}

function dayOf(args: { readonly on: Sql }, today: Sql): Sql {
  return sql`coalesce(${args.on}, ${today})`;
}

interface Of {
  readonly row: Row<CertificateEntity>;
}

interface Asked extends Of {
  readonly args: { readonly on: Sql };
  readonly today: Sql;
}
