import { documentClassCodes, workKinds } from '@jiannuo/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  s = certificateScene(api);
});
afterAll(() => api.stop());

const fields =
  'id code name nameEn issuer permits scope validityMonths reviewMonths proofRequired documentClass aliases position active certificateCount version';
const create = `mutation ($input: CreateCertificateTypeInput!) { createCertificateType(input: $input) { ${fields} } }`;
const update = `mutation ($id: ID!, $input: UpdateCertificateTypeInput!) { updateCertificateType(id: $id, input: $input) { ${fields} } }`;
const remove = 'mutation ($id: ID!, $version: Int!) { deleteCertificateType(id: $id, version: $version) }';

const refused = async (document: string, variables: Record<string, unknown>) =>
  (await api.as('hr').query(document, variables)).errors?.[0]?.extensions;

describe('types of certificates', () => {
  it('stand there from the start: what P-01 and P-02 name, in the order of the wall', async () => {
    const { people, company } = await api
      .as('dispatcher')
      .data<Record<'people' | 'company', { rows: { name: string }[] }>>(
        `{ people: certificateTypes(filter: { scope: [PERSON], active: true }, limit: 100) { rows { name } }
         company: certificateTypes(filter: { scope: [COMPANY] }) { rows { name } } }`,
      );
    expect(people.rows.map(({ name }) => name)).toEqual([
      '身份证',
      '安全防范员证',
      '机电工程师证',
      '信息化工程师证',
      '程序设计工程师证',
      '局域网组网工程师证',
      '毕业证',
    ]);
    expect(company.rows.map(({ name }) => name)).toEqual([
      '营业执照',
      'ISO9001 质量管理体系认证',
      '安防工程一级资质',
      '全国质量服务诚信示范企业',
    ]);
  });

  it('permit the work the rules know, and none but classes they know', async () => {
    const rows = await api.sql<{ permits: string[]; class: string }>(
      'SELECT permits, document_class AS class FROM certificate_type',
    );
    expect(
      rows.flatMap(({ permits }) => permits).every((work) => workKinds.some((kind) => kind === work)),
    ).toBe(true);
    expect(rows.every((row) => documentClassCodes.some((code) => code === row.class))).toBe(true);
    const [row] = await api.sql<{ words: string }>(
      `SELECT pg_get_constraintdef(oid) AS words FROM pg_constraint WHERE conname = 'certificate_type_permits_ck'`,
    );
    for (const work of workKinds) expect(row?.words).toContain(work);
  });

  it('are found by name, pinyin, code, another name, and by the work they qualify for', async () => {
    const codes = async (filter: object) =>
      (
        await api
          .as('hr')
          .data<{ certificateTypes: { rows: { code: string }[] } }>(
            'query ($filter: CertificateTypeFilter) { certificateTypes(filter: $filter) { rows { code } } }',
            { filter },
          )
      ).certificateTypes.rows.map(({ code }) => code);
    for (const search of ['安全防范', 'aqffy', 'security_tech', 'anquan']) {
      expect(await codes({ search }), search).toContain('SECURITY_TECHNICIAN');
    }
    expect(await codes({ work: 'NETWORK' })).toEqual(['INFORMATION_ENGINEER', 'LAN_ENGINEER']);
  });

  it('are entered, changed field by field, and refuse a stale save and a code that is taken', async () => {
    const input = {
      code: 'HIGH_VOLTAGE',
      name: '高压电工证',
      scope: 'PERSON',
      permits: ['NETWORK', 'ELECTROMECHANICAL', 'NETWORK'],
      validityMonths: 72,
      reviewMonths: 36,
      aliases: ['电工证', '电工证', ' 高压证 '],
    };
    const { createCertificateType: made } = await api
      .as('hr')
      .data<{ createCertificateType: { id: string } }>(create, { input });
    expect(made).toMatchObject({
      permits: ['ELECTROMECHANICAL', 'NETWORK'],
      proofRequired: true,
      documentClass: 'CERTIFICATE',
      aliases: ['电工证', '高压证'],
      active: true,
      certificateCount: 0,
    });
    expect((await refused(create, { input }))?.fields).toMatchObject({
      code: { code: 'TAKEN', zh: '该代码已存在。', en: 'This code exists already.' },
    });
    const changed = await api
      .as('hr')
      .data(update, { id: made.id, input: { version: 1, reviewMonths: null, active: false } });
    expect(changed).toMatchObject({
      updateCertificateType: { name: '高压电工证', reviewMonths: null, active: false, version: 2 },
    });
    expect(await refused(update, { id: made.id, input: { version: 1, name: '别名' } })).toMatchObject({
      code: 'CONFLICT',
      version: 2,
    });
    const { id: personId } = await s.person();
    const unused = await refused(
      `mutation ($input: CreateCertificateInput!) { createCertificate(input: $input) { id } }`,
      { input: { personId, typeId: made.id, issuedOn: '2024-01-01' } },
    );
    expect(unused?.fields).toMatchObject({ typeId: { code: 'NO_SUCH_TYPE' } });
    expect(await api.as('hr').data(remove, { id: made.id, version: 2 })).toEqual({
      deleteCertificateType: true,
    });
  });

  it('say what is wrong with each field, and stay while certificates are of them', async () => {
    const wrong = await refused(create, {
      input: {
        code: 'lower',
        name: ' ',
        scope: 'COMPANY',
        documentClass: 'ID_CARD',
        validityMonths: 0,
        reviewMonths: 601,
        position: -1,
        aliases: Array.from({ length: 21 }, (_, n) => `名${n}`),
      },
    });
    expect(Object.keys(wrong?.fields ?? {}).sort()).toEqual([
      'aliases',
      'code',
      'documentClass',
      'name',
      'position',
      'reviewMonths',
      'validityMonths',
    ]);
    const { id: personId } = await s.person();
    await s.certificate(personId, 'DIPLOMA');
    expect(await refused(remove, { id: await s.typeId('DIPLOMA'), version: 1 })).toMatchObject({
      code: 'IN_USE',
      dependents: { certificates: 1 },
    });
  });
});

