import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { loadDemoInto } from '../../../test/demo.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { stockRoom } from '../../../test/stock.js';
import { exportTables } from './export-columns.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  await loadDemoInto(api, 1_300);
}, 120_000);
afterAll(() => api.stop());

type Query = Record<string, unknown>;

async function download(list: string, query: Query = {}, who: Who | null = 'admin') {
  const texts = Object.entries(query).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await api.as(who).fetch(`/exports/${list}.csv?${new URLSearchParams(texts)}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response, bytes, text: bytes.toString('utf8') };
}

async function table(list: string, query: Query = {}, who: Who = 'admin'): Promise<Record<string, string>[]> {
  const { response, text } = await download(list, query, who);
  expect(response.status, text.slice(0, 300)).toBe(200);
  return parse(text, { bom: true, columns: true });
}

async function refusal(list: string, query: Query = {}, who: Who | null = 'admin') {
  const { response, text } = await download(list, query, who);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  return { status: response.status, ...JSON.parse(text).errors[0].extensions };
}

describe('exports', () => {
  it('sends whole lists as Excel opens them', async () => {
    const { response, bytes, text } = await download('devices');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="devices.csv"; filename*=UTF-8''${encodeURIComponent('设备-2026-06-15.csv')}`,
    );
    expect(text.split('\r\n')[0]).toMatch(/^\uFEFF出厂编号,规格型号,产品名称,系统,安装位置,单位名称/);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1_300);
    expect(new Set(rows.map((row) => row.出厂编号)).size).toBe(1_300);
    const stages = new Set(rows.map((row) => row.今日状态));
    expect(stages).toEqual(new Set(['质保期前', '质保期', '保修期', '保修期过后']));
  });

  it('says the same as the list, in the same order, with the same filter', async () => {
    const { devices } = await api.as('admin').data<{ devices: { rows: Row[] } }>(
      `{ devices(filter: { coverageState: [PAID], category: [CCTV] }, sort: [{ field: POSITION, direction: DESC }], limit: 100) {
        rows { serial position soldOn freeUntilOn customer { name phone } contract { number } } } }`,
    );
    const rows = await table('devices', {
      filter: { coverageState: ['PAID'], category: ['CCTV'] },
      sort: [{ field: 'POSITION', direction: 'DESC' }],
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.slice(0, 100).map(picked)).toEqual(devices.rows.map(expected));
  });

  it('sends the calendar: every special day of every year', async () => {
    await api.inTransaction((s) => s.calendar.seed());
    const days = await table('calendar');
    const [{ count }] = (await api.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM calendar_day',
    )) as [{ count: number }];
    expect(days).toHaveLength(count);
    expect(days.filter(({ 日期 }) => 日期 === '2026-10-01')).toEqual([
      { 日期: '2026-10-01', 类型: '放假', 名称: '国庆节', 当年通知已录入: '是' },
    ]);
    expect(days.map(({ 日期 }) => 日期)).toEqual(days.map(({ 日期 }) => 日期).sort());
    const english = await table('calendar', { columns: 'date,kind', locale: 'en-US' });
    expect(english.find((day) => day.Date === '2026-10-10')).toEqual({
      Date: '2026-10-10',
      Kind: 'Make-up workday',
    });
    expect(await refusal('calendar', { filter: { year: 2026 } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refusal('calendar', { columns: 'source' })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('sends parts and places, their codes in words', async () => {
    await business(api).part({
      number: '0012-A',
      name: '=主板',
      category: 'SUBSTITUTE',
      tracking: 'SERIAL',
      minimumStock: 2,
    });
    await business(api).place({ code: 'XC-1', kind: 'SITE', keeper: '秦越' });
    const parts = await table('parts', {
      filter: { search: '0012' },
      columns: 'number,name,category,tracking',
    });
    expect(parts).toEqual([{ 备件编号: '0012-A', 名称: "'=主板", 类别: '替代整机', 管理方式: '按序列号' }]);
    const places = await table('stockPlaces', { filter: { kind: ['SITE'] }, columns: 'code,kind,keeper' });
    expect(places).toContainEqual({ 库位编号: 'XC-1', 类型: '现场库房', 保管人: '秦越' });
    const { partId } = await stockRoom(api).stocked(3, { number: '0012-B', minimumStock: 5 });
    const filter = { partId };
    expect(await table('stockBalances', { filter, columns: 'part.number,free,level,valueFen' })).toEqual([
      { 备件编号: '0012-B', 可用: '3', 库存状态: '偏低', '金额(元)': '30.00' },
    ]);
    expect(await table('stockMovements', { filter, columns: 'kind,onHandDelta,posting.postedBy' })).toEqual([
      { 类型: '入库', 在库变化: '3', 经手人: '陈管理' },
    ]);
  });

  it('takes the names of columns for an order, and leaves hidden ones out', async () => {
    const rows = await table('customers', {
      sort: [{ field: 'name', direction: 'DESC' }],
      hidden: 'phone,fax,unheard.of',
      locale: 'en-US',
    });
    expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual(['Name', 'Region', 'Contact', 'E-mail']);
    const names = rows.map((row) => row.Name ?? '');
    expect(names).toEqual([...names].sort(new Intl.Collator('zh-u-co-pinyin').compare).reverse());
    const chosen = await table('contracts', { columns: 'settlementFen,number', filter: { kind: 'GOODS' } });
    expect(Object.keys(chosen[0] ?? {})).toEqual(['结算总价(元)', '合同编号']);
    expect(chosen[0]?.['结算总价(元)']).toMatch(/^\d+\.\d\d$/);
  });

  it('has a heading when there is no row', async () => {
    const { text } = await download('products', { filter: { search: '没有这种东西' } });
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  it('lets nobody run formulas in somebody else’s spreadsheet', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\uFF1D1+1'];
    for (const name of evil) await business(api).customer({ name, note: `${name}\n第二行,"引号"` });
    const rows = await table('customers', { filter: { search: '1' }, columns: 'name,note' });
    const names = rows.map((row) => row.单位名称);
    for (const name of evil) expect(names).toContain(`'${name}`);
    expect(rows.find((row) => row.单位名称 === "'=1+1")?.备注).toBe(`'=1+1\n第二行,"引号"`);
  });

  it('keeps contacts and money from those who may not see them, and everything from those who may not export', async () => {
    expect(Object.keys((await table('devices', {}, 'dispatcher'))[0] ?? {})).toContain('联系人');
    for (const who of ['engineer', 'viewer'] as const) {
      expect(await refusal('devices', {}, who)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    expect(await refusal('users', {}, 'dispatcher')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal('devices', {}, null)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await table('users')).toHaveLength(5);
    const secrets = (await download('users')).text;
    expect(secrets).not.toMatch(/argon2|password/i);
  });

  it.each([
    [{ filter: '{' }, { code: 'BAD_INPUT', fields: { filter: { code: 'JSON' } } }],
    [{ filter: { nonsense: 1 } }, { code: 'BAD_INPUT', fields: { filter: { code: 'TYPE' } } }],
    [{ filter: '{"serial":"a\\u0000b"}' }, { code: 'BAD_INPUT', fields: { serial: { code: 'NOT_TEXT' } } }],
    [{ sort: '[1]' }, { code: 'BAD_INPUT', fields: { sort: { code: 'TYPE' } } }],
    [{ filter: { search: 'x'.repeat(20_000) } }, { status: 431, code: 'LIMIT_EXCEEDED' }],
    [{ filter: { coverageState: ['WONDERFUL'] } }, { code: 'BAD_INPUT' }],
    [{ filter: { customerId: 'not an id' } }, { code: 'BAD_INPUT' }],
    [{ filter: { search: '长'.repeat(101) } }, { code: 'BAD_INPUT' }],
    [{ sort: [{ field: 'id; DROP TABLE device' }] }, { code: 'BAD_INPUT' }],
    [{ columns: 'searchText' }, { code: 'BAD_INPUT', fields: { columns: { code: 'NOT_A_COLUMN' } } }],
    [{ columns: 'customer.contracts.number' }, { code: 'BAD_INPUT' }],
  ])('answers %j in JSON', async (query, answer) => {
    expect(await refusal('devices', query)).toMatchObject({ status: 400, ...answer });
  });

  it('wants to know of which price list the prices are to be', async () => {
    expect(await refusal('prices')).toMatchObject({ status: 400, fields: { filter: { code: 'REQUIRED' } } });
  });

  it('knows no other lists', async () => {
    for (const list of ['sessions', '__proto__', 'auditEvents']) {
      expect(await refusal(list)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
  });

  it('has every column of every table, in both languages, each once', async () => {
    const [priceList] = await api.sql<{ id: string }>('SELECT id FROM price_list ORDER BY code LIMIT 1');
    for (const [list, { columns }] of Object.entries(exportTables)) {
      const filter: Query = list === 'prices' ? { filter: { listId: priceList?.id } } : {};
      for (const locale of ['zh-CN', 'en-US'] as const) {
        const [row] = await table(list, { locale, ...filter });
        expect(Object.keys(row ?? {})).toEqual(
          columns.map((column) => column[locale === 'zh-CN' ? 'zh' : 'en']),
        );
      }
    }
  });

  it('reads a thousand rows a statement, and leaves a trace', async () => {
    api.statements();
    await table('devices', { columns: 'serial' });
    expect(api.statements()).toHaveLength(2);
    const [deed] = await api.sql(
      `SELECT actor, entity_id AS list FROM audit_event WHERE action = 'export.run' ORDER BY at DESC LIMIT 1`,
    );
    expect(deed).toEqual({ actor: '陈管理', list: 'devices' });
  });
});

interface Row {
  readonly serial: string;
  readonly position: string;
  readonly soldOn: string | null;
  readonly freeUntilOn: string | null;
  readonly customer: { readonly name: string; readonly phone: string | null };
  readonly contract: { readonly number: string } | null;
}

const expected = ({ serial, position, soldOn, freeUntilOn, customer, contract }: Row) =>
  [serial, position, soldOn, freeUntilOn, customer.name, customer.phone, contract?.number].map(
    (value) => value ?? '',
  );

const picked = (row: Record<string, string>) =>
  ['出厂编号', '安装位置', '售出日期', '质保期至', '单位名称', '电话', '供货合同'].map(
    (heading) => row[heading],
  );
