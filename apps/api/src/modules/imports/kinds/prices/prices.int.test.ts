import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../../../test/harness.js';
import { type ImportClient, importClient } from '../../../../../test/import-client.js';
import { type PriceShop, priceShop } from '../../../../../test/price-shop.js';
import { formula, workbookOf } from '../../../../../test/workbook.js';

let api: TestApi;
let imports: ImportClient;
let shop: PriceShop;
beforeAll(async () => {
  api = await startApi();
  imports = importClient(api);
  shop = priceShop(api);
});
afterAll(() => api.stop());

const head = '编号,名称,单位,单价(元),定价理由';
const into = (priceListId: string) => ({ kind: 'PRICES', priceListId });
const csv = (...lines: string[]) => [head, ...lines].join('\n');

describe('prices into a draft', () => {
  it('open one when there is none, and write parts and services alike', async () => {
    const list = await shop.list();
    const [one, two] = await shop.parts('OPEN', 2);
    const service = await shop.service('FW-上门', '次');
    const file = csv(
      `${one},随便写,个,"¥1,234.50",首次定价`,
      `${two},,,80,`,
      `${service},上门,次,0,终身免费`,
    );
    const ready = await imports.tried(file, into(list));
    expect(ready).toMatchObject({
      status: 'READY',
      kind: 'PRICES',
      newCount: 3,
      refusedCount: 0,
      goneCount: 0,
    });
    expect(await shop.lines(list)).toEqual([]);
    expect(await imports.applied(ready)).toMatchObject({ status: 'APPLIED', processed: 3 });
    expect(await shop.lines(list)).toEqual([
      { number: service, price: 0, old: null, reason: '终身免费', by: '陈管理', version: 2 },
      { number: one, price: 123_450, old: null, reason: '首次定价', by: '陈管理', version: 2 },
      { number: two, price: 8_000, old: null, reason: null, by: '陈管理', version: 2 },
    ]);
    expect(
      await api.sql(`SELECT actor, changes FROM audit_event WHERE action = 'priceEdition.import'`),
    ).toMatchObject([{ actor: '陈管理', changes: { lines: { after: 3 } } }]);
  });

  it('are shown as new, dearer, cheaper, unchanged and gone before anything is written', async () => {
    const list = await shop.list();
    const [dearer, cheaper, same, explained, gone, fresh] = await shop.parts('DIFF', 6);
    await imports.applied(
      await imports.tried(
        csv(
          `${dearer},,,100,`,
          `${cheaper},,,100,`,
          `${same},,,100,`,
          `${explained},,,100,`,
          `${gone},,,100,`,
        ),
        into(list),
      ),
    );
    const before = await shop.lines(list);
    const ready = await imports.tried(
      csv(
        `${dearer},,,110,`,
        `${cheaper},,,99.99,`,
        `${same},,,100.0,`,
        `${explained},,,100,特价`,
        `${fresh},,,5,`,
      ),
      into(list),
    );
    expect(ready).toMatchObject({
      rowCount: 5,
      newCount: 1,
      dearerCount: 1,
      cheaperCount: 1,
      changedCount: 1,
      unchangedCount: 1,
      goneCount: 1,
      refusedCount: 0,
    });
    expect(
      (await imports.rowsOf(ready.id)).map(({ rowNumber, fate, changes }) => [rowNumber, fate, changes]),
    ).toEqual([
      [2, 'DEARER', { price: { before: '100.00', after: '110.00' } }],
      [3, 'CHEAPER', { price: { before: '100.00', after: '99.99' } }],
      [4, 'UNCHANGED', null],
      [5, 'CHANGED', { reason: { before: null, after: '特价' } }],
      [6, 'NEW', { price: { before: null, after: '5.00' } }],
      [7, 'GONE', { price: { before: '100.00', after: null } }],
    ]);
    expect(await shop.lines(list)).toEqual(before);
    await imports.applied(ready);
    const after = await shop.lines(list);
    expect(after.map(({ price }) => price)).toEqual([11_000, 9_999, 10_000, 10_000, 10_000, 500]);
    expect(after[2]).toEqual(before[2]);
    const report = await (await api.as('admin').fetch(`/imports/${ready.id}/report.csv`)).text();
    expect(report).toContain(`2,涨价,,${dearer},,,,110.00,,100.00,10.0`);
    expect(report).toMatch(new RegExp(`^,表中没有,,${gone},`, 'm'));
  });

  it('withdraw what is gone only when asked', async () => {
    const list = await shop.list();
    const [kept, gone] = await shop.parts('GONE', 2);
    await imports.applied(await imports.tried(csv(`${kept},,,1,`, `${gone},,,2,`), into(list)));
    const ready = await imports.tried(csv(`${kept},,,1,`), into(list));
    expect(ready).toMatchObject({ unchangedCount: 1, goneCount: 1 });
    await imports.applied(ready, { withdrawGone: true });
    expect((await shop.lines(list)).map(({ price }) => price)).toEqual([100, null]);
    const back = await imports.tried(csv(`${kept},,,1,`, `${gone},,,,`), into(list));
    expect(back).toMatchObject({ unchangedCount: 2, goneCount: 0, refusedCount: 0 });
  });

  it('are refused row by row, in both languages, with the cell', async () => {
    const list = await shop.list();
    const [a, b, c, d, e, f, g, h, off] = await shop.parts('BAD', 9);
    const both = await shop.service(String(h), '个');
    await api.sql('UPDATE part SET active = false WHERE number = $1', [off]);
    const sheet = workbookOf({
      rows: [
        ['编号', '名称', '单位', '单价(元)'],
        ['没有这个', '', '个', 1],
        [a ?? '', '', '箱', 1],
        [b ?? '', '', '个', '12.345'],
        [c ?? '', '', '个', -5],
        [d ?? '', '', '个', '面议'],
        [e ?? '', '', '个', formula('1+1', 2)],
        [f ?? '', '', '个', null],
        [g ?? '', '', '个', 1],
        [g ?? '', '', '个', 2],
        [both, '', '个', 1],
        [off ?? '', '', '个', 1],
        [null, '无编号', '个', 1],
        [formula('"A"&1', a), '', '个', 1],
        [a ?? '', formula('VLOOKUP(1,A:B,2)', '名称'), '个', 1],
      ],
    });
    const bad = await imports.tried(sheet, { ...into(list), name: '价目.xlsx' });
    expect(await imports.problemsOf(bad.id)).toEqual([
      [2, 'number UNKNOWN_NUMBER'],
      [3, 'number DUPLICATE', 'unit UNIT_DIFFERS'],
      [4, 'price THREE_DECIMALS'],
      [5, 'price NEGATIVE'],
      [6, 'price NOT_A_PRICE'],
      [7, 'price FORMULA'],
      [8, 'price REQUIRED'],
      [9, 'number DUPLICATE'],
      [10, 'number DUPLICATE'],
      [11, 'number AMBIGUOUS'],
      [12, 'number INACTIVE'],
      [13, 'number REQUIRED'],
      [14, 'number FORMULA'],
      [15, 'number DUPLICATE'],
    ]);
    const rows = await imports.rowsOf(bad.id, 'REFUSED');
    expect(rows[2]?.problems).toEqual([
      {
        field: 'price',
        cell: 'D4',
        written: '12.345',
        code: 'THREE_DECIMALS',
        message: {
          zh: '“单价(元)”最多两位小数(“12.345”),不会替您四舍五入。',
          en: 'Price (yuan) has at most two decimals ("12.345"); it is not rounded for you.',
        },
      },
    ]);
    expect(rows[5]?.problems[0]).toMatchObject({
      cell: 'D7',
      written: null,
      message: { en: expect.stringMatching(/is a formula/) },
    });
    for (const { problems } of rows) {
      for (const { message } of problems) {
        expect(message.zh).toMatch(/[一-鿿].*。$/);
        expect(message.en).toMatch(/\.$/);
      }
    }
    expect((await imports.apply(bad)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(await shop.lines(list)).toEqual([]);
  });

  it('are not written over what somebody else typed meanwhile', async () => {
    const list = await shop.list();
    const [mine, theirs] = await shop.parts('STALE', 2);
    await imports.applied(await imports.tried(csv(`${mine},,,1,`, `${theirs},,,1,`), into(list)));
    const ready = await imports.tried(csv(`${mine},,,2,`, `${theirs},,,2,`), into(list));
    await shop.type(list, theirs ?? '', 150);
    const stale = await imports.applied(ready);
    expect(stale).toMatchObject({
      status: 'READY',
      failure: { code: 'STALE', message: { zh: expect.stringContaining('没有写入') } },
      dearerCount: 2,
    });
    expect((await shop.lines(list)).map(({ price }) => price)).toEqual([100, 150]);
    expect(await imports.applied(stale)).toMatchObject({ status: 'APPLIED' });
    expect((await shop.lines(list)).map(({ price }) => price)).toEqual([200, 200]);
  });

  it('do not go into a draft that waits for a second person, nor into one opened after the dry run', async () => {
    const list = await shop.list();
    const [part] = await shop.parts('PROP', 1);
    const early = await imports.tried(csv(`${part},,,1,`), into(list));
    await shop.open(list);
    const stale = await imports.applied(early);
    expect(stale).toMatchObject({ status: 'READY', failure: { code: 'STALE' } });
    await api.sql(
      `UPDATE price_edition SET status = 'PROPOSED', effective_from = '2030-01-01', proposed_at = now() WHERE list_id = $1`,
      [list],
    );
    expect(await imports.applied(stale)).toMatchObject({ status: 'FAILED', failure: { code: 'PROPOSED' } });
    const refused = await imports.upload(csv(`${part},,,1,`), into(list));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('请先撤回');
    expect(await shop.lines(list)).toEqual([]);
  });

  it('leave nothing behind when they are cut off in the middle, not even a draft', async () => {
    const list = await shop.list();
    const parts = await shop.parts('CUT', 5_000);
    const ready = await imports.tried(csv(...parts.map((number) => `${number},,,9.90,`)), into(list));
    await api.sql(`CREATE FUNCTION cut_prices() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.price_fen = 990 AND random() < 0.002 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$`);
    await api.sql(
      'CREATE TRIGGER cut BEFORE UPDATE ON price_draft_line FOR EACH ROW EXECUTE FUNCTION cut_prices()',
    );
    const failed = await imports.applied(ready);
    expect(failed).toMatchObject({ status: 'FAILED', failure: { code: 'FAILED' } });
    expect(await api.sql('SELECT 1 FROM price_edition WHERE list_id = $1', [list])).toEqual([]);
    await api.sql('DROP TRIGGER cut ON price_draft_line');
    expect(await imports.applied(failed)).toMatchObject({ status: 'APPLIED', processed: 5_000 });
    expect(await shop.lines(list)).toHaveLength(5_000);
  }, 60_000);

  it('are refused as a whole, in words, when the list would have more lines than an edition can', async () => {
    const list = await shop.list();
    const parts = await shop.parts('MOST', 2);
    const editionId = await shop.open(list);
    await api.sql(
      `INSERT INTO part (id, number, name, unit, category, tracking, minimum_stock, active, search_text,
         created_at, updated_at, version)
       SELECT gen_random_uuid(), 'FULL-' || n, 'x', '个', 'ACCESSORY', 'QUANTITY', 0, true, 'x', now(), now(), 1
       FROM generate_series(1, 24999) AS n`,
    );
    await api.sql(
      `INSERT INTO price_draft_line (id, edition_id, part_id, item_id, version)
       SELECT gen_random_uuid(), $1, id, id, 1 FROM part WHERE number LIKE 'FULL-%'`,
      [editionId],
    );
    const ready = await imports.tried(csv(...parts.map((number) => `${number},,,1,`)), into(list));
    expect(await imports.applied(ready)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'TOO_MANY', message: { zh: expect.stringContaining('25000') } },
    });
    expect(
      await api.sql('SELECT 1 FROM price_draft_line WHERE price_fen IS NOT NULL AND edition_id = $1', [
        editionId,
      ]),
    ).toEqual([]);
  }, 60_000);

  it('need a list, a known kind, and the right to write prices', async () => {
    expect((await imports.upload(csv('a,,,1,'), { kind: 'PRICES' })).status).toBe(400);
    expect((await imports.upload(csv('a,,,1,'), into('0190aaaa-0000-7000-8000-000000000000'))).status).toBe(
      404,
    );
    expect((await imports.upload(csv('a,,,1,'), { kind: 'SHIPS' })).status).toBe(400);
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      const list = await shop.list();
      expect((await imports.upload(csv('a,,,1,'), { ...into(list), as: who })).status).toBe(403);
    }
  });
});
