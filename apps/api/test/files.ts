import sharp from 'sharp';
import type { AnswerError, Client } from './client.js';
import type { TestApi } from './harness.js';

export interface Sent {
  readonly status: number;
  /** Of the stored file; null when it was refused. */
  readonly id: string | null;
  readonly problem: AnswerError['extensions'] | null;
}

/** Sends one file the way the page does. */
export async function sendFile(
  client: Client,
  target: { readonly owner: string; readonly id: string; readonly class?: string },
  content: Uint8Array,
  name = 'scan.jpg',
): Promise<Sent> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(content)]), name);
  const response = await client.fetch(`/files?${new URLSearchParams(target)}`, {
    method: 'POST',
    body: form,
  });
  const body = (await response.json()) as { id?: string; errors?: AnswerError[] };
  return { status: response.status, id: body.id ?? null, problem: body.errors?.[0]?.extensions ?? null };
}

/** A qualification of the company: a record whose files need neither consent nor proof. */
export async function qualification(api: TestApi): Promise<{ owner: string; id: string }> {
  const [type] = await api.sql<{ id: string }>(
    `SELECT id FROM certificate_type WHERE scope = 'COMPANY' LIMIT 1`,
  );
  const { made } = await api
    .as('hr')
    .data<{ made: { id: string } }>(
      `mutation ($typeId: ID!) { made: createCompanyQualification(input: { typeId: $typeId, issuedOn: "2026-01-01" }) { id } }`,
      { typeId: type?.id },
    );
  return { owner: 'COMPANY_QUALIFICATION', id: made.id };
}

export const picture = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } });

export const jpeg = (width = 60, height = 40, background?: string): Promise<Buffer> =>
  picture(width, height, background).jpeg().toBuffer();

/** The person agrees to one class of documents. Answers the consent. */
export async function agree(api: TestApi, personId: string, documentClass: string): Promise<string> {
  await api.as('hr').data('mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }', {
    input: { personId, documentClass, givenOn: '2026-01-01' },
  });
  const [consent] = await api.sql<{ id: string }>(
    'SELECT id FROM consent WHERE person_id = $1 AND document_class = $2',
    [personId, documentClass],
  );
  return consent?.id ?? '';
}

/** What lies in the storage. */
export async function storedKeys(api: TestApi): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of api.keeping.storage.list()) keys.push(key);
  return keys.sort();
}
