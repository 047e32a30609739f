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

  const people = staff(api);

  const certificate = async (personId: string, code: string, input: object = {}): Promise<Held> =>
    ask(
      'mutation ($input: CreateCertificateInput!) { done: createCertificate(input: $input) { id version } }',
      { input: { personId, typeId: await typeId(code), issuedOn: '2024-01-01', ...input } },
    );

  /** The row of a scan; what is asked here only counts rows. */
  const scan = async (ownerKind: 'CERTIFICATE' | 'COMPANY_QUALIFICATION', ownerId: string): Promise<void> => {
    await api.sql(
      `INSERT INTO stored_file (id, storage_key, key_id, owner_kind, owner_id, document_class, name, content_type,
         bytes, digest, uploaded_by, uploaded_at)
       VALUES ($1, $2, 'test', $3, $4, 'CERTIFICATE', 'scan.jpg', 'image/jpeg', 1, '\\x00', 'test', now())`,
      [randomUUID(), randomUUID().replaceAll('-', ''), ownerKind, ownerId],
    );
  };

  return {
    ...people,
    typeId,
    certificate,
    scan,

    /** Somebody of 霁州 with a security technician's certificate until 30 June 2026, scanned. */
    async technician(name: string, input: object = {}) {
      const { id } = await people.person({ name, regions: ['霁州'] });
      const { id: certificateId } = await certificate(id, 'SECURITY_TECHNICIAN', {
        validUntilOn: '2026-06-30',
        ...input,
      });
      await scan('CERTIFICATE', certificateId);
      return { id, certificateId };
    },

    /** Somebody with a certificate without a scan and two months of insurance, who agreed to their being kept. */
    async holder(name: string) {
      const { id } = await people.person({ name });
      const { id: certificateId } = await certificate(id, 'SECURITY_TECHNICIAN', { number: `NO-${name}` });
      const { insuranceMonths } = await ask<{ insuranceMonths: readonly { id: string; month: string }[] }>(
        `mutation ($id: ID!) { done: recordInsuranceMonths(personId: $id, months: ["2026-05", "2026-04", "2026-05"]) {
          insuranceMonths { id month } } }`,
        { id },
      );
      for (const agreed of ['CERTIFICATE', 'SOCIAL_INSURANCE', 'ID_CARD']) await people.consent(id, agreed);
      return { id, certificateId, insuranceId: insuranceMonths[0]?.id ?? '', insuranceMonths };
    },

    /** Links a person to the account of a role. */
    async account(personId: string, who: Who): Promise<void> {
      await api.sql(
        'UPDATE person SET user_id = (SELECT id FROM app_user WHERE username = $2) WHERE id = $1',
        [personId, who],
      );
    },

    async qualification(code: string, input: object = {}): Promise<Held> {
      return ask(
        `mutation ($input: CreateCompanyQualificationInput!) {
          done: createCompanyQualification(input: $input) { id version } }`,
        { input: { typeId: await typeId(code), issuedOn: '2024-01-01', ...input } },
      );
    },
  };
}

export interface Held {
  readonly id: string;
  readonly version: number;
}
