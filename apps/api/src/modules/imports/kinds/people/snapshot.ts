import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { PlanDeps } from '../../import-kind.js';
import type { PersonField, PersonRow } from './fields.js';

/** Somebody among the staff, with their values as the file would write them. */
export type KnownPerson = Readonly<
  Record<Exclude<PersonField, 'identityNumber' | 'identityConsentOn'>, string | null>
> & {
  readonly id: string;
  readonly version: number;
  readonly left: boolean;
  /** Keyed digest of their identity number, and how it is shown; null: none is known. */
  readonly numberIndex: string | null;
  readonly masked: string | null;
  /** They agreed that their identity number is kept. */
  readonly consented: boolean;
};

export interface PeopleSnapshot {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Keyed digest of an identity number → who has it. */
  readonly holders: ReadonlyMap<string, string>;
}

/** What a keyed digest of an identity number is made for: that of modules/people. */
const INDEX = 'person_identity.number';

export const indexOf = ({ vault }: PlanDeps, number: string): string =>
  vault.indexOf(INDEX, number).toString('hex');

/** `lock`: the rows stay as they are until the transaction ends. */
export async function snapshotFor(
  deps: PlanDeps,
  rows: readonly PersonRow[],
  lock: boolean,
): Promise<PeopleSnapshot> {
  const { em } = deps;
  const numbers = [...new Set(rows.flatMap(({ values }) => values.number ?? []))];
  const indexes = [
    ...new Set(
      rows.flatMap(({ values }) => (values.identityNumber ? [indexOf(deps, values.identityNumber)] : [])),
    ),
  ];
  if (lock) await query(em, sql`SELECT FROM person WHERE number = ANY(${numbers}) ORDER BY id FOR UPDATE`);
  const people = await query<KnownPerson>(
    em,
    sql`SELECT p.id::text, p.version, p.state = 'LEFT' AS left, p.number, p.name, p.department, p.post, p.phone,
        array_to_string(ARRAY(SELECT w FROM unnest(p.languages) AS w ORDER BY w COLLATE "C"), '、') AS languages,
        array_to_string(ARRAY(SELECT w FROM unnest(p.regions) AS w ORDER BY w COLLATE "C"), '、') AS regions,
        array_to_string(ARRAY(SELECT w FROM unnest(p.skills) AS w ORDER BY w COLLATE "C"), '、') AS skills,
        p.hourly_class AS "hourlyClass", p.joined_on::text AS "joinedOn", p.note,
        encode(i.number_index, 'hex') AS "numberIndex", i.masked,
        EXISTS (SELECT FROM consent c
          WHERE c.person_id = p.id AND c.document_class = 'ID_CARD' AND c.withdrawn_on IS NULL) AS consented
      FROM person p LEFT JOIN person_identity i ON i.person_id = p.id WHERE p.number = ANY(${numbers})`,
  );
  const holders = await query<{ index: string; number: string }>(
    em,
    sql`SELECT encode(i.number_index, 'hex') AS index, p.number
      FROM person_identity i JOIN person p ON p.id = i.person_id
      WHERE encode(i.number_index, 'hex') = ANY(${indexes})`,
  );
  return {
    people: new Map(people.map((person) => [person.number ?? '', person])),
    holders: new Map(holders.map(({ index, number }) => [index, number])),
  };
}
