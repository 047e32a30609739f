import { matches, type Row, type Sql, sql } from '../../platform/read/index.js';
import { onDate } from '../coverage/date-filters.js';
import type { CertificateEntity } from './certificate.entity.js';
import { isLatest, stateOf, toneOf, untilOf } from './validity.js';

/** Conditions that hold for certificates of people and of the company alike. */
export const datesFilters = {
  ids: (ids: readonly string[], { row }: Scope) => sql`${row.id} = ANY(${ids}::uuid[])`,
  typeId: (ids: readonly string[], { row }: Scope) => sql`${row.typeId} = ANY(${ids}::uuid[])`,
  state: (states: Sql, { row, all, today }: Scope) =>
    sql`${stateOf(row, onDate(all.on, today))} = ANY(${states})`,
  tone: (tones: Sql, { row, all, today }: Scope) =>
    sql`${toneOf(row, onDate(all.on, today))} = ANY(${tones})`,
  on: () => null,
  latest: (latest: Sql, { row }: Scope) => sql`(${isLatest(row.id)}) = ${latest}`,
  endingBefore: (day: string, { row }: Scope) => sql`${untilOf(row)} < ${day}::date`,
};

export const certificateFilters = {
  ...datesFilters,
  personId: (id: string, { row }: Scope) => sql`${row.personId} = ${id}`,
  search: (text: string, { row }: Scope) =>
    matches(
      sql`(SELECT p.search_text || E'\n' || t.search_text || E'\n' || lower(coalesce(${row.number}, ''))
        FROM person p, certificate_type t WHERE p.id = ${row.personId} AND t.id = ${row.typeId})`,
      text,
    ),
  department: (names: readonly string[], { row }: Scope) =>
    ofPerson(row, sql`p.department = ANY(${names}::text[])`),
  region: (names: readonly string[], { row }: Scope) => ofPerson(row, sql`p.regions && ${names}::text[]`),
  skill: (names: readonly string[], { row }: Scope) => ofPerson(row, sql`p.skills && ${names}::text[]`),
  work: (work: Sql, { row }: Scope) => sql`${row.typeId} IN (
    SELECT t.id FROM certificate_type t WHERE ${work} = ANY(t.permits))`,
  personState: (states: Sql, { row }: Scope) => ofPerson(row, sql`p.state = ANY(${states})`),
};

function ofPerson(row: Row<CertificateEntity>, condition: Sql): Sql {
  return sql`${row.personId} IN (SELECT p.id FROM person p WHERE ${condition})`;
}

interface Scope {
  readonly row: Row<CertificateEntity>;
  readonly today: Sql;
  readonly all: Readonly<Record<string, unknown>>;
}
