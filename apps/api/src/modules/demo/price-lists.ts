import { addDays, weekday } from '@jiannuo/rules';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { Services } from '../services.js';
import type { Diary } from './diary.js';
import { demoParts, demoServices } from './parts.js';
import { known } from './store.js';

/** Lists that were published, corrected and are being written, with the samples that prove them. */
export async function publishPrices(diary: Diary, parts: ReadonlyMap<string, string>): Promise<void> {
  const items = [...(await enterServices(diary, parts))];
  await collectSamples(diary, items, FIRST_YEAR, 0.97);
  await collectSamples(diary, items, THIS_YEAR, 1);

  const [general, key, town] = await openLists(diary);
  await publish(diary, general, items, 400, { effectiveFrom: diary.day(396), factor: 0.9 });
  await publish(diary, town, items, 398, { effectiveFrom: diary.day(396), factor: 0.88 });
  await publish(diary, key, items, 390, { effectiveFrom: diary.day(385), factor: 0.9 });
  await publish(diary, general, items, 120, { effectiveFrom: diary.day(118), factor: 0.94 });
  await publish(diary, key, items, 2, { effectiveFrom: nextMonday(diary), factor: 0.92 });
}

interface Item {
  readonly id: string;
  readonly marketYuan: number;
  readonly free: boolean;
}

async function enterServices(diary: Diary, parts: ReadonlyMap<string, string>): Promise<Item[]> {
  const { serviceItems } = diary.ago(450, 'ADMIN');
  const items: Item[] = demoParts.map(({ number, marketYuan }) => ({
    id: known(parts, number),
    marketYuan,
    free: false,
  }));
  for (const { yuan, ...service } of demoServices) {
    const id = await serviceItems.create({ ...service, active: true });
    items.push({ id, marketYuan: yuan, free: yuan === 0 });
  }
  return items;
}

/** Three samples of each item around the market price. */
async function collectSamples(diary: Diary, items: readonly Item[], ages: readonly number[], level: number) {
  const [youngest = 0] = ages;
  const { marketSamples } = diary.ago(youngest, 'ADMIN');
  await marketSamples.addAll(
    items
      .filter(({ free }) => !free)
      .flatMap(({ id, marketYuan }) =>
        shops.map(([source, factor], at) => ({
          itemId: id,
          priceFen: Math.max(1, Math.round(marketYuan * 100 * factor * level)),
          sampledOn: diary.day(ages[at] ?? youngest),
          source,
        })),
      ),
  );
}

async function openLists(diary: Diary): Promise<[string, string, string]> {
  const { priceLists } = diary.ago(420, 'ADMIN');
  const of = { taxIncluded: true, active: true } as const;
  return [
    await priceLists.create({ ...of, code: 'JG-TY', name: '通用价格表', customerClass: 'STANDARD' }),
    await priceLists.create({ ...of, code: 'JG-ZD', name: '重点客户价格表', customerClass: 'KEY_ACCOUNT' }),
    await priceLists.create({
      ...of,
      code: 'JG-BY',
      name: '棠宁北苑区价格表',
      region: '棠宁市北苑区',
      customerClass: 'STANDARD',
    }),
  ];
}

/** Writes and publishes an edition at a share of the market price, to the tenth of a yuan. */
async function publish(
  diary: Diary,
  listId: string,
  items: readonly Item[],
  daysAgo: number,
  { effectiveFrom, factor }: { effectiveFrom: string; factor: number },
): Promise<void> {
  const services = diary.ago(daysAgo, 'ADMIN');
  const editionId = await services.priceDrafts.start(listId, null);
  await services.priceDrafts.addItems(
    editionId,
    items.map(({ id }) => id),
  );
  const versions = await linesOf(diary, editionId);
  await services.priceDrafts.setPrices(
    editionId,
    items.map(({ id, marketYuan, free }) => ({
      itemId: id,
      priceFen: free ? 0 : Math.max(10, Math.floor(marketYuan * 10 * factor) * 10),
      seenVersion: versions.get(id) ?? 1,
    })),
  );
  await publishEdition(diary, services, editionId, effectiveFrom);
}

async function publishEdition(
  diary: Diary,
  { publications }: Services,
  editionId: string,
  effectiveFrom: string,
) {
  const [edition] = await query<{ version: number }>(
    diary.em,
    sql`SELECT version FROM price_edition WHERE id = ${editionId}`,
  );
  await publications.publish(editionId, {
    effectiveFrom,
    reason: '按年度市场调查调整',
    fewSamplesReason: '市场上少有同类服务公开报价,参照上年标准。',
    version: edition?.version ?? 1,
  });
}

async function linesOf(diary: Diary, editionId: string): Promise<Map<string, number>> {
  const lines = await query<{ itemId: string; version: number }>(
    diary.em,
    sql`SELECT item_id::text AS "itemId", version FROM price_draft_line WHERE edition_id = ${editionId}`,
  );
  return new Map(lines.map(({ itemId, version }) => [itemId, version]));
}

/** The first Monday after today. */
export function nextMonday({ today }: Pick<Diary, 'today'>): string {
  return addDays(today, 8 - weekday(today));
}

/** Days ago on which each shop was asked, the youngest first. */
const FIRST_YEAR = [405, 412, 430];
const THIS_YEAR = [122, 135, 150];

const shops: readonly (readonly [source: string, factor: number])[] = [
  ['浦和安防商城 网页报价', 0.98],
  ['汀州电子市场 三楼 B27', 1.01],
  ['同行报价单 TH-2206', 1.04],
];
