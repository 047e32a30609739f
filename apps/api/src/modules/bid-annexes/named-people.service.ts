import { certificateOutcome, certificateStateWords, type Localized } from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { ChosenCertificate } from './annex-facts.js';
import type { NamedPersonType } from './bid-annex-check.type.js';

/** Whom the issued annexes of a contract name, and whether they can still show today what the bid promised. */
export class NamedPeopleService {
  constructor(private readonly deps: ServiceDeps) {}

  async of(contractId: string): Promise<NamedPersonType[]> {
    const today = this.deps.clock.today();
    const people = await query<Named>(
      this.deps.em,
      sql`SELECT p.id::text AS "personId", p.number, p.name, p.post, p.left_on::text AS "leftOn",
          array_agg(DISTINCT a.number::text ORDER BY a.number::text) AS annexes,
          ARRAY(SELECT DISTINCT c.type_id::text FROM bid_annex_certificate bc
            JOIN bid_annex b ON b.id = bc.annex_id AND b.state = 'ISSUED' AND b.contract_id = ${contractId}
            JOIN certificate c ON c.id = bc.certificate_id WHERE bc.person_id = p.id) AS "typeIds"
        FROM bid_annex a JOIN bid_annex_person n ON n.annex_id = a.id JOIN person p ON p.id = n.person_id
        WHERE a.contract_id = ${contractId} AND a.state = 'ISSUED'
        GROUP BY p.id ORDER BY p.number LIMIT 200`,
    );
    const held = await this.#certificatesOf(people.map(({ personId }) => personId));
    return people.map(({ leftOn, typeIds, ...person }) => {
      const problems: Localized[] = [];
      if (leftOn !== null && leftOn < today) {
        problems.push({ zh: `${leftOn} 已离职`, en: `left on ${leftOn}` });
      }
      for (const typeId of typeIds) {
        const own = held.filter((one) => one.personId === person.personId && one.typeId === typeId);
        // A renewal counts: what was promised is the kind of certificate, not the sheet of paper.
        if (own.some((one) => certificateOutcome(one, today).state === 'VALID')) continue;
        const [latest] = own;
        const words = latest ? certificateStateWords[certificateOutcome(latest, today).state] : missing;
        const [zh, en] = [latest?.typeName ?? '', latest?.typeNameEn ?? latest?.typeName ?? ''];
        problems.push({ zh: `${zh}${words.zh}`, en: `${en}: ${words.en}` });
      }
      return { ...person, problems, valid: problems.length === 0 };
    });
  }

  /** Latest first. */
  async #certificatesOf(personIds: readonly string[]): Promise<(ChosenCertificate & { typeId: string })[]> {
    return query(
      this.deps.em,
      sql`SELECT c.id::text, c.person_id::text AS "personId", c.type_id::text AS "typeId", t.code AS "typeCode",
          t.name AS "typeName", t.name_en AS "typeNameEn", c.number, c.issuer, c.issued_on::text AS "issuedOn",
          c.valid_until_on::text AS "validUntilOn", c.next_review_on::text AS "nextReviewOn",
          c.revoked_on::text AS "revokedOn", t.proof_required AS "proofRequired",
          EXISTS (SELECT FROM stored_file f WHERE f.owner_kind = 'CERTIFICATE' AND f.owner_id = c.id) AS proved
        FROM certificate c JOIN certificate_type t ON t.id = c.type_id
        WHERE c.person_id = ANY(${personIds}::uuid[]) ORDER BY c.issued_on DESC, c.id`,
    );
  }
}

interface Named {
  readonly personId: string;
  readonly number: string;
  readonly name: string;
  readonly post: string | null;
  readonly leftOn: string | null;
  readonly annexes: readonly string[];
  readonly typeIds: readonly string[];
}

const missing: Localized = { zh: '没有', en: 'none' };
