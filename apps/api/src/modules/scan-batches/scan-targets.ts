import type { EntityManager } from 'typeorm';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Known, KnownPerson, KnownType, Match } from './match/match-path.js';
import type { ScanItemEntity } from './scan-item.entity.js';

/** Whose a file is said to be, and of what. */
export interface Wanted extends Pick<Match, 'personId' | 'typeId' | 'problem' | 'candidates'> {
  readonly byHand: boolean;
}

/** The same with the certificate it leads to. */
export type Target = Pick<
  ScanItemEntity,
  'personId' | 'typeId' | 'problem' | 'candidates' | 'byHand' | 'certificateId' | 'state'
>;

export async function knownToScans(em: EntityManager): Promise<Known> {
  const people = await query<KnownPerson>(
    em,
    sql`SELECT id::text, number, name, state = 'LEFT' AS left FROM person`,
  );
  const types = await query<KnownType>(
    em,
    sql`SELECT id::text, scope, name, name_en AS "nameEn", aliases FROM certificate_type WHERE active`,
  );
  return { people, types };
}

/** A scan belongs to the certificate in use: the one that none has followed, the latest where there are several. */
export async function placed(
  em: EntityManager,
  wanted: readonly Wanted[],
  { types }: Known,
): Promise<Target[]> {
  const complete = ({ personId, typeId }: Wanted) =>
    typeId !== null && (personId !== null || types.find(({ id }) => id === typeId)?.scope === 'COMPANY');
  const asked = wanted.filter((one) => one.problem === null && complete(one));
  const found = await query<{ id: string; typeId: string; personId: string | null }>(
    em,
    sql`SELECT DISTINCT ON (c.person_id, c.type_id) c.id::text, c.type_id::text AS "typeId", c.person_id::text AS "personId"
      FROM certificate c
        JOIN jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS w("personId" uuid, "typeId" uuid)
          ON w."typeId" = c.type_id AND w."personId" IS NOT DISTINCT FROM c.person_id
      WHERE NOT EXISTS (SELECT FROM certificate n WHERE n.renews_id = c.id)
      ORDER BY c.person_id, c.type_id, c.issued_on DESC, c.id`,
  );
  const certificates = new Map(found.map(({ id, personId, typeId }) => [`${personId} ${typeId}`, id]));
  return wanted.map(({ personId, typeId, problem, candidates, byHand }) => {
    const certificateId = certificates.get(`${personId} ${typeId}`) ?? null;
    const known = problem === null && complete({ personId, typeId, problem, candidates, byHand });
    const state = !known ? 'UNMATCHED' : certificateId === null ? 'NEEDS_CERTIFICATE' : 'MATCHED';
    return {
      personId,
      typeId,
      problem,
      candidates,
      byHand,
      certificateId: known ? certificateId : null,
      state,
    };
  });
}
