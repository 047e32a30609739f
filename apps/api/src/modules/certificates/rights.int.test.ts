import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { jpeg, sendFile } from '../../../test/files.js';
import { type Client, startApi, type TestApi, type Who } from '../../../test/harness.js';

const TODAY = '2026-06-15';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
let own: { id: string; certificateId: string };
let foreign: { id: string; certificateId: string; insuranceId: string };
beforeAll(async () => {
  api = await startApi();
  api.clock.set(`${TODAY}T02:00:00Z`);
  s = certificateScene(api);
  own = await holder('王工本人');
  foreign = await holder('别的同事');
  await s.account(own.id, 'engineer');
});
afterAll(() => api.stop());

async function holder(name: string) {
  const { id } = await s.person({ name });
  const { id: certificateId } = await s.certificate(id, 'SECURITY_TECHNICIAN', { number: `NO-${name}` });
  const { recordInsuranceMonths } = await api.as('hr').data<{
    recordInsuranceMonths: { insuranceMonths: { id: string }[] };
  }>(
    `mutation ($id: ID!) { recordInsuranceMonths(personId: $id, months: ["2026-05", "2026-04", "2026-05"]) {
      insuranceMonths { id month } } }`,
    { id },
  );
  expect(recordInsuranceMonths.insuranceMonths).toMatchObject([{ month: '2026-05' }, { month: '2026-04' }]);
  for (const agreed of ['CERTIFICATE', 'SOCIAL_INSURANCE', 'ID_CARD']) await s.consent(id, agreed);
  return { id, certificateId, insuranceId: recordInsuranceMonths.insuranceMonths[0]?.id ?? '' };
}

const codeOf = async (client: Client, document: string, variables: Record<string, unknown> = {}) =>
  (await client.query(document, variables)).errors?.[0]?.extensions.code ?? 'ALLOWED';

describe('who sees certificates', () => {
  const reads = [
    '{ certificateTypes { rows { id } } }',
    '{ certificates { rows { id } } }',
    '{ companyQualifications { rows { id } } }',
    '{ certificateWall(filter: {}) { id } }',
    '{ expiries(from: "2026-01-01", until: "2027-01-01") { on } }',
    '{ certificateCounts { valid } }',
    '{ companyStanding(from: "2026-06-15") { complete } }',
    '{ whoMayBeSent(work: SECURITY, on: "2026-06-15") { name } }',
    '{ sendingOverrides { rows { id } } }',
  ];

  it.each([
    ['admin', 'ALLOWED'],
    ['hr', 'ALLOWED'],
    ['dispatcher', 'ALLOWED'],
    ['engineer', 'FORBIDDEN'],
    ['viewer', 'FORBIDDEN'],
  ] as const)('the lists: %s is %s', async (who, code) => {
    for (const document of reads) expect(await codeOf(api.as(who), document), document).toBe(code);
  });

  it.each(['dispatcher', 'engineer', 'viewer'] as const)('%s writes none of them', async (who) => {
    const { id, certificateId } = foreign;
    for (const document of [
      `mutation { createCertificate(input: { personId: "${id}", typeId: "${id}", issuedOn: "2024-01-01" }) { id } }`,
      `mutation { updateCertificate(id: "${certificateId}", input: { version: 1, note: "x" }) { id } }`,
      `mutation { renewCertificate(id: "${certificateId}", input: { issuedOn: "2026-01-01" }) { id } }`,
      `mutation { revokeCertificate(id: "${certificateId}", input: { version: 1, revokedOn: "2026-01-01", reason: "x" }) { id } }`,
      `mutation { deleteCertificate(id: "${certificateId}", version: 1) }`,
      `mutation { recordInsuranceMonths(personId: "${id}", months: ["2026-01"]) { id } }`,
      `mutation { createCertificateType(input: { code: "X", name: "x", scope: PERSON }) { id } }`,
    ]) {
      expect(await codeOf(api.as(who), document), document).toBe('FORBIDDEN');
    }
    const [row] = await api.sql('SELECT version, note FROM certificate WHERE id = $1', [certificateId]);
    expect(row).toEqual({ version: 1, note: null });
  });

  it('an engineer sees their own, and nothing of 1,000 others by any road', async () => {
    const mine = `{ myCertificates { id number state person { name certificates { id } } type { name } }
      myPerson { insuredUntil certificates { id } insuranceMonths { month } } }`;
    const answer = await api.as('engineer').data(mine);
    expect(answer).toMatchObject({
      myCertificates: [
        {
          id: own.certificateId,
          number: 'NO-王工本人',
          person: { certificates: [{ id: own.certificateId }] },
        },
      ],
      myPerson: {
        insuredUntil: '2026-05',
        certificates: [{ id: own.certificateId }],
        insuranceMonths: [{}, {}],
      },
    });
    const others = await manyOthers();
    const seen = new Set<string>();
    for (let at = 0; at < others.length; at += 10) {
      const asked = others.slice(at, at + 10).map((id, n) => `a${n}: certificate(id: "${id}") { id number }`);
      const { text, data } = await api.as('engineer').query(`{ ${asked.join(' ')} }`);
      expect(data).toBeUndefined();
      if (text.includes('NO-')) seen.add(text);
    }
    expect(JSON.stringify(await api.as('engineer').data(mine))).not.toContain('NO-X');
    expect([...seen]).toEqual([]);
    expect(await api.as('viewer').data(mine)).toEqual({ myCertificates: [], myPerson: null });
  }, 60_000);

  it('a person of no account and one who is unlinked see nothing that was theirs', async () => {
    await api.sql('UPDATE person SET user_id = NULL WHERE id = $1', [own.id]);
    expect(await api.as('engineer').data('{ myCertificates { id } }')).toEqual({ myCertificates: [] });
    await s.account(own.id, 'engineer');
  });
});

describe('certificates as a sheet', () => {
  it('goes to those who see the list, without numbers and remarks', async () => {
    await api.sql(`UPDATE certificate SET note = 'NO-note' WHERE id = $1`, [foreign.certificateId]);
    const csv = async (who: Who, list: string) => {
      const response = await api.as(who).fetch(`/exports/${list}.csv`);
      return { status: response.status, text: await response.text() };
    };
    for (const who of ['hr', 'dispatcher'] as const) {
      const { text } = await csv(who, 'certificates');
      expect(text.split('\r\n')[0]).toMatch(/^工号,姓名,部门,证书类型,发证机构,发证日/);
      expect(text).toContain('别的同事');
      expect(text).toContain('缺扫描件');
      expect(text).not.toContain('NO-');
      expect((await csv(who, 'companyQualifications')).status).toBe(200);
    }
    for (const who of ['engineer', 'viewer'] as const)
      expect((await csv(who, 'certificates')).status).toBe(403);
  });
});

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

  it('a month of insurance goes only without its scans', async () => {
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

/** Ids of certificates of people the engineer is not. */
async function manyOthers(): Promise<string[]> {
  const rows = await api.sql<{ id: string }>(
    `INSERT INTO certificate (id, person_id, type_id, number, issued_on, created_at, updated_at, version)
     SELECT gen_random_uuid(), $1, $2, 'NO-X' || n, '2024-01-01', now(), now(), 1 FROM generate_series(1, 1000) n RETURNING id`,
    [foreign.id, await s.typeId('DIPLOMA')],
  );
  return rows.map(({ id }) => id);
}
