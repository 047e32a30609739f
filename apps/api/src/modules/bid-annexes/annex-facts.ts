import type { CertificateFacts, PlainMonth } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { DocumentClass } from '../people/document-class.enum.js';
import type { FrozenFile } from './bid-annex.entity.js';

/** A certificate an annex shows, with what its validity follows from. */
export interface ChosenCertificate extends CertificateFacts {
  readonly id: string;
  /** Null: the company's. */
  readonly personId: string | null;
  readonly typeCode: string;
  readonly typeName: string;
  readonly typeNameEn: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
}

export interface ChosenPerson {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
  readonly post: string | null;
  readonly leftOn: PlainDate | null;
  readonly withInsurance: boolean;
  /** Months whose insurance is proved, with a scan or without. */
  readonly insuredMonths: readonly PlainMonth[];
}

/** Whom and what an annex shows, as it is now, in the order of the paper. */
export interface AnnexFacts {
  readonly people: readonly ChosenPerson[];
  readonly certificates: readonly ChosenCertificate[];
}

export async function annexFacts(em: EntityManager, annexId: string): Promise<AnnexFacts> {
  const people = await query<ChosenPerson>(
    em,
    sql`SELECT p.id::text, p.number, p.name, p.department, p.post, p.left_on::text AS "leftOn",
        a.with_insurance AS "withInsurance",
        ARRAY(SELECT i.month::text FROM insurance_month i WHERE i.person_id = p.id ORDER BY i.month) AS "insuredMonths"
      FROM bid_annex_person a JOIN person p ON p.id = a.person_id
      WHERE a.annex_id = ${annexId} ORDER BY a.position`,
  );
  const certificates = await query<ChosenCertificate>(
    em,
    sql`SELECT c.id::text, c.person_id::text AS "personId", t.code AS "typeCode", t.name AS "typeName",
        t.name_en AS "typeNameEn", c.number, c.issuer, c.issued_on::text AS "issuedOn",
        c.valid_until_on::text AS "validUntilOn", c.next_review_on::text AS "nextReviewOn",
        c.revoked_on::text AS "revokedOn", t.proof_required AS "proofRequired",
        EXISTS (SELECT FROM stored_file f
          WHERE f.owner_kind IN ('CERTIFICATE', 'COMPANY_QUALIFICATION') AND f.owner_id = c.id) AS proved
      FROM bid_annex_certificate a JOIN certificate c ON c.id = a.certificate_id
        JOIN certificate_type t ON t.id = c.type_id
      WHERE a.annex_id = ${annexId} ORDER BY a.position`,
  );
  return { people, certificates };
}

/** A scan of one of these records. */
export interface ScanOfRecord extends FrozenFile {
  readonly ownerId: string;
  readonly pages: number | null;
}

/** Scans of certificates and of the last proved month of each of these people, oldest first. */
export async function scansOf(
  em: EntityManager,
  certificateIds: readonly string[],
  insured: readonly { readonly personId: string; readonly month: PlainMonth }[],
): Promise<ScanOfRecord[]> {
  return query<ScanOfRecord & { documentClass: DocumentClass }>(
    em,
    sql`SELECT f.id::text, f.owner_id::text AS "ownerId", f.name, f.document_class AS "documentClass",
        encode(f.digest, 'hex') AS digest, f.pages
      FROM stored_file f
      WHERE f.owner_kind IN ('CERTIFICATE', 'COMPANY_QUALIFICATION') AND f.owner_id = ANY(${certificateIds}::uuid[])
      UNION ALL
      SELECT f.id::text, i.person_id::text, f.name, f.document_class, encode(f.digest, 'hex'), f.pages
      FROM stored_file f JOIN insurance_month i ON i.id = f.owner_id
        JOIN jsonb_to_recordset(${JSON.stringify(insured)}::jsonb) AS w("personId" uuid, month text)
          ON w."personId" = i.person_id AND w.month = i.month
      WHERE f.owner_kind = 'INSURANCE_PROOF'
      ORDER BY 3, 1`,
  );
}
