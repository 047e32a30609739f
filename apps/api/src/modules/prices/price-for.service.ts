import { type CustomerClass, type ListAudience, type ListChoice, priceListFor } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, LimitExceeded, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import { pricesInForce } from './price-in-force.js';

export interface ClientQuestion {
  readonly customerId: string | null;
  readonly contractId: string | null;
  readonly itemIds: readonly string[];
  /** Today when null. */
  readonly on: PlainDate | null;
}

export interface ClientPrices extends ListChoice {
  readonly priceIds: readonly string[];
}

const MOST_ITEMS = 1_000;

/** By which list a client is priced. */
export class PriceForService {
  constructor(private readonly deps: ServiceDeps) {}

  /** The list for a client, and the prices in force of these items. Raises NOT_FOUND, BAD_INPUT, LIMIT_EXCEEDED. */
  async client({ customerId, contractId, itemIds, on }: ClientQuestion): Promise<ClientPrices> {
    if (itemIds.length > MOST_ITEMS) {
      throw new LimitExceeded({
        zh: `一次最多查询 ${MOST_ITEMS} 个品项。`,
        en: `At most ${MOST_ITEMS} items at once.`,
      });
    }
    const check = new FieldCheck();
    check.date('on', on);
    check.done();
    const choice = await this.listFor({ customerId, contractId });
    const day = on ?? this.deps.clock.today();
    if (choice.listId === null) return { ...choice, priceIds: [] };
    const question = { listId: sql`${choice.listId}::uuid`, on: sql`${day}::date`, knownAt: null };
    const rows = await query<{ id: string }>(
      this.deps.em,
      sql`SELECT f.id::text FROM (${pricesInForce(itemIds, question)}) f`,
    );
    return { ...choice, priceIds: rows.map(({ id }) => id) };
  }

  /** A contract's region goes before the client's own. Raises NOT_FOUND, BAD_INPUT (neither is named). */
  async listFor({
    customerId,
    contractId,
  }: Pick<ClientQuestion, 'customerId' | 'contractId'>): Promise<ListChoice> {
    const { em } = this.deps;
    if (customerId === null && contractId === null) {
      throw badField('customerId', 'REQUIRED', '请指定客户或合同。', 'Name a customer or a contract.');
    }
    const [client] = await query<{ region: string | null; customerClass: CustomerClass }>(
      em,
      sql`SELECT coalesce(c.region, u.region) AS region, u.customer_class AS "customerClass"
        FROM customer u LEFT JOIN contract c ON c.id = ${contractId}::uuid AND c.customer_id = u.id
        WHERE u.id = coalesce(${customerId}::uuid, (SELECT k.customer_id FROM contract k WHERE k.id = ${contractId}::uuid))
          AND (${contractId}::uuid IS NULL OR c.id IS NOT NULL)`,
    );
    if (!client) throw new NotFound();
    const lists = await query<ListAudience>(
      em,
      sql`SELECT l.id::text, l.region, l.customer_class AS "customerClass" FROM price_list l WHERE l.active`,
    );
    return priceListFor(lists, client).outcome;
  }
}
