import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi, type TestApi } from '../../../test/harness.js';
import { textOfPdf } from '../../../test/pdf-text.js';

/** A number nobody has, with a right check digit. */
const NUMBER = '110101199003070134';

interface Annex {
  id: string;
  number: string | null;
  state: string;
  paperState: string | null;
  paperDone: number;
  paperTotal: number;
  paperProblem: { zh: string } | null;
  version: number;
}

const annexFields = 'id number state paperState paperDone paperTotal paperProblem { zh } version';

describe('a bid annex', () => {
  let api: TestApi;
  let hr: Client;
  let zhang: string;
  let li: string;
  const types = new Map<string, string>();
  beforeAll(async () => {
    api = await startApi();
    api.clock.set('2026-06-01T02:00:00Z');
    hr = await api.proven('hr');
    for (const { id, code } of await api.sql<{ id: string; code: string }>(
      'SELECT id, code FROM certificate_type',
    )) {
      types.set(code, id);
    }
    zhang = await person('1001', '张三');
    li = await person('1002', '李𠮷');
    await api.inTransaction((s) => s.identityNumbers.set(zhang, NUMBER));
  });
  afterAll(() => api.stop());

  /** Somebody who agreed to what a bid shows of them. */
  const person = (number: string, name: string) =>
    api.inTransaction(async (s) => {
      const id = await s.people.create({
        number,
        name,
        post: '工程师',
        languages: [],
        regions: [],
        skills: [],
      });
      for (const documentClass of ['ID_CARD', 'CERTIFICATE', 'DIPLOMA'] as const) {
        await s.consents.give({ personId: id, documentClass, givenOn: '2026-01-01' });
      }
      return id;
    });

  async function certificate(personId: string | null, code: string, until: string | null, more: object = {}) {
    const [id] = await api
      .sql<{ id: string }>(
        `INSERT INTO certificate (id, person_id, type_id, number, issued_on, valid_until_on, created_at, updated_at, version)
         VALUES (gen_random_uuid(), $1, $2, $3, '2020-01-01', $4, now(), now(), 1) RETURNING id`,
        [personId, types.get(code), code === 'ID_CARD' ? null : `${code}-7`, until],
      )
      .then((rows) => rows.map((row) => row.id));
    if (!id) throw new Error('no certificate');
    if (!('bare' in more)) await scan(id, personId === null ? 'COMPANY_QUALIFICATION' : 'CERTIFICATE', code);
    return id;
  }

  async function scan(id: string, kind: 'CERTIFICATE' | 'COMPANY_QUALIFICATION', code = '') {
    const picture = await sharp({ create: { width: 400, height: 560, channels: 3, background: '#335577' } })
      .jpeg()
      .toBuffer();
    const documentClass = code === 'ID_CARD' || code === 'DIPLOMA' ? code : kind;
    return api.inTransaction((s) => s.files.add({ kind, id }, picture, '证书.jpg', documentClass));
  }

  const begin = async (more: object = {}) =>
    (
      await hr.data<{ made: Annex }>(
        `mutation ($input: CreateBidAnnexInput!) { made: createBidAnnex(input: $input) { ${annexFields} } }`,
        {
          input: {
            projectName: '湖畔花园视频监控系统',
            recipient: '𠮷水县采购中心',
            bidOn: '2026-07-01',
            contractUntilOn: '2027-06-30',
            ...more,
          },
        },
      )
    ).made;

  const fill = async (annex: Annex, people: object[], qualificationIds: string[] = []) =>
    (
      await hr.data<{ set: Annex }>(
        `mutation ($id: ID!, $people: [BidAnnexPersonInput!]!, $qualificationIds: [ID!]!, $version: Int!) {
          set: setBidAnnexContents(id: $id, people: $people, qualificationIds: $qualificationIds, version: $version) {
            ${annexFields} people { personId certificates { certificate { type { code } } } } qualifications { qualification { id } } } }`,
        { id: annex.id, people, qualificationIds, version: annex.version },
      )
    ).set;

  const check = async (id: string) =>
    (
      await hr.data<{
        bidAnnexCheck: {
          problemCount: number;
          lines: { personName: string | null; code: string; holds: boolean }[];
        };
      }>(`query ($id: ID!) { bidAnnexCheck(id: $id) { problemCount lines { personName code holds } } }`, {
        id,
      })
    ).bidAnnexCheck;

  const issue = (annex: Annex, despite: string | null = null, as: Client = hr) =>
    as.query<{ issued: Annex }>(
      `mutation ($id: ID!, $version: Int!, $despite: String) {
        issued: issueBidAnnex(id: $id, version: $version, despite: $despite) { ${annexFields} } }`,
      { id: annex.id, version: annex.version, despite },
    );

  async function made(id: string): Promise<Annex> {
    for (;;) {
      const { bidAnnex } = await hr.data<{ bidAnnex: Annex }>(
        `query ($id: ID!) { bidAnnex(id: $id) { ${annexFields} } }`,
        { id },
      );
      if (bidAnnex.paperState === 'READY' || bidAnnex.paperState === 'FAILED') return bidAnnex;
      await new Promise((again) => setTimeout(again, 50));
    }
  }

  const paperOf = async (id: string, as: Client = hr) => {
    const [file] = await api.sql<{ id: string }>(
      `SELECT id FROM stored_file WHERE owner_kind = 'BID_ANNEX' AND owner_id = $1`,
      [id],
    );
    return as.fetch(`/files/${file?.id}`);
  };

  it('says at once who would be expired on the bid day or during the contract', async () => {
    const lasting = await certificate(zhang, 'SECURITY_TECHNICIAN', '2027-06-30');
    const short = await certificate(zhang, 'PROGRAMMER', '2027-06-29');
    const over = await certificate(li, 'LAN_ENGINEER', '2026-06-30');
    const licence = await certificate(null, 'BUSINESS_LICENCE', null);
    const unproved = await certificate(null, 'ISO_9001', null, { bare: true });
    const annex = await fill(
      await begin(),
      [
        { personId: zhang, certificateIds: [lasting, short], withInsurance: true },
        { personId: li, certificateIds: [over] },
      ],
      [licence, unproved],
    );
    expect(await check(annex.id)).toEqual({
      problemCount: 4,
      lines: [
        { personName: '张三', code: 'VALID', holds: true },
        { personName: '张三', code: 'ENDS_DURING', holds: false },
        { personName: '张三', code: 'NONE', holds: false },
        { personName: '李𠮷', code: 'EXPIRED_AT_START', holds: false },
        { personName: null, code: 'VALID', holds: true },
        { personName: null, code: 'UNPROVED', holds: false },
      ],
    });
    const refused = await issue(annex);
    expect(refused.errors?.[0]?.extensions.fields?.despite?.code).toBe('DOES_NOT_HOLD');
    const issued = await issue(annex, '采购人同意补交');
    expect(issued.data?.issued).toMatchObject({ state: 'ISSUED', number: 'FJ-2026-0001' });
    await made(annex.id);
  });

  it('becomes one PDF: the table, the scans, the stamp on every page, identity numbers masked', async () => {
    const card = await certificate(zhang, 'ID_CARD', '2040-01-01');
    const diploma = await certificate(li, 'DIPLOMA', null);
    const licence = await certificate(null, 'HONEST_SERVICE', null);
    const draft = await fill(
      await begin(),
      [
        { personId: li, certificateIds: [diploma] },
        { personId: zhang, certificateIds: [card] },
      ],
      [licence],
    );
    expect((await issue(draft)).errors).toBeUndefined();
    const done = await made(draft.id);
    expect(done, JSON.stringify([done, api.logs.filter((line) => line.includes('paper'))])).toMatchObject({
      paperState: 'READY',
      paperDone: 3,
      paperTotal: 3,
    });

    const response = await paperOf(draft.id);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('no-store');
    const pages = (await textOfPdf(new Uint8Array(await response.arrayBuffer()))).map((page) =>
      page.replaceAll(/\s/g, ''),
    );
    // Cover, tables, the company's scan, then a page and a scan each.
    expect(pages).toHaveLength(7);
    for (const page of pages) {
      expect(page).toContain('仅供“湖畔花园视频监控系统”投标使用');
      expect(page).toContain('致:𠮷水县采购中心');
    }
    expect(pages[1]).toMatch(/一、拟派人员一览表.*李𠮷.*毕业证.*张三.*身份证/);
    expect(pages[2]).toContain('公司资质·全国质量服务诚信示范企业');
    expect(pages[4]).toContain('李𠮷·毕业证');
    expect(pages[6]).toContain('张三·身份证');
    expect(pages.join('')).toContain('110***********0134');
    expect(pages.join('')).not.toContain(NUMBER);

    const [row] = await api.sql<{ contents: unknown }>('SELECT contents FROM bid_annex WHERE id = $1', [
      draft.id,
    ]);
    expect(JSON.stringify(row)).not.toContain(NUMBER);
    const looks = await api.sql('SELECT reason FROM personal_data_access WHERE person_id = $1', [zhang]);
    expect(JSON.stringify(looks)).toContain('投标附件 FJ-2026-');
  });

  it('never changes once it is issued, except for the contract it won', async () => {
    const diploma = await certificate(li, 'DIPLOMA', null);
    const draft = await fill(await begin(), [{ personId: li, certificateIds: [diploma] }]);
    await issue(draft);
    const annex = await made(draft.id);
    const edited = await hr.query(
      `mutation ($id: ID!, $version: Int!) { updateBidAnnex(id: $id, input: { version: $version, recipient: "别人" }) { id } }`,
      { id: annex.id, version: annex.version },
    );
    expect(edited.errors?.[0]?.extensions.fields?.state?.code).toBe('NOT_DRAFT');
    for (const sql of [
      `UPDATE bid_annex SET recipient = '别人' WHERE id = $1`,
      `UPDATE bid_annex SET contents = '{}' WHERE id = $1`,
      'DELETE FROM bid_annex WHERE id = $1',
      'DELETE FROM bid_annex_person WHERE annex_id = $1',
      `UPDATE bid_annex_certificate SET position = 9 WHERE annex_id = $1`,
    ])
      await expect(api.sql(sql, [annex.id])).rejects.toThrow('never changed');
    // What becomes of the certificate afterwards does not change what was said.
    await api.sql(`UPDATE certificate SET number = 'changed' WHERE id = $1`, [diploma]);
    const { bidAnnex } = await hr.data<{ bidAnnex: { contents: object } }>(
      'query ($id: ID!) { bidAnnex(id: $id) { contents } }',
      { id: annex.id },
    );
    expect(JSON.stringify(bidAnnex.contents)).toContain('DIPLOMA-7');
  });

  it('shows on the contract it won whom it names, and whether they are valid today', async () => {
    const { business } = await import('../../../test/business.js');
    const contract = await business(api).contract();
    const old = await certificate(li, 'ELECTROMECHANICAL_ENGINEER', '2026-12-31');
    const draft = await fill(await begin({ contractUntilOn: null }), [
      { personId: li, certificateIds: [old] },
      { personId: zhang, certificateIds: [await certificate(zhang, 'INFORMATION_ENGINEER', '2030-01-01')] },
    ]);
    await issue(draft);
    const annex = await made(draft.id);
    await hr.data(
      `mutation ($id: ID!, $contractId: ID, $version: Int!) {
        linkBidAnnexContract(id: $id, contractId: $contractId, version: $version) { contract { number } } }`,
      { id: annex.id, contractId: contract.id, version: annex.version },
    );
    const named = async (as: Client) =>
      as.query<{ namedPeople: { name: string; valid: boolean; problems: { zh: string }[] }[] }>(
        'query ($contractId: ID!) { namedPeople(contractId: $contractId) { name valid problems { zh } } }',
        { contractId: contract.id },
      );
    const people = (await named(api.as('dispatcher'))).data?.namedPeople;
    expect(people).toEqual([
      { name: '张三', valid: true, problems: [] },
      { name: '李𠮷', valid: true, problems: [] },
    ]);
    api.clock.set('2027-01-01T02:00:00Z');
    const later = (await named(api.as('dispatcher'))).data?.namedPeople;
    api.clock.set('2026-06-01T02:00:00Z');
    expect(later?.[1]).toEqual({ name: '李𠮷', valid: false, problems: [{ zh: '机电工程师证已过期' }] });
    expect((await named(api.as('viewer'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is for hr and admin; issuing and opening it ask for a fresh proof', async () => {
    const diploma = await certificate(li, 'DIPLOMA', null);
    const draft = await fill(await begin(), [{ personId: li, certificateIds: [diploma] }]);
    expect((await issue(draft, null, api.as('hr'))).errors?.[0]?.extensions.code).toBe('PROOF_NEEDED');
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const)
      expect((await issue(draft, null, api.as(who))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await issue(draft);
    await made(draft.id);
    expect((await paperOf(draft.id, api.as('hr'))).status).toBe(403);
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const)
      expect((await paperOf(draft.id, api.as(who))).status).toBe(404);
    expect((await paperOf(draft.id, api.as(null))).status).toBe(401);
  });

  it('says which scan is gone when its paper cannot be made', async () => {
    const diploma = await certificate(li, 'DIPLOMA', null);
    const draft = await fill(await begin(), [{ personId: li, certificateIds: [diploma] }]);
    await api.sql(`UPDATE stored_file SET storage_key = repeat('0', 32) WHERE owner_id = $1`, [diploma]);
    await issue(draft);
    const failed = await made(draft.id);
    expect(failed.paperState).toBe('FAILED');
    expect(failed.paperProblem?.zh).toBeTruthy();
  });
});
