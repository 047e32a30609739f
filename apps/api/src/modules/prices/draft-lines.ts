import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';

/** One line as it shall be. A price or a reason that is undefined is left. */
export interface DraftChange {
  readonly itemId: string;
  readonly priceFen?: number | null | undefined;
  readonly reason?: string | null | undefined;
  /** The version of the line it was made on. */
  readonly seenVersion: number;
}

/** What became of one change; id null: the draft has no such line. */
export interface LineSaved {
  readonly id: string | null;
  readonly saved: boolean;
  readonly number: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Saves each line whose version is the one seen, all in one statement, and answers in the order of the
 * changes. Rows are locked in the order of their ids, so that two pastes wait for each other and never
 * deadlock. A reason belongs to a price: it goes when the price changes and no reason is given.
 */
export async function saveLines(
  { em, actor, clock }: ServiceDeps,
  editionId: string,
  changes: readonly DraftChange[],
): Promise<LineSaved[]> {
  if (changes.length === 0) return [];
  const items = changes.map(({ itemId }) => (isUuid(itemId) ? itemId : null));
  const prices = changes.map(({ priceFen }) => priceFen ?? null);
  const priced = changes.map(({ priceFen }) => priceFen !== undefined);
  const reasons = changes.map(({ reason }) => reason ?? null);
  const reasoned = changes.map(({ reason }) => reason !== undefined);
  const versions = changes.map(({ seenVersion }) => seenVersion);
  return query<LineSaved>(
    em,
    sql`WITH wanted AS MATERIALIZED (
        SELECT * FROM unnest(${items}::uuid[], ${prices}::bigint[], ${priced}::boolean[], ${reasons}::text[],
          ${reasoned}::boolean[], ${versions}::int[])
          WITH ORDINALITY AS w(item_id, price_fen, priced, reason, reasoned, version, place)
      ), found AS MATERIALIZED (
        SELECT l.id, l.item_id, l.price_fen, l.version FROM price_draft_line l
        WHERE l.edition_id = ${editionId} AND l.item_id IN (SELECT w.item_id FROM wanted w)
        ORDER BY l.id FOR UPDATE
      ), done AS (
        UPDATE price_draft_line l SET
          price_fen = CASE WHEN w.priced THEN w.price_fen ELSE l.price_fen END,
          reason = CASE WHEN w.reasoned THEN w.reason
            WHEN w.priced AND w.price_fen IS DISTINCT FROM l.price_fen THEN NULL ELSE l.reason END,
          changed_by_id = ${actor.userId}::uuid, changed_by = ${actor.name},
          changed_at = ${clock.now()}::timestamptz, version = l.version + 1
        FROM found f JOIN wanted w ON w.item_id = f.item_id AND w.version = f.version
        WHERE l.id = f.id
        RETURNING l.id, l.price_fen
      )
      SELECT f.id::text, d.id IS NOT NULL AS saved, i.number, f.price_fen::float8 AS before,
        d.price_fen::float8 AS after
      FROM wanted w LEFT JOIN found f ON f.item_id = w.item_id LEFT JOIN done d ON d.id = f.id
        LEFT JOIN price_item i ON i.id = f.item_id
      ORDER BY w.place`,
  );
}

const uuidShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const isUuid = (id: string): boolean => uuidShape.test(id);
