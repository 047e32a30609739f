import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { textOfPdf } from '../../../test/pdf-text.js';
import { priceScene } from '../../../test/price-scene.js';
import { quoteScene } from '../../../test/quote-scene.js';

let api: TestApi;
let b: ReturnType<typeof business>;
let p: ReturnType<typeof priceScene>;
let q: ReturnType<typeof quoteScene>;
let listId: string;
let made = 0;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  await api.inTransaction((s) => s.calendar.seed());
  [b, p, q] = [business(api), priceScene(api), quoteScene(api)];
  listId = await p.list({ name: '通用价格表' });
  await api
    .as('admin')
    .data('mutation ($input: LetterheadInput!) { changeLetterhead(input: $input) { name } }', {
      input: {
        name: '践诺安防工程有限公司',
        address: '霁州市碧湖路 1 号',
        phone: '0571-88880000',
        bank: null,
      },
    });
});
afterAll(() => api.stop());

async function paper(id: string, who: Who | null = 'dispatcher') {
  const response = await api.as(who).fetch(`/files/quotes/${id}/quote.pdf`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const pages = response.status === 200 ? await textOfPdf(bytes) : [];
  return { response, bytes, pages, text: pages.join('\n').replaceAll(/\s/g, '') };
}

/** A device of a customer in its free period, and a part priced for it. */
async function scene() {
  made += 1;
  const { deviceId, contractId } = await b.coveredDevice('2025-09-01', { name: '碧湖监控工程' });
  const customerId = (
    await b.customer({
      name: `𠮷祥䶮物业 ${made}`,
      contactName: '李𠮷',
      phone: '13900001111',
      address: '霁州市东街 9 号',
    })
  ).id;
  await api.sql('UPDATE contract SET customer_id = $1 WHERE id = $2', [customerId, contractId]);
  await api.sql('UPDATE device SET customer_id = $1 WHERE id = $2', [customerId, deviceId]);
  const [board, hour] = [
    await p.part({ name: '录像机主板', model: 'ZB-4' }),
    await p.service({ name: '人工费' }),
  ];
  await p.samples(board, [60_000, 60_000, 60_000], '2026-05-01');
  await p.samples(hour, [15_000], '2026-05-01');
  await p.publish(listId, { [board]: 45_500, [hour]: 12_000 }, '2026-01-01');
  return { customerId, contractId, deviceId, board, hour };
}

describe('the paper of a quote', () => {
  it('says who offers what to whom until when, at which price, by which clause, in figures and in capitals', async () => {
    const { customerId, contractId, deviceId, board, hour } = await scene();
    const { id } = await q.create(
      customerId,
      [
        { itemId: board, quantity: 2 },
        { itemId: hour, quantity: 1.5, reason: '内部理由不外传' },
      ],
      {
        contractId,
        deviceId,
        fault: { calledAt: '2026-06-14T10:00:00+08:00', causes: ['CLIENT_DAMAGE'] },
        note: '含安装调试',
      },
    );
    const draft = await paper(id);
    expect(draft.text).toContain('草稿');
    expect(draft.text).toContain('草稿,尚未发出');
    await q.issue(id, 1);
    const { response, text, pages, bytes } = await paper(id);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch(/^inline; .*filename\*=UTF-8''%E6%8A%A5/);
    for (const said of [
      '践诺安防工程有限公司',
      '电话:0571-88880000',
      '𠮷祥䶮物业1',
      '李𠮷13900001111',
      'BJ-2026-0001',
      '2026-07-15(含当日)',
      '碧湖监控工程',
      '录像机主板',
      'ZB-4',
      '455.00',
      '910.00',
      '1.5',
      '180.00',
      '合计(人民币大写):壹仟零玖拾元整',
      '¥1,090.00',
      '以上价格含税',
      '含安装调试',
      'F-05「',
      '不高于12个月内市场样本的平均价',
      '第1项3个样本,上限¥600.00',
      '第2项市场样本1个,不足3个',
      '客户付款,价格表第',
      '第1页,共1页',
    ]) {
      expect(text, said).toContain(said);
    }
    expect(text).not.toContain('草稿');
    expect(text).not.toContain('内部理由');
    expect(pages).toHaveLength(1);
    expect(Buffer.compare((await paper(id)).bytes, bytes)).toBe(0);
  });

  it('stays as it was issued, whatever becomes of customer, list and letterhead', async () => {
    const { customerId, board } = await scene();
    const { id } = await q.create(customerId, [{ itemId: board, quantity: 1 }]);
    await q.issue(id, 1);
    const before = await paper(id);
    await api.sql("UPDATE customer SET name = '改了名的客户' || id WHERE id = $1", [customerId]);
    await p.publish(listId, { [board]: 44_000 }, '2026-06-01');
    await api.inTransaction((s) => s.letterhead.change({ name: '改名公司' }));
    expect(Buffer.compare((await paper(id)).bytes, before.bytes)).toBe(0);
    await api.inTransaction((s) => s.letterhead.change({ name: '践诺安防工程有限公司' }));
  });

  it('says why a line is free, and never what others paid', async () => {
    const { customerId, contractId, deviceId, board, hour } = await scene();
    const other = await q.create((await b.customer({ name: '别家客户' })).id, [
      { itemId: board, quantity: 1 },
    ]);
    await q.issue(other.id, 1);
    const { id } = await q.create(
      customerId,
      [
        { itemId: board, quantity: 1 },
        { itemId: hour, quantity: 1 },
      ],
      {
        contractId,
        deviceId,
        fault: { calledAt: '2026-06-14T10:00:00+08:00', causes: ['LIGHTNING'] },
      },
    );
    await q.issue(id, 1);
    const { text } = await paper(id);
    expect(text).toContain('由我公司免费维修');
    expect(text).toContain('W-09「');
    expect(text).toContain('零元整');
    expect(text).not.toContain('别家客户');
  });

  it('goes on over pages with its headings', async () => {
    const { customerId, board } = await scene();
    const lines = Array.from({ length: 120 }, () => ({ itemId: board, quantity: 1 }));
    const { id } = await q.create(customerId, lines);
    const { pages } = await paper(id);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(0, 3)) expect(page.replaceAll(/\s/g, '')).toContain('付款方与依据');
    expect(pages.at(-1)?.replaceAll(/\s/g, '')).toContain(`第${pages.length}页,共${pages.length}页`);
  });

  it('is for whoever may read quotes; the contact only for whoever may see contacts; each copy is audited', async () => {
    const { customerId, board } = await scene();
    const { id } = await q.create(customerId, [{ itemId: board, quantity: 1 }]);
    expect((await paper(id, null)).response.status).toBe(401);
    const { text } = await paper(id, 'viewer');
    expect(text).toContain('𠮷祥䶮物业');
    expect(text).not.toContain('13900001111');
    expect((await paper('00000000-0000-7000-8000-000000000000')).response.status).toBe(404);
    expect((await paper('nonsense')).response.status).toBe(404);
    const printed = await api.sql('SELECT actor FROM audit_event WHERE entity_id = $1 AND action = $2', [
      id,
      'quote.print',
    ]);
    expect(printed).toHaveLength(1);
  });
});
