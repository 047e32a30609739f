import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type ImportClient, type ImportedJob, importClient } from '../../../test/import-client.js';

let api: TestApi;
let imports: ImportClient;
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
});
afterAll(() => api.stop());

const headings = '产品名称,规格型号,系统类别,出厂编号,安装位置,用户单位';
const row = (serial: string, position: string) => `摄像机,ODD-1,监控,${serial},${position},梧桐小区`;
const long = 'h'.repeat(300);

describe('an import of odd texts', () => {
  it.each([59, 199, 1_999])('never cuts a character in half: after %i others', async (before) => {
    const position = `${'a'.repeat(before)}😀`;
    const ready = await imports.tried(`${headings},${position}\n${row(`E-${before}`, position)},x`);
    expect(ready).toMatchObject({ status: 'READY', rowCount: 1 });
    expect(ready.refusedCount).toBe(before < 200 ? 0 : 1);
  });

  it('takes the first of two headings that are the same, and any heading for no more than it is', async () => {
    const ready = await imports.tried(
      `${headings},出厂编号,规格型号,__proto__,constructor\n${row('TWICE', '大厅')},X,Y,Z,W`,
    );
    expect(Object.values(ready.mapping)).toHaveLength(6);
    expect(await imports.applied(ready)).toMatchObject({ status: 'APPLIED' });
    expect(await api.sql(`SELECT serial FROM device WHERE serial IN ('TWICE', 'X')`)).toEqual([
      { serial: 'TWICE' },
    ]);
  });

  it('remembers headings that differ only where they are cut, and one index for a column', async () => {
    const job = await imports.tried(`${headings},${long}1,${long}2\n${row('LONG', '大厅')},x,y`);
    const map = (mapping: ImportedJob['mapping']) =>
      api
        .as('admin')
        .query(
          'mutation ($id: ID!, $mapping: JSON!, $version: Int!) { mapImportColumns(id: $id, mapping: $mapping, version: $version) { status } }',
          { id: job.id, mapping, version: job.version },
        );
    const twice = await map({ 0: 'productName', '00': 'model' });
    expect(twice.errors?.[0]?.extensions.fields).toMatchObject({ mapping: { code: 'MAPPING' } });
    expect((await map(job.mapping)).data).toEqual({ mapImportColumns: { status: 'READING' } });
  });
});
