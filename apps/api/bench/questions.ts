import { today } from './setting.js';
import type { BenchStore } from './store.js';

/** The reads that are measured, as our clients ask them, and as somebody who knows SQL would write them. */
export interface Question {
  readonly name: 'list' | 'nested' | 'prices';
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One statement that returns the whole of `data` as text, for the bare driver. */
  readonly sql: string;
  /** What the statement's parameters are, from the variables that were sent. */
  bind(variables: Question['variables']): unknown[];
}

const list: Question = {
  name: 'list',
  title: 'list: 25 devices with product, customer, contract, coverage, and a total',
  query: `query Devices($filter: DeviceFilter, $sort: [DeviceSort!], $limit: Int!, $offset: Int!) {
    devices(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {
      rows {
        id serial position soldOn status
        product { id name model category }
        customer { id name }
        contract { id number }
        coverageState changesOn freeUntilOn paidUntilOn updatedAt version
      }
      total { count exact }
    }
  }`,
  variables: { filter: { status: 'IN_SERVICE' }, sort: [{ field: 'SERIAL' }], limit: 25, offset: 0 },
  sql: `SELECT json_build_object('devices', json_build_object(
    'rows', (SELECT coalesce(json_agg(r), '[]') FROM (
      SELECT d.id, d.serial, d.position, d.sold_on AS "soldOn", d.status,
        (SELECT to_json(p) FROM (SELECT p.id, p.name, p.model, p.category FROM product p WHERE p.id = d.product_id) p) AS product,
        (SELECT to_json(u) FROM (SELECT u.id, u.name FROM customer u WHERE u.id = d.customer_id) u) AS customer,
        (SELECT to_json(c) FROM (SELECT c.id, c.number FROM contract c WHERE c.id = d.contract_id) c) AS contract,
        d.stages[width_bucket($1::date, d.stage_from) + 1] AS "coverageState",
        d.stage_from[width_bucket($1::date, d.stage_from) + 1] AS "changesOn",
        d.free_until_on AS "freeUntilOn", d.paid_until_on AS "paidUntilOn",
        to_char(d.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "updatedAt", d.version
      FROM device d WHERE d.status = 'IN_SERVICE' ORDER BY d.serial, d.id LIMIT 25) r),
    'total', (SELECT json_build_object('count', count(*), 'exact', count(*) < 10001)
      FROM (SELECT FROM device d WHERE d.status = 'IN_SERVICE' LIMIT 10001) c)))::text`,
  bind: () => [today],
};

const nested: Question = {
  name: 'nested',
  title: 'nested: 100 devices, their contract and customer, their intervals and each contract behind them',
  query: `query DevicesWithIntervals($limit: Int!) {
    devices(limit: $limit) {
      rows {
        id serial position
        product { name model }
        contract { id number customer { id name region } }
        intervals { stage fromOn untilOn provisional clauseId contract { number name customer { name } } }
      }
    }
  }`,
  variables: { limit: 100 },
  sql: `SELECT json_build_object('devices', json_build_object('rows', (SELECT coalesce(json_agg(r), '[]') FROM (
    SELECT d.id, d.serial, d.position,
      (SELECT to_json(p) FROM (SELECT p.name, p.model FROM product p WHERE p.id = d.product_id) p) AS product,
      (SELECT to_json(c) FROM (SELECT c.id, c.number,
        (SELECT to_json(u) FROM (SELECT u.id, u.name, u.region FROM customer u WHERE u.id = c.customer_id) u) AS customer
        FROM contract c WHERE c.id = d.contract_id) c) AS contract,
      (SELECT coalesce(json_agg(i), '[]') FROM (
        SELECT i.stage, i.from_on AS "fromOn", i.until_on AS "untilOn", i.provisional, i.clause_id AS "clauseId",
          (SELECT to_json(c) FROM (SELECT c.number, c.name,
            (SELECT to_json(u) FROM (SELECT u.name FROM customer u WHERE u.id = c.customer_id) u) AS customer
            FROM contract c WHERE c.id = i.contract_id) c) AS contract
        FROM coverage_interval i WHERE i.device_id = d.id ORDER BY i.from_on, i.until_on DESC, i.id DESC LIMIT 100) i) AS intervals
    FROM device d WHERE $1::date IS NOT NULL ORDER BY d.serial, d.id LIMIT 100) r)))::text`,
  bind: () => [today],
};

const prices: Question = {
  name: 'prices',
  title:
    'prices: what 100 parts cost on a day, from when until when, with part and edition, as the page asks',
  query: `query Prices($filter: PriceFilter!) {
    prices(filter: $filter, limit: 100) {
      rows {
        id
        item { id kind number name model unit category costClass }
        unit priceFen state validFrom untilOn
        edition { id number publishedAt }
        reason
      }
    }
  }`,
  variables: {},
  sql: `SELECT json_build_object('prices', json_build_object('rows', (SELECT coalesce(json_agg(r), '[]') FROM (
    SELECT f.id,
      (SELECT to_json(i) FROM (SELECT a.id, 'PART' AS kind, a.number, a.name, a.model, a.unit, a.category,
        NULL AS "costClass") i) AS item,
      f.unit, f.price_fen AS "priceFen",
      CASE WHEN f.price_fen IS NULL THEN 'WITHDRAWN' ELSE 'IN_FORCE' END AS state, f.valid_from AS "validFrom",
      (SELECT min(n.valid_from) - 1 FROM price n
        WHERE n.list_id = f.list_id AND n.item_id = f.item_id AND n.valid_from > f.valid_from) AS "untilOn",
      (SELECT to_json(e) FROM (SELECT e.id, e.number,
        to_char(e.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "publishedAt"
        FROM price_edition e WHERE e.id = f.edition_id) e) AS edition,
      f.reason
    FROM unnest($2::uuid[]) AS wanted(id)
      CROSS JOIN LATERAL (SELECT * FROM price p WHERE p.list_id = $1 AND p.item_id = wanted.id AND p.valid_from <= $3
        ORDER BY p.valid_from DESC, p.edition_number DESC LIMIT 1) f
      JOIN part a ON a.id = f.item_id
    ORDER BY a.number, f.id LIMIT 100) r)))::text`,
  bind({ filter }) {
    const { listId, itemIds, on } = filter as { listId: string; itemIds: string[]; on: string };
    return [listId, itemIds, on];
  },
};

export const questions: readonly Question[] = [list, nested, prices];

/** The questions with what the bench's own store has to be asked for. */
export function questionsAbout({ listId, partIds }: BenchStore): Question[] {
  const filter = { listId, itemIds: partIds.slice(0, 100), on: today };
  return questions.map((question) => (question === prices ? { ...prices, variables: { filter } } : question));
}

/** Reads 100 devices from a position on, and says where the next ones start. */
export const pageQuery = `query Page($after: String, $limit: Int!) {
  devices(after: $after, limit: $limit, sort: [{ field: SERIAL }]) { rows { id serial position } nextCursor } }`;
