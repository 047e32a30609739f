import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { identityNumber } from '../../../test/identity-numbers.js';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  s = certificateScene(api);
});
afterAll(() => api.stop());

const facts = 'id number issuer issuedOn validUntilOn nextReviewOn revokedOn revokedReason note version';
const update = `mutation ($id: ID!, $input: UpdateCertificateInput!) {
  updateCertificate(id: $id, input: $input) { ${facts} } }`;
const renew = `mutation ($id: ID!, $input: RenewCertificateInput!) {
  renewCertificate(id: $id, input: $input) { ${facts} renews { id renewedBy { id } } person { name } } }`;
const revoke = `mutation ($id: ID!, $input: RevokeCertificateInput!) {
  revokeCertificate(id: $id, input: $input) { ${facts} state(on: "2026-06-14") after: state(on: "2026-06-15") } }`;
const remove = 'mutation ($id: ID!, $version: Int!) { deleteCertificate(id: $id, version: $version) }';

const refused = async (document: string, variables: Record<string, unknown>, who: Who = 'hr') =>
  (await api.as(who).query(document, variables)).errors?.[0]?.extensions;

describe('certificates', () => {
  it('take the usual issuer, change field by field, and refuse a stale save', async () => {
    const { id: personId } = await s.person({ name: '张小满' });
    const { id } = await s.certificate(personId, 'SECURITY_TECHNICIAN', {
      number: 'AF-1',
      validUntilOn: '2026-12-31',
    });
    const { certificate } = await api
      .as('dispatcher')
      .data<{ certificate: object }>(
        `query ($id: ID!) { certificate(id: $id) { ${facts} person { name } type { code } state tone daysLeft scanCount proved renewedById } }`,
        { id },
      );
    expect(certificate).toMatchObject({
      number: 'AF-1',
      issuer: '人力资源和社会保障部门',
      person: { name: '张小满' },
      type: { code: 'SECURITY_TECHNICIAN' },
      state: 'UNPROVED',
      tone: 'OVER',
      daysLeft: 199,
      scanCount: 0,
      proved: false,
      renewedById: null,
    });
    const changed = await api.as('hr').data(update, { id, input: { version: 1, note: '原件在档案室' } });
    expect(changed).toMatchObject({
      updateCertificate: { number: 'AF-1', note: '原件在档案室', version: 2 },
    });
    expect(await refused(update, { id, input: { version: 1, number: 'AF-2' } })).toMatchObject({
      code: 'CONFLICT',
      version: 2,
    });
  });

  it('say what is wrong with each field, in both languages', async () => {
    const { id: personId } = await s.person();
    const { id } = await s.certificate(personId, 'LAN_ENGINEER', { validUntilOn: '2027-01-01' });
    const wrong = await refused(update, {
      id,
      input: { version: 1, validUntilOn: '2023-12-31', nextReviewOn: '2023-01-01', number: '9'.repeat(101) },
    });
    expect(wrong?.fields).toMatchObject({
      validUntilOn: { code: 'DATES', zh: '不能早于发证日。', en: 'It cannot be before the day of issue.' },
      nextReviewOn: { code: 'DATES' },
      number: { code: 'TOO_LONG' },
    });
    const late = await refused(update, { id, input: { version: 1, nextReviewOn: '2027-01-02' } });
    expect(late?.fields).toMatchObject({ nextReviewOn: { zh: '复审不能晚于有效期。' } });
    const create = `mutation ($input: CreateCertificateInput!) { createCertificate(input: $input) { id } }`;
    for (const code of ['ISO_9001', 'BUSINESS_LICENCE']) {
      const input = { personId, typeId: await s.typeId(code), issuedOn: '2024-01-01' };
      expect((await refused(create, { input }))?.fields).toMatchObject({ typeId: { code: 'NO_SUCH_TYPE' } });
    }
    const nobody = { personId: id, typeId: await s.typeId('DIPLOMA'), issuedOn: '2024-01-01' };
    expect(await refused(create, { input: nobody })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never hold an identity number, whatever field it is typed into', async () => {
    const { id: personId } = await s.person();
    const secret = identityNumber(7);
    const { id } = await s.certificate(personId, 'DIPLOMA');
    for (const field of ['number', 'issuer', 'note']) {
      const answer = await api
        .as('hr')
        .query(update, { id, input: { version: 1, [field]: `No. ${secret}` } });
      expect(answer.errors?.[0]?.extensions.fields).toMatchObject({ [field]: { code: 'IDENTITY_NUMBER' } });
      expect(answer.text).not.toContain(secret);
    }
    const card = await s.certificate(personId, 'ID_CARD', { validUntilOn: '2040-01-01' });
    const numbered = await refused(update, { id: card.id, input: { version: 1, number: '12' } });
    expect(numbered?.fields).toMatchObject({ number: { code: 'IDENTITY_NUMBER' } });
    await expect(api.sql(`UPDATE certificate SET number = '12' WHERE id = $1`, [card.id])).rejects.toThrow(
      'kept with the person',
    );
  });

  it('are renewed once, however many try at the same moment, and the old one stays as it was', async () => {
    const { id: personId } = await s.person({ name: '李续证' });
    const { id } = await s.certificate(personId, 'PROGRAMMER', { number: 'P-1', validUntilOn: '2026-08-31' });
    const input = { number: 'P-2', issuedOn: '2026-08-01', validUntilOn: '2029-07-31' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.as('hr').query<{ renewCertificate: { id: string } }>(renew, { id, input }),
      ),
    );
    const won = answers.filter((answer) => !answer.errors);
    expect(won).toHaveLength(1);
    const renewal = won[0]?.data?.renewCertificate;
    expect(renewal).toMatchObject({
      number: 'P-2',
      renews: { id, renewedBy: { id: renewal?.id } },
      person: { name: '李续证' },
    });
    for (const answer of answers.filter(({ errors }) => errors)) {
      expect(answer.errors?.[0]?.extensions.fields).toMatchObject({ id: { code: 'RENEWED' } });
    }
    const [old] = await api.sql('SELECT number, version FROM certificate WHERE id = $1', [id]);
    expect(old).toEqual({ number: 'P-1', version: 1 });
    const early = await refused(renew, { id: renewal?.id, input: { issuedOn: '2026-07-31' } });
    expect(early?.fields).toMatchObject({ issuedOn: { code: 'BEFORE_OLD' } });
    expect(await refused(remove, { id, version: 1 })).toMatchObject({
      code: 'IN_USE',
      dependents: { renewals: 1 },
    });
    const latest = `query ($p: ID!) { yes: certificates(filter: { personId: $p, latest: true }) { rows { number } }
      no: certificates(filter: { personId: $p, latest: false }) { rows { number } } }`;
    expect(await api.as('hr').data(latest, { p: personId })).toEqual({
      yes: { rows: [{ number: 'P-2' }] },
      no: { rows: [{ number: 'P-1' }] },
    });
  });

  it('are revoked from a day on, with a reason, and go only when nothing hangs on them', async () => {
    const { id: personId } = await s.person();
    const { id } = await s.certificate(personId, 'SECURITY_TECHNICIAN');
    await s.scan('CERTIFICATE', id);
    expect(
      (await refused(revoke, { id, input: { version: 1, revokedOn: '2023-01-01', reason: ' ' } }))?.fields,
    ).toMatchObject({ reason: { code: 'REQUIRED' }, revokedOn: { code: 'DATES' } });
    const { revokeCertificate } = await api.as('hr').data<{ revokeCertificate: object }>(revoke, {
      id,
      input: { version: 1, revokedOn: '2026-06-15', reason: '弄虚作假' },
    });
    expect(revokeCertificate).toMatchObject({ revokedReason: '弄虚作假', state: 'VALID', after: 'REVOKED' });
    const reinstate = `mutation ($id: ID!, $version: Int!, $reason: String!) {
      reinstateCertificate(id: $id, version: $version, reason: $reason) { revokedOn revokedReason state version } }`;
    expect((await refused(reinstate, { id, version: 2, reason: '' }))?.fields).toMatchObject({
      reason: { code: 'REQUIRED' },
    });
    expect(await api.as('hr').data(reinstate, { id, version: 2, reason: '查无此事' })).toEqual({
      reinstateCertificate: { revokedOn: null, revokedReason: null, state: 'VALID', version: 3 },
    });
    expect((await refused(reinstate, { id, version: 3, reason: '再来' }))?.fields).toMatchObject({
      id: { code: 'NOT_REVOKED' },
    });
    expect(await refused(remove, { id, version: 3 })).toMatchObject({
      code: 'IN_USE',
      dependents: { scans: 1 },
    });
    const mistake = await s.certificate(personId, 'DIPLOMA');
    expect(await api.as('hr').data(remove, { id: mistake.id, version: 1 })).toEqual({
      deleteCertificate: true,
    });
    const trail = await api.sql(`SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at, id`, [
      mistake.id,
    ]);
    expect(trail).toEqual([{ action: 'certificate.create' }, { action: 'certificate.delete' }]);
  });

  it('change for one of fifty who saw the same version', async () => {
    const { id: personId } = await s.person();
    const { id } = await s.certificate(personId, 'LAN_ENGINEER');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        api.as('hr').query(update, { id, input: { version: 1, note: `第${n}个` } }),
      ),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    const codes = new Set(answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'SAVED'));
    expect([...codes].sort()).toEqual(['CONFLICT', 'SAVED']);
  });

  it('are found by person, number and type, by pinyin, and by what the person can do and where', async () => {
    const { id: personId } = await s.person({
      name: '欧阳寻',
      regions: ['云岭'],
      skills: ['门禁'],
      department: '维保部',
    });
    await s.certificate(personId, 'INFORMATION_ENGINEER', { number: 'XX-778' });
    const list = `query ($filter: CertificateFilter) { certificates(filter: $filter) { rows { number } } }`;
    const numbers = async (filter: object) =>
      (
        await api.as('dispatcher').data<{ certificates: { rows: { number: string }[] } }>(list, { filter })
      ).certificates.rows.map(({ number }) => number);
    for (const search of ['欧阳', 'oyx', 'xx-778', '信息化', '欧阳 xxhgcs']) {
      expect(await numbers({ search }), search).toEqual(['XX-778']);
    }
    expect(
      await numbers({ region: ['云岭'], skill: ['门禁'], department: ['维保部'], work: 'NETWORK' }),
    ).toEqual(['XX-778']);
    expect(await numbers({ region: ['云岭'], work: 'SECURITY' })).toEqual([]);
    expect(await numbers({ search: '欧阳', personState: ['LEFT'] })).toEqual([]);
  });
});
