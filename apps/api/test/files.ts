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
