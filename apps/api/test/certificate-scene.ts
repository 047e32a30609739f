import { randomUUID } from 'node:crypto';
import type { TestApi, Who } from './harness.js';
import { staff } from './staff.js';

/** Staff with their certificates, and those of the company, arranged the way HR enters them. */
export function certificateScene(api: TestApi) {
  const ask = async <D>(document: string, variables: Record<string, unknown>, who: Who = 'hr') =>
    (await api.as(who).data<{ done: D }>(document, variables)).done;

  const typeIds = new Map<string, string>();
  const typeId = async (code: string): Promise<string> => {
    if (typeIds.size === 0) {
      const rows = await api.sql<{ id: string; code: string }>('SELECT id, code FROM certificate_type');
      for (const row of rows) typeIds.set(row.code, row.id);
    }
    const id = typeIds.get(code);
    if (id === undefined) throw new Error(`There is no type ${code}.`);
    return id;
  };

  return {
    ...staff(api),
    typeId,

    /** Links a person to the account of a role. */
    async account(personId: string, who: Who): Promise<void> {
      await api.sql(
        'UPDATE person SET user_id = (SELECT id FROM app_user WHERE username = $2) WHERE id = $1',
        [personId, who],
      );
    },

    async certificate(personId: string, code: string, input: object = {}): Promise<Held> {
      return ask(
        'mutation ($input: CreateCertificateInput!) { done: createCertificate(input: $input) { id version } }',
        { input: { personId, typeId: await typeId(code), issuedOn: '2024-01-01', ...input } },
      );
    },

    async qualification(code: string, input: object = {}): Promise<Held> {
      return ask(
        `mutation ($input: CreateCompanyQualificationInput!) {
          done: createCompanyQualification(input: $input) { id version } }`,
        { input: { typeId: await typeId(code), issuedOn: '2024-01-01', ...input } },
      );
    },

    /** The row of a scan; what is asked here only counts rows. */
    async scan(ownerKind: 'CERTIFICATE' | 'COMPANY_QUALIFICATION' | 'INSURANCE_PROOF', ownerId: string) {
      await api.sql(
        `INSERT INTO stored_file (id, storage_key, key_id, owner_kind, owner_id, document_class, name, content_type,
           bytes, digest, uploaded_by, uploaded_at)
         VALUES ($1, $2, 'test', $3, $4, 'CERTIFICATE', 'scan.jpg', 'image/jpeg', 1, '\\x00', 'test', now())`,
        [randomUUID(), randomUUID().replaceAll('-', ''), ownerKind, ownerId],
      );
    },
  };
}

export interface Held {
  readonly id: string;
  readonly version: number;
}
