import { v7 as uuid } from 'uuid';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Diary } from './diary.js';
import { type DemoPart, demoParts } from './parts.js';
import { at, Random } from './random.js';

/** What the rest of the demo needs to know of the store. */
export interface DemoStore {
  /** Number of a part → its id. */
  readonly parts: ReadonlyMap<string, string>;
  readonly warehouse: string;
  readonly van: string;
}

const SEED = 20_260_301;

/** A store room with two years behind it: bought, issued, moved, counted; some of it low, some of it dead. */
export async function fillStore(diary: Diary): Promise<DemoStore> {
  const store = { parts: await enterParts(diary), ...(await openPlaces(diary)) };
  await buy(diary, store);
  await use(diary, store);
  await promise(diary, store);
  await lend(diary, store);
  await count(diary, store);
  return store;
}

async function enterParts(diary: Diary): Promise<Map<string, string>> {
  const { parts, partFits } = diary.ago(760, 'ADMIN');
  const products = new Map(
    (await query<{ id: string; model: string }>(diary.em, sql`SELECT id::text, model FROM product`)).map(
      ({ id, model }) => [model, id],
    ),
  );
  const ids = new Map<string, string>();
  for (const { fits, costYuan, marketYuan, ...part } of demoParts) {
    const id = await parts.create({ ...part, manufacturer: null, note: null });
    ids.set(part.number, id);
    const fitting = fits.flatMap((fit) => {
      const productId = products.get(fit.replace('=', ''));
      return productId === undefined ? [] : [{ productId, equivalent: fit.startsWith('=') }];
    });
    if (fitting.length > 0) await partFits.set(id, fitting, 1);
  }
  return ids;
}

async function openPlaces(diary: Diary) {
  const { places, shelves } = diary.ago(760, 'ADMIN');
  const warehouse = await places.create({
    code: 'CK-01',
    name: '总部备件库',
    kind: 'WAREHOUSE',
    region: '棠宁市北苑区',
    address: '棠宁市北苑区榆枫路 18 号 B1',
    keeper: '季库管',
  });
  const van = await places.create({ code: 'CC-01', name: '一号抢修车', kind: 'VAN', keeper: '江工' });
  await places.create({
    code: 'XC-01',
    name: '云栖广场现场库',
    kind: 'SITE',
    keeper: '顾现场',
    note: '封闭库房,项目负责人指定专人保管。',
  });
  for (const code of ['A-01', 'A-02', 'B-01', 'B-02', 'C-01']) await shelves.add(warehouse, code);
  return { warehouse, van };
}

/** Slow movers lie since the beginning; nobody has needed one yet. */
const slow = new Set(['BK-EF-HV', 'BK-DDC-24', 'PJ-MOTOR', 'GJ-OTDR', 'GJ-FUSION']);

const purchases: readonly (readonly [number, string, (part: DemoPart) => boolean])[] = [
  [750, '采购单 CG-0117', ({ number }) => slow.has(number)],
  [330, '采购单 CG-0268', ({ number }) => !slow.has(number)],
];

/** Bought within the year, and half a year ago once more, a little dearer. */
async function buy(diary: Diary, { parts, warehouse, van }: DemoStore): Promise<void> {
  const random = new Random(SEED);
  const serials = new Serials(random);
  const lines = (share: (part: DemoPart) => number, dearer: number) =>
    demoParts.flatMap((part) => {
      const quantity = share(part);
      if (quantity === 0) return [];
      return [
        {
          partId: known(parts, part.number),
          quantity,
          unitCostFen: Math.round(part.costYuan * 100 * dearer),
          serials: part.tracking === 'SERIAL' ? serials.next(part, quantity) : null,
        },
      ];
    });
  const wanted = ({ minimumStock, tracking }: DemoPart) =>
    tracking === 'SERIAL' ? minimumStock + 1 : minimumStock * 2 + 3;
  for (const [daysAgo, reference, bought] of purchases) {
    const first = lines((part) => (bought(part) ? wanted(part) : 0), 1);
    await diary.ago(daysAgo, 'ADMIN').stockPostings.receive(uuid(), {
      placeId: warehouse,
      lines: first,
      reference,
    });
  }
  const later = diary.ago(170, 'ADMIN').stockPostings;
  const again = lines(
    ({ tracking, minimumStock }) => (tracking === 'SERIAL' || minimumStock < 4 ? 0 : minimumStock),
    1.06,
  );
  await later.receive(uuid(), { placeId: warehouse, lines: again, reference: '采购单 CG-0342' });
  const carried = ['PJ-PSU12-2', 'PJ-SPD-V', 'HC-RJ45', 'HC-TAPE', 'PJ-DOME', 'PJ-BRKT'];
  await diary.ago(160, 'DISPATCHER').stockPostings.transfer(uuid(), {
    fromPlaceId: warehouse,
    toPlaceId: van,
    lines: carried.map((number) => ({ partId: known(parts, number), quantity: 5 })),
    reference: '抢修车补货',
  });
}

