import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../../../test/certificate-scene.js';
import { startApi, type TestApi } from '../../../../../test/harness.js';
import { identityNumber } from '../../../../../test/identity-numbers.js';
import { type ImportedJob, importClient, importJobFields } from '../../../../../test/import-client.js';

const csv = (...rows: string[][]) => rows.map((row) => row.join(',')).join('\n');
const heading = ['工号', '姓名', '部门', '技能', '身份证号', '身份证同意日期'];

describe('imports of staff and certificates', () => {
  let api: TestApi;
  let client: ReturnType<typeof importClient>;
  beforeAll(async () => {
    api = await startApi();
    client = importClient(api);
  });
  afterAll(() => api.stop());

  const people = (content: string) => client.tried(content, { kind: 'PEOPLE', as: 'hr', name: '员工.csv' });
  const certificates = (content: string) =>
    client.tried(content, { kind: 'CERTIFICATES', as: 'hr', name: '证书.csv' });

  it('show every person as a change first, then write them, their numbers sealed', async () => {
    const [one, two] = [identityNumber(11), identityNumber(12)];
    const job = await people(
      csv(
        heading,
        ['P1', '张三', '工程部', '监控、门禁', one, '2026-01-05'],
        ['P2', '李四', '', '', two, ''],
      ),
    );
    expect(job, api.logs.filter((line) => line.includes('import failed')).join('')).toMatchObject({
      status: 'READY',
      newCount: 1,
      refusedCount: 1,
    });
    expect(await client.problemsOf(job.id)).toEqual([[3, 'identityNumber NO_CONSENT']]);
    const [first] = await client.rowsOf(job.id, 'NEW');
    expect(first?.values.identityNumber).toBe(`${one.slice(0, 3)}***********${one.slice(-4)}`);
    await client.applied(job, { skipRefused: true });

    const [person] = await api.sql<{ id: string; skills: string[] }>(
      `SELECT id, skills FROM person WHERE number = 'P1'`,
    );
    expect(person?.skills.sort()).toEqual(['监控', '门禁'].sort());
    const found = await api.inTransaction((s) => s.identityNumbers.find(one));
    expect(found).toBe(person?.id);

    const again = await people(
      csv(
        heading,
        ['P1', '张三', '客服部', '门禁、监控', one, ''],
        ['P9', '王五', '', '', one, '2026-01-05'],
      ),
    );
    expect(again).toMatchObject({ changedCount: 1, refusedCount: 1 });
    expect((await client.rowsOf(again.id, 'CHANGED'))[0]?.changes).toEqual({
      department: { before: '工程部', after: '客服部' },
    });
    expect(await client.problemsOf(again.id)).toEqual([
      [3, 'identityNumber TAKEN', 'identityNumber DUPLICATE'],
    ]);
  });

  it('leave no identity number anywhere: rows, columns, report, answers, audit, log', async () => {
    const planted = Array.from({ length: 20 }, (_, n) => identityNumber(100 + n));
    const mistyped = planted.map((number) => `${number.slice(0, 17)}${number.endsWith('0') ? '1' : '0'}`);
    const rows = planted.map((number, n) => [`Q${n}`, `员工${n}`, '', '', number, '2026-01-05']);
    const wrong = mistyped.map((number, n) => [`R${n}`, `员工${n}`, '', '', number, '2026-01-05']);
    const misplaced = [['S1', `某人${planted[0]}`, planted[1] ?? '', '', '', '']];
    const job = await people(csv(heading, ...rows, ...wrong, ...misplaced));
    expect(job).toMatchObject({ newCount: 20, refusedCount: 21 });
    const swap = { ...job.mapping };
    // Columns mapped otherwise by a person are as safe: the number now stands in the column of notes.
    const columns = Object.entries(swap).filter(([, field]) => field !== 'identityNumber');
    const at = Object.keys(swap).find((index) => swap[index] === 'identityNumber') ?? '4';
    const remapped = await api.as('hr').data<{ mapImportColumns: ImportedJob }>(
      `mutation ($id: ID!, $mapping: JSON!, $version: Int!) {
        mapImportColumns(id: $id, mapping: $mapping, version: $version) { ${importJobFields} } }`,
      { id: job.id, mapping: { ...Object.fromEntries(columns), [at]: 'note' }, version: job.version },
    );
    const settled = await client.settled(remapped.mapImportColumns.id);
    expect(settled.refusedCount).toBeGreaterThanOrEqual(21);

    const texts = [
      JSON.stringify(await client.rowsOf(job.id)),
      JSON.stringify(settled),
      await (await api.as('hr').fetch(`/imports/${job.id}/report.csv`)).text(),
      ...(await api.sql<{ row: string }>('SELECT r::text AS row FROM import_row r')).map(({ row }) => row),
      ...(await api.sql<{ row: string }>('SELECT j::text AS row FROM import_job j')).map(({ row }) => row),
      ...(await api.sql<{ row: string }>('SELECT f::text AS row FROM import_file f')).map(({ row }) => row),
      ...(await api.sql<{ row: string }>('SELECT a::text AS row FROM audit_event a')).map(({ row }) => row),
      ...api.logs,
    ].join('\n');
    const hex = (number: string) => Buffer.from(number).toString('hex');
    for (const number of [...planted, ...mistyped]) {
      expect(texts.includes(number), number).toBe(false);
      expect(texts.includes(hex(number)), number).toBe(false);
    }
  });

  it('are each for those who may write them; whoever may not sees neither the import nor its rows', async () => {
    const parts = await client.tried('备件编号,名称,单位,类别\nX-1,电源,个,配件', { kind: 'PARTS' });
    const seen = await api
      .as('hr')
      .query('query ($id: ID!) { importRows(jobId: $id) { rows { rowNumber } } importJob(id: $id) { id } }', {
        id: parts.id,
      });
    expect(seen.data).toEqual({ importRows: { rows: [] }, importJob: null });
    expect((await api.as('hr').fetch(`/imports/${parts.id}/report.csv`)).status).toBe(404);
    for (const kind of ['PARTS', 'DEVICES'])
      expect((await client.upload('a,b\n1,2', { kind, as: 'hr' })).status).toBe(403);
    for (const kind of ['PEOPLE', 'CERTIFICATES'])
      expect((await client.upload('a,b\n1,2', { kind, as: 'dispatcher' })).status).toBe(403);
  });

  it('bring certificates: new ones, changes, and renewals that keep the old one', async () => {
    const scene = certificateScene(api);
    const person = await scene.person({ number: 'C1', name: '钱七' });
    await scene.certificate(person.id, 'SECURITY_TECHNICIAN', {
      issuedOn: '2020-01-01',
      validUntilOn: '2022-12-31',
    });
    const headings = ['工号', '姓名', '证书类型', '证书编号', '发证日期', '有效期至'];
    const job = await certificates(
      csv(
        headings,
        ['C1', '钱七', '安防员证', 'AF-2', '2023-01-01', '2025-12-31'],
        ['C1', '', '安全防范员证', 'AF-1', '2020-01-01', '2022-12-31'],
        ['', '', '营业执照', 'YY-1', '2024-01-01', ''],
        ['C1', '钱八', '毕业证', '', '2010-07-01', ''],
        ['C1', '', '身份证', '123', '2010-07-01', ''],
        ['C1', '', '不明证', '', '2010-07-01', ''],
        ['C1', '', '毕业证', '', '2010-07-01', '2009-01-01'],
        ['', '谁', '毕业证', '', '2010-07-01', ''],
      ),
    );
    expect(await client.problemsOf(job.id)).toEqual([
      [5, 'personName OTHER_NAME'],
      [6, 'number IDENTITY_NUMBER'],
      [7, 'type UNKNOWN_TYPE'],
      [8, 'validUntilOn DATES'],
      [9, 'personName UNKNOWN_PERSON'],
    ]);
    expect(job).toMatchObject({ newCount: 2, changedCount: 1 });
    await client.applied(job, { skipRefused: true });
    const held = await api.sql(
      `SELECT c.number, r.number AS renews FROM certificate c LEFT JOIN certificate r ON r.id = c.renews_id
       WHERE c.person_id = $1 ORDER BY c.issued_on`,
      [person.id],
    );
    expect(held).toEqual([
      { number: 'AF-1', renews: null },
      { number: 'AF-2', renews: 'AF-1' },
    ]);
    const [company] = await api.sql(
      `SELECT number FROM certificate WHERE person_id IS NULL AND number = 'YY-1'`,
    );
    expect(company).toBeTruthy();
  });
});
