import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { uuids } from './ledger.js';
import type { PlaceFacts } from './step.js';

/** Notes on which shelf of a place parts lie from now on. Raises BAD_INPUT: the place has no such shelf. */
export async function layOn(
  { em }: ServiceDeps,
  shelfId: string,
  place: PlaceFacts,
  partIds: readonly string[],
): Promise<void> {
  const [shelf] = await query<{ readonly id: string }>(
    em,
    sql`SELECT id FROM shelf WHERE id = ANY(${uuids([shelfId])}::uuid[]) AND place_id = ${place.id} FOR KEY SHARE`,
  );
  if (!shelf) throw badField('shelfId', 'UNKNOWN', '此处没有这个货架。', 'There is no such shelf here.');
  await query(
    em,
    sql`UPDATE stock_balance SET shelf_id = ${shelf.id}
      WHERE place_id = ${place.id} AND part_id = ANY(${partIds}::uuid[])`,
  );
}
