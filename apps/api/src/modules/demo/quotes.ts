import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { stageOn } from '../coverage/coverage-state.js';
import type { Diary } from './diary.js';
import { known } from './store.js';

interface Written {
  readonly daysAgo: number;
  readonly validDays: number;
  readonly stage: 'PAID' | 'AFTER';
  readonly lines: readonly (readonly [number: string, quantity: number])[];
  readonly outcome: 'ACCEPTED' | 'DECLINED' | 'OPEN' | 'DRAFT';
  readonly note: string;
}

const written: readonly Written[] = [
  {
    daysAgo: 96,
    validDays: 15,
    stage: 'AFTER',
    lines: [
      ['BK-NVR-P', 1],
      ['FW-GS-Z', 2],
      ['FW-SM', 1],
    ],
    outcome: 'ACCEPTED',
    note: '录像机电源板更换。',
  },
  {
    daysAgo: 70,
    validDays: 10,
    stage: 'PAID',
    lines: [
      ['PJ-ARM', 2],
      ['PJ-SPRING', 2],
      ['FW-GS-P', 3],
    ],
    outcome: 'DECLINED',
    note: '道闸闸杆与弹簧更换。',
  },
  {
    daysAgo: 40,
    validDays: 15,
    stage: 'PAID',
    lines: [
      ['PJ-HDD8', 4],
      ['FW-RJ', 1],
    ],
    outcome: 'OPEN',
    note: '硬盘扩容,软件升级终身免费。',
  },
  {
    daysAgo: 3,
    validDays: 21,
    stage: 'AFTER',
    lines: [
      ['BK-CTL-2', 1],
      ['PJ-LOCK-PSU', 1],
      ['FW-BK', 1],
      ['FW-SM', 1],
    ],
    outcome: 'OPEN',
    note: '门禁控制器主板更换与检修。',
  },
  {
    daysAgo: 0,
    validDays: 30,
    stage: 'PAID',
    lines: [
      ['PJ-PSU12-2', 6],
      ['FW-GS-Z', 2],
    ],
    outcome: 'DRAFT',
    note: '摄像机电源集中更换。',
  },
];

/** Quotes in every state: accepted, declined, expired, open, being written. */
export async function writeQuotes(diary: Diary, parts: ReadonlyMap<string, string>): Promise<void> {
  const items = new Map([...parts, ...(await servicesOf(diary))]);
  const { letterhead } = diary.ago(420, 'ADMIN');
  await letterhead.change({
    name: '践诺示范安防工程有限公司',
    address: '棠宁市北苑区榆枫路 18 号',
    phone: '000-55501800',
    bank: '示范银行北苑支行 0000 1234 5678 9012',
  });
  for (const quote of written) {
    const [first] = quote.lines;
    const device = await deviceIn(diary, quote, first?.[0] ?? '');
    if (device) await write(diary, quote, device, items);
  }
}

async function write(
  diary: Diary,
  { daysAgo, validDays, lines, outcome, note }: Written,
  device: DeviceFound,
  items: ReadonlyMap<string, string>,
): Promise<void> {
  const { quotes, quoteDecisions } = diary.ago(daysAgo, 'DISPATCHER');
  const id = await quotes.create({
    ...device,
    fault: {
      calledAt: `${diary.day(daysAgo + 1)}T01:20:00.000Z`,
      causes: ['PRODUCT_DEFECT'],
      causeState: 'CONFIRMED',
      repeatVisit: false,
    },
    validUntilOn: diary.day(daysAgo - validDays),
    note,
    lines: lines.map(([number, quantity]) => ({ itemId: known(items, number), quantity })),
  });
  if (outcome === 'DRAFT') return;
  await quoteDecisions.issue(id, 1);
  if (outcome === 'OPEN') return;
  const later = diary.ago(daysAgo - 4, 'DISPATCHER').quoteDecisions;
  if (outcome === 'ACCEPTED') await later.accept(id, diary.day(daysAgo - 4), '物业工程部 柳主管', 2, null);
  else await later.decline(id, 2, '改由甲方自行采购。');
}

interface DeviceFound {
  readonly customerId: string;
  readonly contractId: string;
  readonly deviceId: string;
}

/** A device of the stage, one that the part fits before any other. */
async function deviceIn(
  { em, day }: Diary,
  { stage, daysAgo }: Written,
  partNumber: string,
): Promise<DeviceFound | undefined> {
  const staged = { stageFrom: sql`d.stage_from`, stages: sql`d.stages` };
  const [found] = await query<DeviceFound>(
    em,
    sql`SELECT d.customer_id::text AS "customerId", d.contract_id::text AS "contractId", d.id::text AS "deviceId"
      FROM device d WHERE ${stageOn(staged, sql`${day(daysAgo)}::date`)} = ${stage} AND d.status = 'IN_SERVICE'
        AND d.contract_id IS NOT NULL AND cardinality(d.stages) > 2
      ORDER BY EXISTS (SELECT FROM part_product f JOIN part p ON p.id = f.part_id
        WHERE p.number = ${partNumber} AND f.product_id = d.product_id) DESC, d.id
      LIMIT 1`,
  );
  return found;
}

async function servicesOf({ em }: Diary): Promise<[string, string][]> {
  const rows = await query<{ code: string; id: string }>(em, sql`SELECT code, id::text FROM service_item`);
  return rows.map(({ code, id }) => [code, id]);
}
