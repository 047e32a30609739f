import {
  type CoverageFacts,
  type CustomerClass,
  type Fen,
  type ListAudience,
  type MarketSample,
  presetTerms,
  type ServiceTerms,
} from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { deviceFacts } from '../coverage/coverage-facts.js';
import { sampleIsRecent } from '../prices/line-judgement.js';
import { priceInForce } from '../prices/price-in-force.js';
import type { PriceItemEntity } from '../prices/price-item.entity.js';
import type { PrintedParties } from './quote.entity.js';

/** For whom a quote is. */
export interface QuoteParties {
  readonly customerId: string;
  readonly contractId: string | null;
  readonly deviceId: string | null;
}

/** Everybody a quote names, and the promises its prices are judged by. */
export interface Client extends Omit<PrintedParties, 'letterhead' | 'list'> {
  readonly customerClass: CustomerClass;
  readonly region: string | null;
  readonly terms: ServiceTerms;
  readonly deviceFacts: CoverageFacts | null;
}

/** Raises BAD_INPUT (a customer, contract or device that does not exist or belongs to somebody else). */
export async function clientOf(em: EntityManager, parties: QuoteParties): Promise<Client> {
  const { customerId, contractId, deviceId } = parties;
  const [found] = await query<ClientRow>(
    em,
    sql`SELECT u.customer_class AS "customerClass", coalesce(c.region, u.region) AS region, t.terms,
        json_build_object('name', u.name, 'contact', u.contact_name, 'phone', u.phone, 'address', u.address) AS client,
        CASE WHEN c.id IS NOT NULL THEN json_build_object('number', c.number, 'name', c.name) END AS contract,
        CASE WHEN d.id IS NOT NULL THEN json_build_object('serial', d.serial, 'model', p.model,
          'position', d.position) END AS device,
        CASE WHEN d.id IS NOT NULL THEN ${deviceFacts(d)} END AS "deviceFacts"
      FROM customer u
      LEFT JOIN contract c ON c.id = ${contractId}::uuid AND c.customer_id = u.id
      LEFT JOIN contract_terms_version t ON t.contract_id = c.id AND t.version = c.terms_version
      LEFT JOIN device d ON d.id = ${deviceId}::uuid AND d.customer_id = u.id
      LEFT JOIN product p ON p.id = d.product_id
      WHERE u.id = ${customerId}::uuid`,
  );
  if (!found) throw badField('customerId', 'UNKNOWN', '没有这个客户。', 'There is no such customer.');
  if (contractId !== null && found.contract === null) {
    throw badField(
      'contractId',
      'NOT_THEIRS',
      '这个客户没有这份合同。',
      'The customer has no such contract.',
    );
  }
  if (deviceId !== null && found.device === null) {
    throw badField('deviceId', 'NOT_THEIRS', '这个客户没有这台设备。', 'The customer has no such device.');
  }
  return { ...found, terms: found.terms ?? presetTerms([]) };
}

type ClientRow = Omit<Client, 'terms'> & { readonly terms: ServiceTerms | null };

const d = {
  id: sql`d.id`,
  productId: sql`d.product_id`,
  contractId: sql`d.contract_id`,
  retiredOn: sql`d.retired_on`,
  outOfServiceDays: sql`d.out_of_service_days`,
};

/** A list as a quote names it. */
export type NamedList = ListAudience & PrintedParties['list'];

/** Price lists in use, by code. */
export function activeLists(em: EntityManager): Promise<NamedList[]> {
  return query<NamedList>(
    em,
    sql`SELECT id::text, code, name, region, customer_class AS "customerClass", tax_included AS "taxIncluded"
      FROM price_list WHERE active ORDER BY code`,
  );
}

/** What a line can offer, with its price in force; `priceFen` is null where the list has none. */
export type OfferedItem = Pick<
  PriceItemEntity,
  'id' | 'kind' | 'number' | 'name' | 'model' | 'unit' | 'category' | 'costClass'
> & {
  readonly active: boolean;
  readonly priceFen: Fen | null;
  readonly editionId: string | null;
  readonly editionNumber: number | null;
};

/** Items with the price of a list in force on a day: the latest first day, its latest edition (Q32). */
export async function offeredItems(
  em: EntityManager,
  { items, listId, on }: { items: readonly string[]; listId: string; on: PlainDate },
): Promise<ReadonlyMap<string, OfferedItem>> {
  const rows = await query<OfferedItem>(
    em,
    sql`SELECT i.id::text, i.kind, i.number, i.name, i.model, i.unit, i.category, i.cost_class AS "costClass", i.active,
        p.price_fen::float8 AS "priceFen", p.edition_id::text AS "editionId", p.edition_number AS "editionNumber"
      FROM price_item i LEFT JOIN LATERAL (${priceInForce(
        sql`i.id`,
        { listId: sql`${listId}::uuid`, on: sql`${on}::date`, knownAt: null },
        sql`p.price_fen, p.edition_id, p.edition_number`,
      )}) p ON true
      WHERE i.id = ANY(${items}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export type SourcedSample = MarketSample & { readonly source: string };

/** Item → samples up to a day that stand; the rules say which of them count. */
export async function marketSamples(
  em: EntityManager,
  { items, on, months }: { items: readonly string[]; on: PlainDate; months: number },
): Promise<ReadonlyMap<string, readonly SourcedSample[]>> {
  const rows = await query<{ itemId: string; samples: SourcedSample[] }>(
    em,
    sql`SELECT s.item_id::text AS "itemId", json_agg(json_build_object('id', s.id, 'priceFen', s.price_fen,
        'sampledOn', s.sampled_on, 'region', s.region, 'itemClass', s.item_id,
        'source', s.source) ORDER BY s.sampled_on DESC, s.id) AS samples
      FROM market_sample s
      WHERE s.item_id = ANY(${items}::uuid[]) AND ${sampleIsRecent(sql`${on}::date`, sql`${months}::int`)}
      GROUP BY s.item_id`,
  );
  return new Map(rows.map(({ itemId, samples }) => [itemId, samples]));
}
