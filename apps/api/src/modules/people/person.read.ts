import type { Viewer } from '../../platform/access/index.js';
import {
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  matches,
  nestedOnly,
  one,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { personCertificateFields } from '../certificates/certificate.read.js';
import { personInsuranceFields } from '../certificates/insurance-month.read.js';
import { UserEntity } from '../identity/user.entity.js';
import { ConsentEntity } from './consent.entity.js';
import { PersonEntity } from './person.entity.js';
import { PersonalDataAccessEntity } from './personal-data-access.entity.js';

const accountRead = defineRead<UserEntity>({ type: 'PersonAccount', entity: UserEntity });

const consentRead = defineRead<ConsentEntity>({
  type: 'Consent',
  entity: ConsentEntity,
  rowFilter: (viewer, { row }) => ownUnless(viewer, 'person:write', row.personId),
});

export const personRead = defineRead<PersonEntity>({
  type: 'Person',
  entity: PersonEntity,
  fields: {
    user: one(() => accountRead, { by: 'userId' }),
    photoId: expression(
      ({ row }) => sql`(SELECT f.id FROM stored_file f
        WHERE f.owner_kind = 'PERSON_PHOTO' AND f.owner_id = ${row.id} AND f.content_type LIKE 'image/%' ORDER BY f.uploaded_at DESC LIMIT 1)`,
    ),
    consents: many(() => consentRead, { by: 'personId', order: (consent) => [desc(consent.givenOn)] }),
    ...personCertificateFields,
    ...personInsuranceFields,
  },
  protect: { note: 'person:write' },
  rowFilter: (viewer, { row }) => ownUnless(viewer, 'person:read', row.id),
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    department: (names: readonly string[], { row }) => sql`${row.department} = ANY(${names}::text[])`,
    region: (names: readonly string[], { row }) => sql`${row.regions} && ${names}::text[]`,
    skill: (names: readonly string[], { row }) => sql`${row.skills} && ${names}::text[]`,
    state: (states: Sql, { row }) => sql`${row.state} = ANY(${states})`,
    hourlyClass: (classes: Sql, { row }) => sql`${row.hourlyClass} = ANY(${classes})`,
  },
  sorts: {
    NUMBER: (row) => row.number,
    NAME: (row) => collate(row.name, 'pinyin'),
    DEPARTMENT: (row) => collate(row.department, 'pinyin'),
    POST: (row) => collate(row.post, 'pinyin'),
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'NUMBER' }],
});

const accessRead = defineRead<PersonalDataAccessEntity>({
  type: 'PersonalDataAccess',
  entity: PersonalDataAccessEntity,
  rowFilter: (viewer, { row }) => ownUnless(viewer, 'personal-data:log', row.personId),
  filters: {
    personId: (id: string, { row }) => sql`${row.personId} = ${id}`,
    what: (kinds: Sql, { row }) => sql`${row.what} = ANY(${kinds})`,
  },
  sorts: { AT: (row) => row.at },
  defaultSort: [{ field: 'AT', direction: 'DESC' }],
});

export const personReads = [
  listOf('people', personRead, { access: 'person:read' }),
  oneOf('person', personRead, { access: 'person:read' }),
  listOf('personalDataAccess', accessRead, { access: 'person:own' }),
  nestedOnly(accountRead),
];

/** All rows for those with the permission; for everybody else the rows of their own person. */
function ownUnless(viewer: Viewer | null, permission: `${string}:${string}`, personId: Sql): Sql | null {
  if (viewer?.can(permission)) return null;
  return sql`${personId} IN (SELECT own.id FROM person own WHERE own.user_id = ${viewer?.id ?? null}::uuid)`;
}