describe('what the company can show', () => {
  const ask = async (variables: object) =>
    (
      await api.as('dispatcher').data<{ companyStanding: Standing }>(
        `query ($from: PlainDate!, $until: PlainDate) { companyStanding(from: $from, until: $until) {
          complete qualifications { typeCode typeName { zh } state tone untilOn daysLeft } basis { clause text }
          warnings { code message { zh } basis { clause } } rulesVersion } }`,
        { ...variables },
      )
    ).companyStanding;

  it('is told for the day of the bid and for the whole contract (P-02)', async () => {
    const { id } = await s.qualification('SECURITY_GRADE_1', { validUntilOn: '2026-12-31' });
    await s.scan('COMPANY_QUALIFICATION', id);
    const today = await ask({ from: '2026-06-15' });
    expect(today).toMatchObject({
      complete: true,
      qualifications: [
        {
          typeCode: 'SECURITY_GRADE_1',
          typeName: { zh: '安防工程一级资质' },
          state: 'VALID',
          untilOn: '2026-12-31',
          daysLeft: 199,
        },
      ],
      warnings: [],
    });
    expect(today.basis.map(({ clause }) => clause)).toContain('P-02');
    expect((await ask({ from: '2026-06-15', until: '2026-12-31' })).warnings).toEqual([]);
    const contract = await ask({ from: '2026-06-15', until: '2027-01-01' });
    expect(contract.warnings).toHaveLength(1);
    expect(contract.warnings[0]?.basis.map(({ clause }) => clause)).toContain('P-02');
    const back = await api
      .as('hr')
      .query('{ companyStanding(from: "2026-06-15", until: "2026-06-14") { complete } }');
    expect(back.errors?.[0]?.extensions.fields).toHaveProperty('until');
  });
});

interface Standing {
  readonly basis: readonly { clause: string }[];
  readonly warnings: readonly { code: string; basis: readonly { clause: string }[] }[];
}
