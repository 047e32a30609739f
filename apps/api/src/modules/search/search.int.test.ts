import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { loadDemoInto } from '../../../test/demo.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { stockRoom } from '../../../test/stock.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  await loadDemoInto(api, 300);
}, 120_000);
afterAll(() => api.stop());

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

const SEARCH = `query ($text: String!, $limit: Int) { search(text: $text, limit: $limit) { kind id title detail } }`;

async function find(text: string, who: Who = 'viewer', limit = 10): Promise<Hit[]> {
  return (await api.as(who).data<{ search: Hit[] }>(SEARCH, { text, limit })).search;
}

async function refusalOf(text: string, limit = 10) {
  const { errors } = await api.as('viewer').query(SEARCH, { text, limit });
  return errors?.[0]?.extensions;
}

describe('search', () => {
  it('finds a device by any part of its serial, the exact one first', async () => {
    const [device] = await api.sql<{ id: string; serial: string }>(
      'SELECT id, serial FROM device ORDER BY id OFFSET 40 LIMIT 1',
    );
    const serial = device?.serial ?? '';
    expect((await find(serial.toLowerCase()))[0]).toMatchObject({
      kind: 'DEVICE',
      id: device?.id,
      title: serial,
    });
    const parts = await find(serial.slice(5));
    expect(parts.map(({ title }) => title)).toContain(serial);
  });

  it('finds customers by a fragment, by pinyin initials and by pinyin, and their contracts by number', async () => {
    for (const text of ['碧湖物业', 'bhwy', 'bihuwuye', 'BHWY']) {
      expect(await find(text)).toContainEqual(
        expect.objectContaining({ kind: 'CUSTOMER', title: '霁州碧湖物业服务有限公司' }),
      );
    }
    const [contract] = await api.sql<{ number: string; name: string }>(
      'SELECT number, name FROM contract LIMIT 1',
    );
    expect((await find(contract?.number ?? ''))[0]).toMatchObject({
      kind: 'CONTRACT',
      detail: contract?.name,
    });
    expect(await find('TA-N6408')).toContainEqual(
      expect.objectContaining({ kind: 'PRODUCT', title: 'TA-N6408' }),
    );
  });

  it('finds a part by number, model and maker, and a place by its code', async () => {
    const { id } = await business(api).part({
      number: 'SRCH-9001',
      name: '解码主板',
      model: 'HX-MB9',
      manufacturer: '智泰',
    });
    for (const text of ['srch-9001', '码主', 'jmzb', 'hx-mb', '解码 智泰']) {
      expect(await find(text, 'engineer')).toContainEqual({
        kind: 'PART',
        id,
        title: 'SRCH-9001',
        detail: '解码主板 · HX-MB9 · 智泰',
      });
    }
    const [room, serial] = [stockRoom(api), 'SRCH-SN-77'];
    const piece = await room.part({ number: 'SRCH-9002', name: '替代主机', tracking: 'SERIAL' });
    await room.receive(await room.place(), [{ partId: piece, quantity: 1, serials: [serial] }]);
    for (const text of [serial, 'sn-77']) {
      expect((await find(text))[0]).toEqual({
        kind: 'PART',
        id: piece,
        title: serial,
        detail: 'SRCH-9002 · 替代主机',
      });
    }
    await business(api).place({ code: 'SRCH-CAR', name: '三号服务车', kind: 'VAN', keeper: '秦越' });
    expect((await find('SRCH-CAR'))[0]).toMatchObject({ kind: 'PLACE', detail: '三号服务车 · 秦越' });
  });

  it('wants every word, wherever it stands', async () => {
    expect((await find('霁州 碧湖')).length).toBeGreaterThan(0);
    expect(await find('霁州 碧湖 zzzz')).toEqual([]);
  });

  it('shows accounts to administrators only', async () => {
    expect(await find('dispatcher', 'admin')).toContainEqual(
      expect.objectContaining({ kind: 'USER', detail: 'dispatcher' }),
    );
    expect(await find('dispatcher', 'viewer')).toEqual([]);
    expect(await find('dispatcher', 'dispatcher')).toEqual([]);
  });

  it('finds staff by number, name and pinyin for those who may see staff, and never by what is personal', async () => {
    const input = { number: 'SRCH-P1', name: '欧阳小雨', department: '客服部', phone: '139-5550-7788' };
    const { createPerson } = await api
      .as('hr')
      .data<{ createPerson: { id: string } }>(
        'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
        { input },
      );
    const hit = { kind: 'PERSON', id: createPerson.id, title: '欧阳小雨', detail: 'SRCH-P1 · 客服部' };
    for (const text of ['srch-p1', '欧阳', 'oyxy', 'ouyangxiaoyu']) {
      for (const who of ['hr', 'dispatcher', 'admin'] as const)
        expect(await find(text, who)).toContainEqual(hit);
      for (const who of ['engineer', 'viewer'] as const)
        expect(await find(text, who)).not.toContainEqual(hit);
    }
    expect(await find('5550-7788', 'hr')).toEqual([]);
  });

  it('never finds a customer by contacts that not everybody may see', async () => {
    const [customer] = await api.sql<{ phone: string; contact: string }>(
      'SELECT phone, contact_name AS contact FROM customer LIMIT 1',
    );
    expect(await find(customer?.phone ?? '', 'admin')).toEqual([]);
    expect(await find(customer?.contact ?? '', 'admin')).toEqual([]);
  });

  it('takes %, _ and \\ for themselves, and nothing for nothing', async () => {
    for (const text of ['%', '_', '\\', '%%%', "'; DROP TABLE device; --", '', '   '])
      expect(await find(text)).toEqual([]);
  });

  it('shows several kinds by turns, as many as asked for', async () => {
    const kinds = (await find('a', 'admin', 8)).map(({ kind }) => kind);
    expect(kinds).toHaveLength(8);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(4);
    expect(await find('a', 'viewer', 50)).toHaveLength(50);
  });

  it('refuses texts and limits beyond bounds', async () => {
    expect(await refusalOf('长'.repeat(101))).toMatchObject({
      code: 'BAD_INPUT',
      fields: { text: { code: 'TOO_LONG' } },
    });
    expect(await refusalOf('a', 51)).toMatchObject({
      code: 'BAD_INPUT',
      fields: { limit: { code: 'RANGE' } },
    });
    expect(await refusalOf('a', 0)).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refusalOf('\u0000')).toMatchObject({ code: 'BAD_INPUT' });
  });
});
