import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import {
  type ImportClient,
  type ImportedJob,
  importClient,
  importJobFields,
} from '../../../test/import-client.js';
import { guessColumns } from './columns.js';
import { devicesKind } from './kinds/devices/devices.kind.js';
import { readTable } from './table/read-table.js';

let api: TestApi;
let imports: ImportClient;
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
});
afterAll(() => api.stop());

const headings =
  '产品名称,规格型号,系统类别,出厂编号,售出日期,安装位置,用户单位,联系人,电话,合同编号,验收单编号,验收日期';

const count = async (table: 'device' | 'customer' | 'product') =>
  (await api.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

describe('an import', () => {
  it('shows the fate of every row before anything is written, then writes all of it', async () => {
    const { id: contractId } = await business(api).contract({ number: 'HT-好' });
    const file = [
      headings,
      '网络摄像机,IPC-1,视频监控,SN-1,2024-06-15,一号楼大堂,明湖小学,周老师,020-5550-0111,HT-好,YS-1,2024-07-01',
      '网络摄像机,IPC-1,视频监控,SN-2,2024/6/15,一号楼走廊,明湖小学,,,HT-好,YS-1,2024年7月1日',
      '门禁控制器,AC-9,门禁,SN-3,20240615,东门,明湖小学,,,,,',
    ].join('\r\n');
    const before = await count('device');
    const ready = await imports.tried(file);
    expect(ready).toMatchObject({ status: 'READY', rowCount: 3, newCount: 3, refusedCount: 0, processed: 3 });
    expect(ready.columns.every(({ guessed, field }) => guessed && field !== null)).toBe(true);
    expect(await count('device')).toBe(before);
    expect(await imports.applied(ready)).toMatchObject({ status: 'APPLIED', processed: 3 });

    const devices = await api.sql(
      `SELECT d.serial, d.sold_on::text AS sold, d.position, u.name AS customer, u.phone, p.category, d.free_until_on::text AS free
       FROM device d JOIN customer u ON u.id = d.customer_id JOIN product p ON p.id = d.product_id
       WHERE u.name = '明湖小学' ORDER BY d.serial`,
    );
    const common = { customer: '明湖小学', phone: '020-5550-0111', sold: '2024-06-15' };
    expect(devices).toMatchObject([
      { serial: 'SN-1', position: '一号楼大堂', category: 'CCTV', ...common },
      { serial: 'SN-2', position: '一号楼走廊', category: 'CCTV', ...common },
      { serial: 'SN-3', position: '东门', category: 'ACCESS_CONTROL', free: null, ...common },
    ]);
    const periods = await api.as('viewer').data<{
      contractPeriods: { certificateNumber: string; free: { startsOn: string; effectiveEndOn: string } }[];
    }>(
      'query ($id: ID!) { contractPeriods(contractId: $id) { certificateNumber free { startsOn effectiveEndOn } } }',
      { id: contractId },
    );
    expect(periods.contractPeriods).toMatchObject([
      { certificateNumber: 'YS-1', free: { startsOn: '2024-07-01' } },
    ]);
    expect(devices[0]).toMatchObject({ free: periods.contractPeriods[0]?.free.effectiveEndOn });
  });

  it('tells what changes, what stays, and keeps what an empty cell does not mention', async () => {
    const head = '产品名称,规格型号,系统类别,出厂编号,售出日期,安装位置,用户单位,联系人';
    await imports.applied(
      await imports.tried(
        `${head}\n半球摄像机,D-1,监控,A-1,2024-01-02,大堂,东湖医院,刘主任\n半球摄像机,D-1,监控,A-2,2024-01-02,大堂,东湖医院,\n`,
      ),
    );
    const again = await imports.tried(
      `${head}\n半球摄像机,D-1,,A-1,,急诊入口,东湖医院,孙主任\n半球摄像机,D-1,,A-2,2024-01-02,,东湖医院,\n半球摄像机,D-1,,A-3,,门诊,东湖医院,\n`,
    );
    expect(again).toMatchObject({ newCount: 1, changedCount: 1, unchangedCount: 1, refusedCount: 0 });
    expect(await imports.rowsOf(again.id, 'CHANGED')).toMatchObject([
      {
        rowNumber: 2,
        changes: {
          position: { before: '大堂', after: '急诊入口' },
          contactName: { before: '刘主任', after: '孙主任' },
        },
      },
    ]);
    await imports.applied(again);
    expect(
      await api.sql(
        `SELECT serial, position, sold_on::text AS sold, version FROM device WHERE serial LIKE 'A-%' ORDER BY serial`,
      ),
    ).toEqual([
      { serial: 'A-1', position: '急诊入口', sold: '2024-01-02', version: 2 },
      { serial: 'A-2', position: '大堂', sold: '2024-01-02', version: 1 },
      { serial: 'A-3', position: '门诊', sold: null, version: 1 },
    ]);
    const trail = await api.sql<{ changes: object; reason: string }>(
      `SELECT changes, reason FROM audit_event WHERE action = 'device.importChange'`,
    );
    expect(trail).toMatchObject([
      { changes: { position: { after: '急诊入口' }, contactName: {} }, reason: '陈管理 导入,第 2 行' },
    ]);
    expect(JSON.stringify(trail)).not.toContain('孙主任');
  });

  it('refuses rows in words, with the cell that is wrong, and then nothing at all is written', async () => {
    const rows = [
      '枪机,B-1,监控,X-1,2024-02-30,大门,西山银行,,,,,', // no such day
      '枪机,B-1,监控,,2024-02-28,大门,西山银行,,,,,', // no serial
      '枪机,B-1,监控,X-3,,大门,西山银行,,,没有的合同,,', // unknown contract
      '枪机,B-1,监控,X-4,06/07/2024,大门,西山银行,,,,,', // which month?
      '枪机,B-1,监控,X-5,,大门,西山银行,,=HYPERLINK("http://x"),,,', // formula
      '枪机,B-1,监控,X-6,,大门,西山银行,,,,,',
      '枪机,B-1,监控,X-6,,后门,西山银行,,,,,', // twice
      '球机,B-1,监控,X-7,,大门,西山银行,,,,,', // another name for the same model
      '枪机,B-2,不存在的类别,X-8,,大门,西山银行,,,,,',
      '枪机,B-1,监控,X-9,,,西山银行,,,,,', // no position
      '枪机,B-1,监控,X-10,,大门,西山银行,,,,,2024-01-01', // acceptance without contract
    ];
    const bad = await imports.tried([headings, ...rows].join('\n'));
    expect(bad).toMatchObject({ status: 'READY', newCount: 1, refusedCount: 10 });
    const problems = (await imports.rowsOf(bad.id, 'REFUSED')).map(({ rowNumber, problems }) => [
      rowNumber,
      ...problems.map(({ field, code }) => `${field} ${code}`),
    ]);
    expect(problems).toEqual([
      [2, 'soldOn DATE'],
      [3, 'serial REQUIRED'],
      [4, 'contractNumber UNKNOWN_CONTRACT'],
      [5, 'soldOn DATE'],
      [6, 'phone FORMULA'],
      [8, 'serial DUPLICATE'],
      [9, 'productName CONTRADICTS_ROW'],
      [10, 'category UNKNOWN_CATEGORY', 'category REQUIRED'],
      [11, 'position REQUIRED'],
      [12, 'contractNumber REQUIRED'],
    ]);
    const refused = await imports.apply(bad);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(await api.sql(`SELECT 1 FROM device WHERE serial LIKE 'X-%'`)).toEqual([]);

    const report = Buffer.from(
      await (await api.as('admin').fetch(`/imports/${bad.id}/report.csv`)).arrayBuffer(),
    );
    expect([...report.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(report.toString()).toMatch(/^2,拒绝,"“售出日期”不是有效日期/m);
    await imports.applied(bad, { skipRefused: true });
    expect(await api.sql(`SELECT serial FROM device WHERE serial LIKE 'X-%'`)).toEqual([{ serial: 'X-6' }]);
  });

  it('refuses to apply a dry run that is out of date, and runs it again', async () => {
    const head = '产品名称,规格型号,系统类别,出厂编号,安装位置,用户单位';
    const ready = await imports.tried(`${head}\n对讲主机,T-1,对讲,S-1,岗亭,北苑小区\n`);
    await business(api).customer({ name: '北苑小区', region: '天河' });
    const product = await business(api).product({ model: 'T-1', name: '对讲主机二代', category: 'INTERCOM' });
    expect(product.version).toBe(1);
    const stale = await imports.applied(ready);
    expect(stale).toMatchObject({ status: 'READY', failure: { code: 'STALE' }, refusedCount: 1 });
    expect(await api.sql(`SELECT 1 FROM device WHERE serial = 'S-1'`)).toEqual([]);
    expect((await imports.apply(ready)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await imports.apply(stale, { skipRefused: true })).errors).toBeUndefined();
  });

  it('leaves nothing behind when it is cut off in the middle, and can be tried again', async () => {
    const head = '产品名称,规格型号,系统类别,出厂编号,安装位置,用户单位';
    const lines = Array.from({ length: 3_000 }, (_, index) => `道闸,P-7,停车场,CUT-${index},出口,南站停车场`);
    const ready = await imports.tried([head, ...lines].join('\n'));
    await api.sql(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.serial = 'CUT-2500' THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$`);
    await api.sql('CREATE TRIGGER cut BEFORE INSERT ON device FOR EACH ROW EXECUTE FUNCTION cut()');
    const failed = await imports.applied(ready);
    expect(failed).toMatchObject({ status: 'FAILED', failure: { code: 'FAILED' } });
    expect(failed.processed).toBeGreaterThan(0);
    expect(await api.sql(`SELECT 1 FROM device WHERE serial LIKE 'CUT-%'`)).toEqual([]);
    expect(await api.sql(`SELECT 1 FROM product WHERE model = 'P-7'`)).toEqual([]);
    await api.sql('DROP TRIGGER cut ON device');
    expect(await imports.applied(failed)).toMatchObject({ status: 'APPLIED', processed: 3_000 });
    expect(await api.sql(`SELECT count(*)::int AS n FROM device WHERE serial LIKE 'CUT-%'`)).toEqual([
      { n: 3_000 },
    ]);
  }, 60_000);

  it('goes on by itself after the process that worked on it was killed', async () => {
    const head = '产品名称,规格型号,系统类别,出厂编号,安装位置,用户单位';
    const ready = await imports.tried(`${head}\n枪机,K-1,监控,KILLED-1,大门,重启小区\n`);
    // What a killed process leaves: the state of the step, and a job nobody will finish.
    await api.sql(`UPDATE import_job SET status = 'APPLYING' WHERE id = $1`, [ready.id]);
    expect((await imports.job(ready.id)).status).toBe('APPLYING');
    await Promise.all([1, 2, 3].map(() => api.inTransaction((s) => s.imports.resume())));
    expect(await imports.settled(ready.id)).toMatchObject({ status: 'APPLIED' });
    expect(await api.sql(`SELECT version FROM device WHERE serial = 'KILLED-1'`)).toEqual([{ version: 1 }]);
  });

  it('takes what Excel in China writes: GB18030, semicolons, titles above the heading, rare characters', async () => {
    const text =
      '设备清单;;;;;\n产品名称;型号;类别;序列号;位置;单位名称\n𠮷字摄像机;GB-1;监控;G-1;䶮楼;“长沙”酒店\n';
    const bytes = gb18030(text);
    expect(bytes.includes(0)).toBe(false);
    const ready = await imports.tried(bytes);
    expect(ready).toMatchObject({ status: 'READY', newCount: 1 });
    expect((await imports.rowsOf(ready.id))[0]).toMatchObject({
      rowNumber: 3,
      values: { productName: '𠮷字摄像机', position: '䶮楼', customerName: '“长沙”酒店' },
    });
  });

  it('reads Excel: dates of both date systems, numbers as people see them, shared strings, merged and hidden cells', async () => {
    for (const date1904 of [false, true]) {
      const file = workbook(date1904);
      const ready = await imports.tried(file, { name: '清单.xlsx' });
      expect(ready, JSON.stringify(ready.failure)).toMatchObject({
        status: 'READY',
        newCount: 2,
        refusedCount: 1,
      });
      const rows = await imports.rowsOf(ready.id);
      expect(rows.map(({ values }) => values.soldOn)).toEqual(['2024-02-29', '2024-03-01', undefined]);
      expect(rows.map(({ values }) => values.customerName)).toEqual(['合并小区', '合并小区', '合并小区']);
      expect(rows[0]?.values).toMatchObject({ serial: '123456789012', phone: '02055500199' });
      expect(rows[2]?.problems.map(({ field, code }) => `${field} ${code}`)).toEqual(['soldOn FORMULA']);
    }
  });

  it('refuses what is no table, by its content, in words', async () => {
    for (const [content, code] of [
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'NOT_A_TABLE'],
      [Buffer.from('PK\u0003\u0004 not a zip'), 'NOT_A_WORKBOOK'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'NOT_A_TABLE'],
      [Buffer.from('产品名称,规格型号,出厂编号\n'), 'NO_ROWS'],
      [Buffer.from('\n\n,,,\n'), 'EMPTY'],
    ] as const) {
      expect(await imports.tried(content, { name: 'looks-fine.xlsx' })).toMatchObject({
        status: 'FAILED',
        failure: { code },
      });
    }
    expect((await imports.upload(Buffer.alloc(21 * 1024 * 1024, 'a'))).status).toBe(400);
    expect((await imports.upload('')).status).toBe(400);
  }, 60_000);

  it('remembers how somebody mapped a column', async () => {
    const file = '甲,规格型号,系统类别,出厂编号,安装位置,用户单位\n枪机,M-1,监控,R-1,大门,记忆小区\n';
    const first = await imports.tried(file);
    expect(first.columns[0]).toMatchObject({ header: '甲', field: null, guessed: true });
    const mapping = {
      0: 'productName',
      1: 'model',
      2: 'category',
      3: 'serial',
      4: 'position',
      5: 'customerName',
    };
    const mapped = await api.as('admin').data<{ mapImportColumns: ImportedJob }>(
      `mutation ($id: ID!, $mapping: JSON!, $version: Int!) {
        mapImportColumns(id: $id, mapping: $mapping, version: $version) { ${importJobFields} } }`,
      { id: first.id, mapping, version: first.version },
    );
    expect(mapped.mapImportColumns.status).toBe('READING');
    expect(await imports.settled(first.id)).toMatchObject({ newCount: 1, mapping });
    const next = await imports.tried(file.replace('R-1', 'R-2'));
    expect(next.columns[0]).toMatchObject({ field: 'productName', guessed: false });
    const twice = await api
      .as('admin')
      .query(
        `mutation ($id: ID!, $version: Int!) { mapImportColumns(id: $id, mapping: {a: "serial"}, version: $version) { id } }`,
        { id: next.id, version: next.version },
      );
    expect(twice.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('takes ten thousand rows in one go, with progress seen from outside', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, index) =>
        `网络摄像机,HUGE-${index % 40},监控,H-${index},2024-06-15,${index % 30}号楼${index % 9}层,大盘小区${index % 50},,,,,`,
    );
    const ready = await imports.tried([headings, ...lines].join('\n'));
    expect(ready).toMatchObject({ newCount: 10_000, refusedCount: 0 });
    expect((await imports.apply(ready)).errors).toBeUndefined();
    const seen = new Set<number>();
    let now = await imports.job(ready.id);
    while (now.status === 'APPLYING') {
      seen.add(now.processed);
      now = await imports.job(ready.id);
    }
    expect(now).toMatchObject({ status: 'APPLIED', processed: 10_000 });
    expect(seen.size).toBeGreaterThan(2);
  }, 180_000);

  it('is for administrators, and says so before it reads a byte', async () => {
    for (const [who, status] of [
      ['dispatcher', 403],
      ['viewer', 403],
      [null, 401],
    ] as const) {
      const response = await api.as(who).fetch('/imports', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: 'x',
      });
      expect(response.status, String(who)).toBe(status);
      expect((await api.as(who).fetch('/imports/template.xlsx')).status).toBe(status);
    }
    const template = await api.as('admin').fetch('/imports/template.xlsx');
    expect(template.status).toBe(200);
    const file = Buffer.from(await template.arrayBuffer());
    expect(await imports.tried(file, { name: 'template.xlsx' })).toMatchObject({
      status: 'FAILED',
      failure: { code: 'NO_ROWS' },
    });
    const table = await readTable(file);
    const rows = [...table.rows, { number: 2, cells: ['枪机'] }];
    const { columns } = guessColumns({ ...table, rows }, devicesKind, new Map());
    expect(columns).toHaveLength(16);
    expect(columns.every(({ field }) => field !== null)).toBe(true);
  });

  it('reads what a common writer of Excel files writes', async () => {
    const row = (...values: (string | number | Date)[]) =>
      values.map((value) => ({ value, ...(value instanceof Date ? { format: 'yyyy-mm-dd' } : {}) }));
    const data = [
      row('产品名称', '规格型号', '系统类别', '出厂编号', '售出日期', '安装位置', '用户单位'),
      row('道闸', 'WX-1', '停车', 'WX-0001', new Date(Date.UTC(2025, 2, 1)), '入口', '写入小区'),
    ];
    const ready = await imports.tried(await writeXlsxFile(data as never).toBuffer(), { name: 'w.xlsx' });
    expect(ready).toMatchObject({ newCount: 1 });
    expect((await imports.rowsOf(ready.id))[0]?.values).toMatchObject({
      soldOn: '2025-03-01',
      serial: 'WX-0001',
    });
  });
});

/** GB18030 has no encoder in Node: every character is looked up by decoding. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const wanted = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = [lead, trail];
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && letter !== '\ufffd' && !wanted.has(letter)) wanted.set(letter, bytes);
    }
  }
  const bytes = [...text].flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    return wanted.get(letter) ?? fourBytes(code);
  });
  expect(new TextDecoder('gb18030').decode(Uint8Array.from(bytes))).toBe(text);
  return Buffer.from(bytes);
}

function fourBytes(code: number): number[] {
  if (code < 0x10000) return [0xfe, 0x9f];
  const linear = code - 0x10000 + 189_000;
  return [
    0x81 + Math.floor(linear / 12_600),
    0x30 + (Math.floor(linear / 1_260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ];
}

/** A workbook by hand: a hidden first sheet, styles, shared strings with phonetics, a merge, a hidden row, formulas. */
function workbook(date1904: boolean): Buffer {
  const shift = date1904 ? 1462 : 0;
  const feb29 = 45_351 - shift;
  const strings = [
    '产品名称',
    '规格型号',
    '系统类别',
    '出厂编号',
    '售出日期',
    '安装位置',
    '用户单位',
    '电话',
    '摄像机',
    '监控',
    '大门',
  ];
  const s = (index: number) => `<v>${index}</v>`;
  const head = strings
    .slice(0, 8)
    .map((_, index) => `<c r="${'ABCDEFGH'[index]}1" t="s">${s(index)}</c>`)
    .join('');
  const device = (row: number, model: string, serial: string, sold: string, customer: string, hidden = '') =>
    `<row r="${row}"${hidden}><c r="A${row}" t="s">${s(8)}</c><c r="B${row}" t="inlineStr"><is><t>${model}</t></is></c>
      <c r="C${row}" t="s">${s(9)}</c><c r="D${row}">${serial}</c>${sold}<c r="F${row}" t="s">${s(10)}</c>
      ${customer}<c r="H${row}" t="str"><f>"020"&amp;"55500199"</f><v>02055500199</v></c></row>`;
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    <row r="1">${head}</row>
    ${device(2, `X${shift}-1`, '<v>123456789012</v>', `<c r="E2" s="1"><v>${feb29}</v></c>`, '<c r="G2" t="inlineStr"><is><r><t>合并</t></r><r><t>小区</t></r></is></c>')}
    ${device(3, `X${shift}-1`, '<v>123456789013</v>', `<c r="E3" s="2"><v>${feb29 + 1}.75</v></c>`, '<c r="G3"/>', ' hidden="1"')}
    ${device(4, `X${shift}-1`, '<v>123456789014</v>', '<c r="E4" s="1"><f>TODAY()</f></c>', '')}
    </sheetData><mergeCells count="1"><mergeCell ref="G2:G4"/></mergeCells></worksheet>`;
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="旧" sheetId="1" state="hidden" r:id="rId1"/><sheet name="设备" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t><rPh><t>zhuyin</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': sheet,
  });
}

function zip(parts: Record<string, string>): Buffer {
  const entries = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  return Buffer.from(zipSync(entries));
}
