import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../../../test/business.js';
import { startApi, type TestApi } from '../../../../../test/harness.js';
import { type ImportClient, importClient } from '../../../../../test/import-client.js';
import { formula, workbookOf } from '../../../../../test/workbook.js';

let api: TestApi;
let imports: ImportClient;
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
});
afterAll(() => api.stop());

const head =
  '备件编号,名称,规格型号,单位,类别,管理方式,生产厂家,供应商,供应商质保(月),最低库存,适用型号,备注,在用';
const parts = { kind: 'PARTS' };

const stored = (prefix: string) =>
  api.sql(
    `SELECT number, p.name, p.unit, p.category, tracking, supplier, supplier_term_months AS term,
       minimum_stock AS minimum, active, p.note, p.version,
       ARRAY(SELECT m.model || CASE WHEN f.equivalent THEN '≈' ELSE '' END FROM part_product f
         JOIN product m ON m.id = f.product_id WHERE f.part_id = p.id ORDER BY m.model) AS fits
     FROM part p WHERE number LIKE $1 || '%' ORDER BY number`,
    [prefix],
  );

describe('a catalogue of parts', () => {
  it('comes in with everything it says, and can be found at once', async () => {
    await business(api).product({ model: 'FIT-1' });
    await business(api).product({ model: 'FIT-2' });
    const ready = await imports.tried(
      [
        head,
        'NEW-1,电源板,PSU-12,块,板卡,按序列号,某厂,某供应商,12,5,"FIT-2、FIT-1",防静电,是',
        'NEW-2,网线,,米,耗材,,,,,,,,',
      ].join('\n'),
      parts,
    );
    expect(ready).toMatchObject({ status: 'READY', kind: 'PARTS', newCount: 2, refusedCount: 0 });
    expect(ready.columns.every(({ field }) => field !== null)).toBe(true);
    expect(await stored('NEW-')).toEqual([]);
    expect(await imports.applied(ready)).toMatchObject({ status: 'APPLIED', processed: 2 });
    const nothing = { supplier: null, term: null, note: null, fits: [] };
    const usual = { tracking: 'QUANTITY', minimum: 0, active: true, version: 1 };
    expect(await stored('NEW-')).toEqual([
      {
        ...usual,
        number: 'NEW-1',
        name: '电源板',
        unit: '块',
        category: 'BOARD',
        tracking: 'SERIAL',
        supplier: '某供应商',
        term: 12,
        minimum: 5,
        note: '防静电',
        fits: ['FIT-1', 'FIT-2'],
      },
      { ...nothing, ...usual, number: 'NEW-2', name: '网线', unit: '米', category: 'CONSUMABLE' },
    ]);
    const { parts: found } = await api
      .as('engineer')
      .data<{ parts: { rows: { number: string }[] } }>(
        'query { parts(filter: { search: "dianyuanban" }, limit: 5) { rows { number } } }',
      );
    expect(found.rows).toEqual([{ number: 'NEW-1' }]);
    expect(
      await api.sql(`SELECT actor, reason FROM audit_event WHERE action = 'part.import' ORDER BY reason`),
    ).toEqual([
      { actor: '陈管理', reason: '陈管理 导入,第 2 行' },
      { actor: '陈管理', reason: '陈管理 导入,第 3 行' },
    ]);
  });

  it('changes what it says, keeps what it does not say, and leaves agreed equivalents alone', async () => {
    const [one, two, three] = await Promise.all(
      ['OLD-A', 'OLD-B', 'OLD-C'].map((model) => business(api).product({ model })),
    );
    await imports.applied(
      await imports.tried(
        `${head}\nCHG-1,电源,,个,配件,,,供应商甲,12,3,OLD-A,,\nCHG-2,风扇,,个,配件,,,,,,,,\n`,
        parts,
      ),
    );
    const part = (await api.sql<{ id: string }>(`SELECT id FROM part WHERE number = 'CHG-1'`))[0]?.id;
    await api.sql(
      'INSERT INTO part_product (id, part_id, product_id, equivalent) VALUES (gen_random_uuid(), $1, $2, true)',
      [part, three?.id],
    );
    expect([one, two].every(Boolean)).toBe(true);
    const again = await imports.tried(
      `${head}\nCHG-1,电源模块,,,,,,,24,,"OLD-B,OLD-C",,否\nCHG-2,,,个,配件,,,,,0,,,\n`,
      parts,
    );
    expect(again).toMatchObject({ changedCount: 1, unchangedCount: 1, refusedCount: 0 });
    expect((await imports.rowsOf(again.id, 'CHANGED'))[0]?.changes).toEqual({
      name: { before: '电源', after: '电源模块' },
      supplierTermMonths: { before: '12', after: '24' },
      fitsModels: { before: 'OLD-A', after: 'OLD-B' },
      active: { before: 'true', after: 'false' },
    });
    await imports.applied(again);
    expect(await stored('CHG-')).toMatchObject([
      {
        name: '电源模块',
        supplier: '供应商甲',
        term: 24,
        minimum: 3,
        active: false,
        version: 2,
        fits: ['OLD-B', 'OLD-C≈'],
      },
      { name: '风扇', version: 1 },
    ]);
    const report = await (await api.as('admin').fetch(`/imports/${again.id}/report.csv`)).text();
    expect(report).toContain('2,变更,,CHG-1,电源模块,,,,,,,24,,OLD-B、OLD-C,,否');
  });

  it('is refused row by row, in words', async () => {
    await imports.applied(await imports.tried(`${head}\nUSED-1,电源,,个,配件,,,,,,,,\n`, parts));
    const { createStockPlace } = await api
      .as('admin')
      .data<{ createStockPlace: { id: string } }>(
        `mutation { createStockPlace(input: { code: "CK-1", name: "总库", kind: WAREHOUSE }) { id } }`,
      );
    const part = (await api.sql<{ id: string }>(`SELECT id FROM part WHERE number = 'USED-1'`))[0]?.id;
    await api
      .as('admin')
      .data(
        `mutation ($input: ReceiveStockInput!) { receiveStock(requestKey: "import-test-1", input: $input) { id } }`,
        { input: { placeId: createStockPlace.id, lines: [{ partId: part, quantity: 1, unitCostFen: 100 }] } },
      );
    const sheet = workbookOf({
      rows: [
        ['备件编号', '名称', '单位', '类别', '管理方式', '最低库存', '供应商质保(月)', '适用型号'],
        ['BAD-1', '无单位', null, '配件'],
        ['BAD-2', '类别', '个', '螺丝钉'],
        ['BAD-3', '负数', '个', '配件', null, -1],
        ['BAD-4', '太长', '个', '配件', null, null, 241],
        ['BAD-5', '型号', '个', '配件', null, null, null, '没有的型号'],
        ['BAD-6', '公式', '个', '配件', null, formula('1+1', 2)],
        ['BAD-7', '重复', '个', '配件'],
        ['BAD-7', '重复', '个', '配件'],
        ['USED-1', null, '箱', null, '按序列号'],
        [null, '无编号', '个', '配件'],
        ['=A1', '公式文本', '个', '配件'],
      ],
    });
    const bad = await imports.tried(sheet, { ...parts, name: '备件.xlsx' });
    expect(await imports.problemsOf(bad.id)).toEqual([
      [2, 'unit REQUIRED'],
      [3, 'category UNKNOWN_WORD', 'category REQUIRED'],
      [4, 'minimumStock WHOLE_NUMBER'],
      [5, 'supplierTermMonths WHOLE_NUMBER'],
      [6, 'fitsModels UNKNOWN_MODEL'],
      [7, 'minimumStock FORMULA'],
      [9, 'number DUPLICATE'],
      [10, 'unit IN_USE', 'tracking IN_USE'],
      [11, 'number REQUIRED'],
      [12, 'number FORMULA'],
    ]);
    await imports.applied(bad, { skipRefused: true });
    expect(await stored('BAD-')).toMatchObject([{ number: 'BAD-7' }]);
  });

  it('is tried again when somebody else changed a part meanwhile', async () => {
    await imports.applied(await imports.tried(`${head}\nST-1,电源,,个,配件,,,,,,,,\n`, parts));
    const ready = await imports.tried(`${head}\nST-1,电源二代,,,,,,,,,,,\n`, parts);
    const [part] = await api.sql<{ id: string; version: number }>(
      `SELECT id, version FROM part WHERE number = 'ST-1'`,
    );
    await api
      .as('admin')
      .data('mutation ($id: ID!, $input: UpdatePartInput!) { updatePart(id: $id, input: $input) { id } }', {
        id: part?.id,
        input: { version: part?.version, note: '他人所记' },
      });
    const stale = await imports.applied(ready);
    expect(stale).toMatchObject({ status: 'READY', failure: { code: 'STALE' } });
    await imports.applied(stale);
    expect(await stored('ST-')).toMatchObject([{ name: '电源二代', note: '他人所记', version: 3 }]);
  });

  it('has a template whose headings are all known, and columns remembered apart from other kinds', async () => {
    const template = await api.as('admin').fetch('/imports/template.xlsx?kind=PARTS');
    expect(template.headers.get('content-disposition')).toContain(encodeURIComponent('备件目录'));
    const empty = await imports.tried(Buffer.from(await template.arrayBuffer()), parts);
    expect(empty).toMatchObject({ status: 'FAILED', failure: { code: 'NO_ROWS' } });
    expect((await api.as('viewer').fetch('/imports/template.xlsx?kind=PARTS')).status).toBe(403);

    const first = await imports.tried('甲,名称,单位,类别\nREM-1,电源,个,配件\n', parts);
    expect(first.columns[0]).toMatchObject({ field: null });
    const mapping = { 0: 'number', 1: 'name', 2: 'unit', 3: 'category' };
    await api.as('admin').data(
      `mutation ($id: ID!, $mapping: JSON!, $version: Int!) {
        mapImportColumns(id: $id, mapping: $mapping, version: $version) { id } }`,
      { id: first.id, mapping, version: first.version },
    );
    expect(await imports.settled(first.id)).toMatchObject({ newCount: 1, mapping });
    const next = await imports.tried('甲,名称,单位,类别\nREM-2,电源,个,配件\n', parts);
    expect(next.columns[0]).toMatchObject({ field: 'number', guessed: false });
    const devices = await imports.tried('甲,产品名称,规格型号\nREM-2,电源,D\n');
    expect(devices.columns[0]).toMatchObject({ field: null, guessed: true });
  });
});
