import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, sendFile } from '../../../test/files.js';
import { type Client, startApi, type TestApi } from '../../../test/harness.js';
import { staff } from '../../../test/staff.js';

interface Item {
  id: string;
  path: string;
  state: string;
  arrived: boolean;
  person: { name: string } | null;
  type: { code: string } | null;
  certificateId: string | null;
  problem: string | null;
  problemText: { zh: string } | null;
  candidates: string[];
  refusal: { zh: string } | null;
}
interface Batch {
  id: string;
  name: string;
  state: string;
  itemCount: number;
  arrivedCount: number;
  matchedCount: number;
  openCount: number;
  appliedCount: number;
  version: number;
}

const itemFields =
  'id path state arrived person { name } type { code } certificateId problem problemText { zh } candidates refusal { zh }';
const batchFields = 'id name state itemCount arrivedCount matchedCount openCount appliedCount version';

describe('a batch of scans', () => {
  let api: TestApi;
  let hr: Client;
  let zhang: string;
  let li: string;
  const types = new Map<string, string>();
  beforeAll(async () => {
    api = await startApi();
    hr = api.as('hr');
    for (const { id, code } of await api.sql<{ id: string; code: string }>(
      'SELECT id, code FROM certificate_type',
    ))
      types.set(code, id);
    const scene = staff(api);
    zhang = (await scene.person({ number: '1001', name: '张三' })).id;
    li = (await scene.person({ number: '1002', name: '李四' })).id;
    for (const documentClass of ['ID_CARD', 'CERTIFICATE']) await scene.consent(zhang, documentClass);
    await scene.person({ number: '1003', name: '王伟' });
    await scene.person({ number: '1004', name: '王伟' });
  });
  afterAll(() => api.stop());

  const certificate = async (personId: string | null, code: string) => {
    const type = personId === null ? 'CompanyQualification' : 'Certificate';
    const input = {
      typeId: types.get(code),
      issuedOn: '2024-01-01',
      ...(personId === null ? {} : { personId }),
    };
    const document = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`;
    return (await hr.data<{ made: { id: string } }>(document, { input })).made.id;
  };
  const begin = async (paths: string[], name = '扫描件.zip') => {
    const { batch } = await hr.data<{ batch: Batch }>(
      `mutation ($name: String!) { batch: createScanBatch(name: $name) { ${batchFields} } }`,
      { name },
    );
    const { items } = await hr.data<{ items: Item[] }>(
      `mutation ($batchId: ID!, $paths: [String!]!) { items: addScans(batchId: $batchId, paths: $paths) { ${itemFields} } }`,
      { batchId: batch.id, paths },
    );
    return { batch, items };
  };
  const send = async (item: Item | undefined, as: Client = hr) =>
    sendFile(as, { owner: 'SCAN_BATCH', id: item?.id ?? '' }, await jpeg(), item?.path ?? 'x.jpg');
  const itemsOf = async (batchId: string) =>
    (
      await hr.data<{ scanItems: { rows: Item[] } }>(
        `query ($batchId: ID!) { scanItems(batchId: $batchId, limit: 100) { rows { ${itemFields} } } }`,
        { batchId },
      )
    ).scanItems.rows;
  const batchOf = async (id: string) =>
    (
      await hr.data<{ scanBatch: Batch }>(`query ($id: ID!) { scanBatch(id: $id) { ${batchFields} } }`, {
        id,
      })
    ).scanBatch;
  const apply = async (id: string) => {
    const { version } = await batchOf(id);
    const answer = await hr.query(
      'mutation ($id: ID!, $version: Int!) { applyScanBatch(id: $id, version: $version) { id } }',
      { id, version },
    );
    expect(answer.errors).toBeUndefined();
    for (;;) {
      const batch = await batchOf(id);
      if (batch.state !== 'APPLYING') return batch;
      await new Promise((again) => setTimeout(again, 50));
    }
  };
  const scansOf = (certificateId: string) =>
    api.sql<{ name: string; document_class: string; uploaded_by: string }>(
      'SELECT name, document_class, uploaded_by FROM stored_file WHERE owner_id = $1',
      [certificateId],
    );

  it('matches by path, takes what is assigned by hand, and hands the scans over to their certificates', async () => {
    const technician = await certificate(zhang, 'SECURITY_TECHNICIAN');
    const licence = await certificate(null, 'BUSINESS_LICENCE');
    const { batch, items } = await begin([
      '张三_安全防范员证.jpg',
      '1001-张三/身份证正面.png',
      '营业执照.jpg',
      '王伟_身份证.jpg',
      'IMG_0001.jpg',
    ]);
    expect(items.map(({ state, problem }) => problem ?? state)).toEqual([
      'MATCHED',
      'NEEDS_CERTIFICATE',
      'MATCHED',
      'SAME_NAME',
      'NO_PERSON',
    ]);
    expect(items[3]?.problemText?.zh).toContain('同名');
    expect(items[3]?.candidates).toHaveLength(2);
    for (const item of items) expect((await send(item)).status).toBe(201);
    // A second file for the same item is one too many.
    expect((await send(items[0])).status).toBe(400);

    const card = await certificate(zhang, 'ID_CARD');
    await hr.data('mutation ($id: ID!) { refreshScanBatch(id: $id) { id } }', { id: batch.id });
    await hr.data('mutation ($id: ID!) { assignScan(id: $id, leftOut: true) { state } }', {
      id: items[4]?.id,
    });
    expect(await batchOf(batch.id)).toMatchObject({ matchedCount: 3, openCount: 1, arrivedCount: 5 });

    const applied = await apply(batch.id);
    expect(applied).toMatchObject({ state: 'OPEN', appliedCount: 3, openCount: 1 });
    expect(await scansOf(technician)).toMatchObject([
      { name: '张三_安全防范员证.jpg', document_class: 'CERTIFICATE' },
    ]);
    expect(await scansOf(card)).toMatchObject([{ document_class: 'ID_CARD' }]);
    expect(await scansOf(licence)).toMatchObject([{ document_class: 'COMPANY_QUALIFICATION' }]);
    expect((await scansOf(card))[0]?.uploaded_by).not.toBe('系统');

    await hr.data('mutation ($id: ID!) { assignScan(id: $id, leftOut: true) { state } }', {
      id: items[3]?.id,
    });
    // Nothing is matched any more: what remains was left out.
    const { version } = await batchOf(batch.id);
    await hr.data(
      'mutation ($id: ID!, $version: Int!) { discardScanBatch(id: $id, version: $version) { state } }',
      { id: batch.id, version },
    );
    const [left] = await api.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM stored_file WHERE owner_kind = 'SCAN_BATCH'`,
    );
    expect(left?.n).toBe(0);
    expect(await scansOf(technician)).toHaveLength(1);
  });

  it('is told why a certificate would not have a scan, and keeps it', async () => {
    await certificate(li, 'LAN_ENGINEER');
    const { batch, items } = await begin(['1002 局域网组网工程师证.jpg']);
    await send(items[0]);
    expect(await apply(batch.id)).toMatchObject({ state: 'OPEN', appliedCount: 0, openCount: 1 });
    const [item] = await itemsOf(batch.id);
    expect(item).toMatchObject({ state: 'FAILED', arrived: true });
    expect(item?.refusal?.zh).toContain('同意');
    await staff(api).consent(li, 'CERTIFICATE');
    await hr.data('mutation ($id: ID!) { refreshScanBatch(id: $id) { id } }', { id: batch.id });
    expect(await apply(batch.id)).toMatchObject({ state: 'APPLIED', appliedCount: 1 });
  });

  it('refuses paths that lead elsewhere, and masks identity numbers in those it keeps', async () => {
    const { batch } = await begin([]);
    for (const path of [
      '../a.jpg',
      'a/../../b.jpg',
      '/etc/passwd',
      'C:\\a.jpg',
      'a//b.jpg',
      './a.jpg',
      'a\u0000.jpg',
      'a\u202egpj.exe',
      `${'a'.repeat(500)}.jpg`,
    ]) {
      const answer = await hr.query(
        'mutation ($batchId: ID!, $paths: [String!]!) { addScans(batchId: $batchId, paths: $paths) { id } }',
        { batchId: batch.id, paths: [path] },
      );
      expect(answer.errors?.[0]?.extensions.code, path).toBe('BAD_INPUT');
    }
    const { items } = await begin(['张三 110101199003070134 身份证.jpg']);
    expect(items[0]).toMatchObject({ path: '张三 110***********0134 身份证.jpg', person: { name: '张三' } });
    const [{ found } = { found: -1 }] = await api.sql<{ found: number }>(
      `SELECT count(*)::int AS found FROM scan_item WHERE path LIKE '%110101199003070134%'`,
    );
    expect(found).toBe(0);
  });

  it('is for those who keep scans; a dispatcher sees nothing of it', async () => {
    const { batch, items } = await begin(['张三_毕业证.jpg']);
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      const answer = await api
        .as(who)
        .query(`query ($id: ID!) { scanBatch(id: $id) { id } }`, { id: batch.id });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await send(items[0], api.as(who))).status).toBe(403);
    }
  });

  it('deletes what nobody went on with for a month', async () => {
    const { batch, items } = await begin(['张三_毕业证.jpg']);
    await send(items[0]);
    await api.sql(`UPDATE scan_batch SET created_at = now() - interval '31 days' WHERE id = $1`, [batch.id]);
    await api.inTransaction((s) => s.scanApplications.discardForgotten());
    expect(await batchOf(batch.id)).toMatchObject({ state: 'DISCARDED' });
    expect(await itemsOf(batch.id)).toEqual([]);
  });
});
