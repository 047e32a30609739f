import type {
  HeldCertificate,
  QualificationFacts,
  SendingFacts,
  TrainingFacts,
  WorkKind,
} from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { query } from '../../platform/db/query.js';
import { allOf, type Sql, sql } from '../../platform/read/index.js';
import { trainingFactsOf } from '../trainings/training-facts.js';
import { certificateC, isProved } from './validity.js';

/** Somebody, and all that decides whether they may be sent. */
export interface Candidate {
  readonly personId: string;
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
  readonly post: string | null;
  readonly regions: readonly string[];
  /** The override for this work and day. */
  readonly overrideId: string | null;
  readonly person: SendingFacts['person'];
  readonly certificates: readonly HeldCertificate[];
  readonly trainings: readonly TrainingFacts[];
}

/** Facts about people for one kind of work on one day, by name; in one statement. */
export function candidates(
  em: EntityManager,
  { work, on }: { readonly work: WorkKind; readonly on: PlainDate },
  conditions: readonly Sql[],
): Promise<Candidate[]> {
  return query<Candidate>(
    em,
    sql`SELECT p.id AS "personId", p.number, p.name, p.department, p.post, p.regions,
        json_build_object('state', p.state, 'joinedOn', p.joined_on, 'leftOn', p.left_on) AS person,
        (SELECT o.id FROM sending_override o
          WHERE o.person_id = p.id AND o.work = ${work} AND o.sent_on = ${on}::date) AS "overrideId",
        ${certificatesWhere(sql`c.person_id = p.id AND ${work} = ANY(t.permits)`)} AS certificates,
        ${trainingFactsOf(sql`p.id`)} AS trainings
      FROM person p
      WHERE ${allOf(conditions)}
      ORDER BY p.name COLLATE pinyin, p.id`,
  );
}

/** What the company can show. */
export async function companyFacts(em: EntityManager): Promise<readonly QualificationFacts[]> {
  const [row] = await query<{ qualifications: readonly QualificationFacts[] }>(
    em,
    sql`SELECT ${certificatesWhere(sql`c.person_id IS NULL`)} AS qualifications`,
  );
  return row?.qualifications ?? [];
}

/** Certificates `c` of types `t` as the rules take them. */
function certificatesWhere(condition: Sql): Sql {
  return sql`(SELECT coalesce(json_agg(json_build_object(
      'typeCode', t.code, 'typeName', json_build_object('zh', t.name, 'en', coalesce(t.name_en, t.name)),
      'permits', t.permits, 'issuedOn', c.issued_on, 'validUntilOn', c.valid_until_on,
      'nextReviewOn', c.next_review_on, 'revokedOn', c.revoked_on,
      'proofRequired', t.proof_required, 'proved', ${isProved(certificateC)}) ORDER BY t.code, c.issued_on, c.id), '[]'::json)
    FROM certificate c JOIN certificate_type t ON t.id = c.type_id WHERE ${condition})`;
}
