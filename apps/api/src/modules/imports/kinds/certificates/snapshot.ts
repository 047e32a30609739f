import type { EntityManager } from 'typeorm';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { CertificateRow } from './fields.js';

export interface KnownHolder {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

export interface KnownType {
  readonly id: string;
  readonly code: string;
  readonly scope: 'PERSON' | 'COMPANY';
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** A certificate on file with its values as the file would write them. */
export interface KnownCertificate {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly typeId: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string;
  readonly validUntilOn: string | null;
  readonly nextReviewOn: string | null;
  readonly note: string | null;
  /** Another one has followed it. */
  readonly renewed: boolean;
}

export interface CertificateSnapshot {
  readonly byNumber: ReadonlyMap<string, KnownHolder>;
  readonly byName: ReadonlyMap<string, readonly KnownHolder[]>;
  readonly types: readonly KnownType[];
  /** Of those holders, and of the company, oldest first. */
  readonly certificates: readonly KnownCertificate[];
}

/** `lock`: the rows stay as they are until the transaction ends. */
export async function snapshotFor(
  em: EntityManager,
  rows: readonly CertificateRow[],
  lock: boolean,
): Promise<CertificateSnapshot> {
  const numbers = [...new Set(rows.flatMap(({ values }) => values.personNumber ?? []))];
  const names = [...new Set(rows.flatMap(({ values }) => values.personName ?? []))];
  const holders = await query<KnownHolder>(
    em,
    sql`SELECT id::text, number, name FROM person WHERE number = ANY(${numbers}) OR name = ANY(${names})
      ORDER BY id ${lock ? sql`FOR UPDATE` : sql``}`,
  );
  const types = await query<KnownType>(
    em,
    sql`SELECT id::text, code, scope, name, name_en AS "nameEn", aliases FROM certificate_type WHERE active`,
  );
  const ids = holders.map(({ id }) => id);
  if (lock) {
    await query(
      em,
      sql`SELECT FROM certificate WHERE person_id = ANY(${ids}::uuid[]) OR person_id IS NULL ORDER BY id FOR UPDATE`,
    );
  }
  const certificates = await query<KnownCertificate>(
    em,
    sql`SELECT c.id::text, c.version, c.person_id::text AS "personId", c.type_id::text AS "typeId", c.number, c.issuer,
        c.issued_on::text AS "issuedOn", c.valid_until_on::text AS "validUntilOn",
        c.next_review_on::text AS "nextReviewOn", c.note,
        EXISTS (SELECT FROM certificate n WHERE n.renews_id = c.id) AS renewed
      FROM certificate c WHERE c.person_id = ANY(${ids}::uuid[]) OR c.person_id IS NULL
      ORDER BY c.issued_on, c.id`,
  );
  const byName = new Map<string, KnownHolder[]>();
  for (const holder of holders) byName.set(holder.name, [...(byName.get(holder.name) ?? []), holder]);
  return { byNumber: new Map(holders.map((holder) => [holder.number, holder])), byName, types, certificates };
}
