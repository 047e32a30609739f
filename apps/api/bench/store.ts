import type { DataSource, EntityManager } from 'typeorm';
import type { Database } from '../src/database.js';
import type { Safekeeping } from '../src/platform/context.js';
import { built } from './built.js';
import { today } from './setting.js';

/** What the measurements of the store are about. */
export interface BenchStore {
  /** Parts that are in the price list, and lie in the place in plenty. */
  readonly partIds: readonly string[];
  readonly placeId: string;
  readonly listId: string;
}

const PARTS = 50_000;
export const ITEMS = 20_000;
const STOCKED = 200;
const PLENTY = 1_000_000;

const clock = { now: () => `${today}T04:00:00Z`, today: () => today };

/**
 * 50,000 parts, 200 of them in stock in plenty, and a price list of 20,000 items with three market samples each:
 * made once, kept with the bench's database.
 */
export async function openStore(database: Database, say: (line: string) => void): Promise<BenchStore> {
  const { dataSource, vault, storage, scanner } = database;
  const [made] = await dataSource.query(`SELECT id FROM price_list WHERE code = 'BENCH'`);
  if (!made) {
    say(`filling the store: ${PARTS} parts, ${ITEMS} prices with samples…`);
    await dataSource.transaction(async (em) => {
      // Filling may take longer than a request may.
      await em.query('SET LOCAL statement_timeout = 0');
      await enterParts(em);
      await stock(em);
      await sample(em);
      await price(em, { vault, storage, scanner });
    });
  }
  const partIds: { id: string }[] = await dataSource.query(
    `SELECT id FROM part WHERE number LIKE 'BENCH-%' ORDER BY number LIMIT ${STOCKED}`,
  );
  const [place] = await dataSource.query(`SELECT id FROM stock_place WHERE code = 'BENCH'`);
  const [list] = await dataSource.query(`SELECT id FROM price_list WHERE code = 'BENCH'`);
  await plenty(dataSource, place.id);
  return { partIds: partIds.map(({ id }) => id), placeId: place.id, listId: list.id };
}

const kinds = [
  '主板',
  '电源板',
  '控制板',
  '镜头',
  '硬盘',
  '摄像机电源',
  '防雷器',
  '读卡器',
  '蓄电池',
  '光模块',
];
const makers = ['汀安', '砚联', '檐语', '苍峦', '渡口', '岑观', '恒序'];
const categories = ['BOARD', 'ACCESSORY', 'CONSUMABLE', 'TOOL', 'SUBSTITUTE'];

async function enterParts(em: EntityManager): Promise<void> {
  const { PartEntity, writeRows, partSearchText } = await built();
  const now = clock.now();
  const rows = Array.from({ length: PARTS }, (_, at) => {
    const part = {
      number: `BENCH-${String(at).padStart(5, '0')}`,
      name: `${kinds[at % kinds.length]}${at % 97}型`,
      model: `${makers[at % makers.length]}-${at % 1_009}`,
      manufacturer: makers[at % makers.length] ?? null,
      supplier: `${makers[(at * 3) % makers.length]}备件`,
    };
    return {
      ...part,
      id: idOf(at),
      unit: '个',
      category: categories[at % categories.length] as 'BOARD',
      tracking: 'QUANTITY' as const,
      supplierTermMonths: 12,
      minimumStock: at % 7,
      shelfLifeDays: null,
      active: true,
      note: null,
      searchText: partSearchText(part),
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
  });
  await writeRows(em, PartEntity, rows);
}

async function stock(em: EntityManager): Promise<void> {
  const placeId = idOf(PARTS + 1);
  await em.query(
    `INSERT INTO stock_place (id, code, name, kind, active, search_text, created_at, updated_at, version)
     VALUES ($1, 'BENCH', '压测库', 'WAREHOUSE', true, 'bench', now(), now(), 1)`,
    [placeId],
  );
  await em.query(
    `INSERT INTO stock_balance (id, part_id, place_id, first_in_on)
     SELECT gen_random_uuid(), id, $1, $2 FROM part WHERE number LIKE 'BENCH-%' ORDER BY number LIMIT ${STOCKED}`,
    [placeId, today],
  );
}

/** Every run issues some thousands of each: they are put back before the next. */
async function plenty(dataSource: DataSource, placeId: string): Promise<void> {
  await dataSource.query(
    `UPDATE stock_balance SET on_hand = ${PLENTY}, value_fen = ${PLENTY}::bigint * 4550 WHERE place_id = $1`,
    [placeId],
  );
}

async function sample(em: EntityManager): Promise<void> {
  await em.query(
    `INSERT INTO market_sample (id, part_id, item_id, price_fen, sampled_on, source, recorded_by, recorded_at)
     SELECT gen_random_uuid(), p.id, p.id, 10000 + n * 250, $1::date - 30 * n, '样本' || n, 'bench', now()
     FROM (SELECT id FROM part WHERE number LIKE 'BENCH-%' ORDER BY number LIMIT ${ITEMS}) p, generate_series(1, 3) n`,
    [today],
  );
  await em.query('ANALYZE');
}

async function price(em: EntityManager, keeping: Safekeeping): Promise<void> {
  const { createServices } = await built();
  const actor = { userId: null, name: 'bench', role: null, ip: null };
  const deps = { em, clock, actor, requestId: 'bench', ...keeping };
  const { priceLists, priceDrafts, publications } = createServices(deps);
  const region = '压测区';
  const listId = await priceLists.create({
    code: 'BENCH',
    name: '压测价格表',
    region,
    customerClass: 'TRADE',
    taxIncluded: true,
    active: true,
  });
  const editionId = await priceDrafts.start(listId, null);
  const items: { id: string }[] = await em.query(
    `SELECT id FROM part WHERE number LIKE 'BENCH-%' ORDER BY number LIMIT ${ITEMS}`,
  );
  await priceDrafts.addItems(
    editionId,
    items.map(({ id }) => id),
  );
  await em.query('UPDATE price_draft_line SET price_fen = 9900 WHERE edition_id = $1', [editionId]);
  await publications.publish(editionId, { effectiveFrom: today, version: 1 });
}

/** Ids that are the same in every run. */
function idOf(at: number): string {
  return `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
}
