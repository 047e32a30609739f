import type { EntityManager } from 'typeorm';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import type { PriceItemKind } from './price-item.entity.js';

const uuidShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Item id, in lower case, → part or service; ids of neither are missing. */
export async function kindsOf(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PriceItemKind>> {
  const wanted = ids.filter((id) => uuidShape.test(id));
  const rows = await query<{ id: string; kind: PriceItemKind }>(
    em,
    sql`SELECT i.id::text, i.kind FROM price_item i WHERE i.id = ANY(${wanted}::uuid[])`,
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
