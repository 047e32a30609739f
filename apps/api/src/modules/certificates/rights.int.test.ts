import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { type Client, startApi, type TestApi, type Who } from '../../../test/harness.js';

const TODAY = '2026-06-15';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
let own: { id: string; certificateId: string };
let foreign: { id: string; certificateId: string };
beforeAll(async () => {
  api = await startApi();
  api.clock.set(`${TODAY}T02:00:00Z`);
  s = certificateScene(api);
  own = await s.holder('王工本人');
  foreign = await s.holder('别的同事');
  await s.account(own.id, 'engineer');
});
afterAll(() => api.stop());

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

/** Ids of certificates of people the engineer is not. */
async function manyOthers(): Promise<string[]> {
  const rows = await api.sql<{ id: string }>(
    `INSERT INTO certificate (id, person_id, type_id, number, issued_on, created_at, updated_at, version)
     SELECT gen_random_uuid(), $1, $2, 'NO-X' || n, '2024-01-01', now(), now(), 1 FROM generate_series(1, 1000) n RETURNING id`,
    [foreign.id, await s.typeId('DIPLOMA')],
  );
  return rows.map(({ id }) => id);
}