/** Repairs of the last months; the last of them leave four parts below their minimum. */
async function use(diary: Diary, { parts, warehouse, van }: DemoStore): Promise<void> {
  const random = new Random(SEED + 1);
  const devices = await query<{ id: string; contractId: string }>(
    diary.em,
    sql`SELECT id::text, contract_id::text AS "contractId" FROM device
      WHERE contract_id IS NOT NULL AND status = 'IN_SERVICE' ORDER BY serial LIMIT 200`,
  );
  const used = [
    'PJ-PSU12-2',
    'PJ-SPD-V',
    'PJ-HDD4',
    'PJ-BAT7',
    'HC-CAT6',
    'HC-RJ45',
    'PJ-EXIT',
    'HC-CARD',
    'PJ-SFP',
  ];
  for (let turn = 0; turn < 24; turn += 1) {
    const device = random.pick(devices);
    const fromVan = turn % 5 === 4;
    await diary.ago(150 - turn * 6, 'ENGINEER').stockPostings.issue(uuid(), {
      placeId: fromVan ? van : warehouse,
      deviceId: device.id,
      contractId: device.contractId,
      lines: [
        {
          partId: known(parts, fromVan ? 'PJ-PSU12-2' : at(used, turn)),
          quantity: fromVan ? 1 : random.whole(1, 2),
        },
      ],
      reference: `报修 BX-${1_080 + turn}`,
    });
  }
  const scarce: readonly (readonly [string, number])[] = [
    ['BK-GATE-Z', 6],
    ['PJ-ARM', 12],
    ['PJ-BAT17', 13],
    ['BK-CTL-2', 7],
  ];
  await diary.ago(4, 'DISPATCHER').stockPostings.issue(uuid(), {
    placeId: warehouse,
    lines: scarce.map(([number, quantity]) => ({ partId: known(parts, number), quantity })),
    reason: '停车场与门禁系统集中检修',
    reference: '检修 JX-0077',
  });
  await diary.ago(30, 'ADMIN').stockCare.scrap(uuid(), {
    placeId: warehouse,
    fromQuarantine: false,
    lines: [{ partId: known(parts, 'PJ-DOME'), quantity: 2 }],
    reason: '搬运时碰裂',
  });
}

/** Units held for open promises, and one for a client who is still thinking. */
async function promise(diary: Diary, { parts, warehouse }: DemoStore): Promise<void> {
  const reserved: readonly (readonly [string, string])[] = [
    ['BJ-TAD4021', 'TA-D4021S'],
    ['BJ-CLS2428', 'CL-S2428'],
  ];
  for (const [number, model] of reserved) {
    const [device] = await query<{ id: string; contractId: string }>(
      diary.em,
      sql`SELECT d.id::text, d.contract_id::text AS "contractId" FROM device d JOIN product p ON p.id = d.product_id
        WHERE p.model = ${model} AND d.contract_id IS NOT NULL AND d.status = 'IN_SERVICE' ORDER BY d.serial LIMIT 1`,
    );
    const [unit] = await query<{ serial: string }>(
      diary.em,
      sql`SELECT serial FROM stock_unit WHERE part_id = ${known(parts, number)}::uuid ORDER BY serial LIMIT 1`,
    );
    if (!device || !unit) continue;
    await diary.ago(0, 'DISPATCHER').reservations.reserve(uuid(), {
      partId: known(parts, number),
      placeId: warehouse,
      quantity: 1,
      serials: [unit.serial],
      purpose: 'SUBSTITUTE',
      deviceId: device.id,
      contractId: device.contractId,
      reason: '24小时内提供同型号备用机',
    });
  }
  await diary.ago(1, 'DISPATCHER').reservations.reserve(uuid(), {
    partId: known(parts, 'PJ-HDD8'),
    placeId: warehouse,
    quantity: 2,
    purpose: 'QUOTE',
    reason: '客户确认报价后领用',
  });
}

/** A unit that stands in for a broken recorder. */
async function lend(diary: Diary, { parts, warehouse }: DemoStore): Promise<void> {
  const [device] = await query<{ id: string }>(
    diary.em,
    sql`SELECT d.id::text FROM device d JOIN product p ON p.id = d.product_id
      WHERE p.model = 'TA-N1602' AND d.status = 'IN_SERVICE' ORDER BY d.serial LIMIT 1`,
  );
  const [unit] = await query<{ serial: string }>(
    diary.em,
    sql`SELECT serial FROM stock_unit WHERE part_id = ${known(parts, 'BJ-TAN1602')}::uuid ORDER BY serial LIMIT 1`,
  );
  if (!device || !unit) return;
  await diary.ago(9, 'ENGINEER').loaners.lend(uuid(), {
    partId: known(parts, 'BJ-TAN1602'),
    placeId: warehouse,
    serial: unit.serial,
    quantity: 1,
    deviceId: device.id,
    dueOn: diary.day(-12),
    note: '原机返厂,备用机顶用至故障排除。',
  });
}

/** Somebody is counting the van. */
async function count(diary: Diary, { parts, van }: DemoStore): Promise<void> {
  const { stockCounts } = diary.ago(0, 'DISPATCHER');
  const id = await stockCounts.start({ placeId: van, note: '月度盘点' });
  await stockCounts.count(id, known(parts, 'PJ-DOME'), { counted: 4, serials: null, version: 1 });
}

/** Serial numbers of spare units, each once. */
class Serials {
  readonly #given = new Set<string>();

  constructor(private readonly random: Random) {}

  next({ number }: DemoPart, count: number): string[] {
    return Array.from({ length: count }, () => {
      let serial: string;
      do serial = `${number.replace(/[^A-Z0-9]/g, '')}${this.random.digits(6)}`;
      while (this.#given.has(serial));
      this.#given.add(serial);
      return serial;
    });
  }
}

export function known(ids: ReadonlyMap<string, string>, number: string): string {
  const id = ids.get(number);
  if (id === undefined) throw new Error(`The demo has no ${number}.`);
  return id;
}
