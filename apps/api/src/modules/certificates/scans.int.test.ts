import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { jpeg, sendFile } from '../../../test/files.js';
import { type Client, startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
type Holder = Awaited<ReturnType<typeof s.holder>>;
let own: Holder;
let foreign: Holder;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  s = certificateScene(api);
  own = await s.holder('王工本人');
  foreign = await s.holder('别的同事');
  await s.account(own.id, 'engineer');
});
afterAll(() => api.stop());

const codeOf = async (client: Client, document: string, variables: Record<string, unknown> = {}) =>
  (await client.query(document, variables)).errors?.[0]?.extensions.code ?? 'ALLOWED';

describe('who sees scans', () => {
  const scan = async (client: Client, owner: string, id: string, documentClass: string) =>
    sendFile(client, { owner, id, class: documentClass }, await jpeg());
  const statusOf = async (client: Client, fileId: string | null) =>
    (await client.fetch(`/files/${fileId}`)).status;

  it('HR after a proof, the person, and nobody else; each look is written down', async () => {
    const hr = await api.proven('hr');
    const stored = await scan(hr, 'CERTIFICATE', foreign.certificateId, 'CERTIFICATE');
    expect(stored.problem).toBeNull();
    expect(await statusOf(hr, stored.id)).toBe(200);
    expect(await statusOf(api.as('hr'), stored.id)).toBe(403);
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      expect(await statusOf(await api.proven(who), stored.id), who).toBe(404);
    }
    await s.account(own.id, 'viewer');
    await s.account(foreign.id, 'engineer');
    expect(await statusOf(await api.proven('engineer'), stored.id)).toBe(200);
    const looks = await api.sql<{ viewer: string; what: string }>(
      'SELECT viewer, what FROM personal_data_access WHERE person_id = $1 ORDER BY at, id',
      [foreign.id],
    );
    expect(looks).toEqual([
      { viewer: '何人事', what: 'FILE' },
      { viewer: '王工', what: 'FILE' },
    ]);
    await api.sql('UPDATE person SET user_id = NULL WHERE id = ANY($1)', [[own.id, foreign.id]]);
    await s.account(own.id, 'engineer');
  });

  it('dispatchers see that there is one, and those of the company', async () => {
    const hr = await api.proven('hr');
    const { id } = await s.qualification('SECURITY_GRADE_1');
    const stored = await scan(hr, 'COMPANY_QUALIFICATION', id, 'COMPANY_QUALIFICATION');
    expect(await statusOf(api.as('dispatcher'), stored.id)).toBe(200);
    expect(await statusOf(api.as('viewer'), stored.id)).toBe(404);
    const { certificate } = await api
      .as('dispatcher')
      .data<{ certificate: object }>('query ($id: ID!) { certificate(id: $id) { scanCount proved state } }', {
        id: foreign.certificateId,
      });
    expect(certificate).toEqual({ scanCount: 1, proved: true, state: 'VALID' });
  });

  it('only those who keep certificates add them, to what exists, in the class of its type, with consent', async () => {
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      expect(
        (await scan(await api.proven(who), 'CERTIFICATE', foreign.certificateId, 'CERTIFICATE')).id,
        who,
      ).toBeNull();
    }
    const hr = await api.proven('hr');
    expect((await scan(hr, 'CERTIFICATE', foreign.insuranceId, 'CERTIFICATE')).status).toBe(404);
    expect(
      (await scan(hr, 'COMPANY_QUALIFICATION', foreign.certificateId, 'COMPANY_QUALIFICATION')).status,
    ).toBe(404);
    const card = await s.certificate(foreign.id, 'ID_CARD');
    expect((await scan(hr, 'CERTIFICATE', card.id, 'CERTIFICATE')).problem?.fields).toMatchObject({
      class: { code: 'CLASS' },
    });
    expect((await scan(hr, 'CERTIFICATE', card.id, 'ID_CARD')).problem).toBeNull();
    expect((await scan(hr, 'INSURANCE_PROOF', foreign.insuranceId, 'SOCIAL_INSURANCE')).problem).toBeNull();
    const { id: silent } = await s.person({ name: '未同意' });
    const held = await s.certificate(silent, 'LAN_ENGINEER');
    expect((await scan(hr, 'CERTIFICATE', held.id, 'CERTIFICATE')).problem?.fields).toMatchObject({
      file: { code: 'NO_CONSENT' },
    });
  });

  it('a certificate and its scan never miss each other, when one goes as the other comes', async () => {
    const hr = await api.proven('hr');
    const remove = 'mutation ($id: ID!) { deleteCertificate(id: $id, version: 1) }';
    const outcomes = new Set<string>();
    for (let round = 0; round < 20; round++) {
      const { id } = await s.certificate(foreign.id, 'PROGRAMMER');
      const adding = scan(hr, 'CERTIFICATE', id, 'CERTIFICATE');
      await new Promise((later) => setTimeout(later, round * 2));
      const [added, removed] = await Promise.all([adding, codeOf(api.as('hr'), remove, { id })]);
      outcomes.add(`${added.id === null ? 'refused' : 'added'}, ${removed}`);
    }
    expect(
      [...outcomes].filter((outcome) => !['refused, ALLOWED', 'added, IN_USE'].includes(outcome)),
    ).toEqual([]);
    const lost = await api.sql(
      `SELECT f.id FROM stored_file f WHERE owner_kind = 'CERTIFICATE' AND owner_id NOT IN (SELECT id FROM certificate)`,
    );
    expect(lost).toEqual([]);
  }, 30_000);

  it('a month of insurance is recorded once, and goes only without its scans', async () => {
    expect(foreign.insuranceMonths).toMatchObject([{ month: '2026-05' }, { month: '2026-04' }]);
    const remove = 'mutation ($id: ID!) { removeInsuranceMonth(id: $id) { insuredUntil } }';
    expect(await codeOf(api.as('hr'), remove, { id: foreign.insuranceId })).toBe('IN_USE');
    const [april] = await api.sql<{ id: string }>(
      `SELECT id FROM insurance_month WHERE person_id = $1 AND month = '2026-04'`,
      [foreign.id],
    );
    expect(await api.as('hr').data(remove, { id: april?.id })).toEqual({
      removeInsuranceMonth: { insuredUntil: '2026-05' },
    });
    const record =
      'mutation ($id: ID!, $months: [String!]!) { recordInsuranceMonths(personId: $id, months: $months) { id } }';
    for (const months of [
      ['2026-07'],
      ['2026-13'],
      ['1989-12'],
      [],
      ['x'],
      Array.from({ length: 25 }, (_, n) => `20${n + 1}-01`),
    ]) {
      const answer = await api.as('hr').query(record, { id: foreign.id, months });
      expect(answer.errors?.[0]?.extensions.fields, months.join()).toHaveProperty('months');
    }
  });
});
