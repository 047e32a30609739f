import {
  allOf,
  asc,
  collate,
  defineRead,
  expression,
  many,
  matches,
  type Row,
  type Sql,
  sheetOf,
  sql,
} from '../../platform/read/index.js';
import { onDate } from '../coverage/date-filters.js';
import { PersonEntity } from '../people/person.entity.js';
import { CertificateEntity } from './certificate.entity.js';
import { insuredUntil } from './insurance-month.read.js';
import { certificateC, type Dates, isLatest, isProved, stateOf, untilOf } from './validity.js';
import type { WallFilter } from './wall.type.js';

/** As many people as the wall shows. */
export const MOST_PEOPLE = 5_000;

const wallCertificateRead = defineRead<CertificateEntity>({
  type: 'WallCertificate',
  entity: CertificateEntity,
  fields: { proved: expression(({ row }) => isProved(row)) },
});

const wallPersonRead = defineRead<PersonEntity>({
  type: 'WallPerson',
  entity: PersonEntity,
  access: 'certificate:read',
  fields: {
    insuredUntil: expression(({ row }) => insuredUntil(row.id)),
    certificates: many(() => wallCertificateRead, {
      on: ({ row, parent, today }) =>
        allOf([sql`${row.personId} = ${parent.id}`, standsOnTheWall(row, today)]),
      order: (certificate) => [asc(certificate.issuedOn)],
    }),
  },
  rowFilter: (_viewer, { row }) => sql`${row.state} = 'ACTIVE'`,
});

export const wallReads = [
  sheetOf('certificateWall', wallPersonRead, {
    access: 'certificate:read',
    args: { filter: peopleOf },
    order: (row) => [asc(collate(row.name, 'pinyin'))],
    cap: MOST_PEOPLE,
  }),
];

/** It may count today or later, or nothing has followed it. */
function standsOnTheWall(row: Dates, today: Sql): Sql {
  return sql`(coalesce(${untilOf(row)} >= ${today}, true) OR ${isLatest(row.id)})`;
}

function peopleOf(filter: WallFilter, { row, today }: { row: Row<PersonEntity>; today: Sql }): Sql | null {
  const { search, department, region, skill, work, typeId, state, on } = filter;
  const conditions = [
    search ? matches(row.searchText, search) : null,
    department ? sql`${row.department} = ANY(${department}::text[])` : null,
    region ? sql`${row.regions} && ${region}::text[]` : null,
    skill ? sql`${row.skills} && ${skill}::text[]` : null,
    work
      ? holds(row, today, [
          sql`c.type_id IN (SELECT t.id FROM certificate_type t WHERE ${work}::text = ANY(t.permits))`,
        ])
      : null,
    typeId || state
      ? holds(row, today, [
          typeId ? sql`c.type_id = ANY(${typeId}::uuid[])` : sql`true`,
          state ? sql`${stateOf(certificateC, onDate(on, today))} = ANY(${state}::text[])` : sql`true`,
        ])
      : null,
  ].filter((condition) => condition !== null);
  return conditions.length > 0 ? allOf(conditions) : null;
}

function holds(row: Row<PersonEntity>, today: Sql, conditions: readonly Sql[]): Sql {
  const all = allOf([standsOnTheWall(certificateC, today), ...conditions]);
  return sql`${row.id} IN (SELECT c.person_id FROM certificate c WHERE ${all})`;
}
