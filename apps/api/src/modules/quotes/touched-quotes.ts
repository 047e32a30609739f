import { type Fen, lineAmount } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';

/** An open quote some of whose list prices a publication changes. */
export interface TouchedQuote {
  readonly id: string;
  /** null: a draft. */
  readonly number: string | null;
  readonly client: string;
  /** A draft takes the new prices when it is issued; an issued quote keeps its own through this day (Q31). */
  readonly status: 'DRAFT' | 'ISSUED';
  readonly validUntilOn: PlainDate;
  readonly touchedLines: number;
  readonly oldTotalFen: Fen;
  /** What the same lines would come to at the new prices; a withdrawn price leaves its line as it was. */
  readonly newTotalFen: Fen;
}

export interface Publication {
  readonly listId: string;
  /** Item → its new price; null: withdrawn. Items left out do not change. */
  readonly prices: ReadonlyMap<string, Fen | null>;
  readonly effectiveFrom: PlainDate;
  readonly today: PlainDate;
}

interface OpenLine {
  readonly itemId: string;
  readonly quantity: number;
  readonly priceFen: Fen;
}

/** Which open quotes a publication touches: drafts, and issued ones that may still be accepted on its first day. */
export async function touchedQuotes(em: EntityManager, publication: Publication): Promise<TouchedQuote[]> {
  const open = await query<Omit<TouchedQuote, 'touchedLines' | 'newTotalFen'> & { lines: OpenLine[] | null }>(
    em,
    sql`SELECT q.id::text, q.number, u.name AS client, q.status, q.valid_until_on::text AS "validUntilOn",
        q.total_fen::float8 AS "oldTotalFen", (
          SELECT json_agg(json_build_object('itemId', l.item_id, 'quantity', l.quantity_hundredths / 100.0, 'priceFen', l.price_fen))
          FROM quote_line l WHERE l.quote_id = q.id AND l.payer = 'CLIENT' AND NOT l.own_price) AS lines
      FROM quote q JOIN customer u ON u.id = q.customer_id
      WHERE q.list_id = ${publication.listId}
        AND (q.status = 'DRAFT' OR (q.status = 'ISSUED'
          AND q.valid_until_on >= greatest(${publication.today}::date, ${publication.effectiveFrom}::date)))
      ORDER BY q.number NULLS LAST, q.updated_at, q.id`,
  );
  return open.flatMap(({ lines, ...quote }) => {
    const changes = (lines ?? []).flatMap((line) => changeOf(line, publication.prices));
    if (changes.length === 0) return [];
    const newTotalFen = changes.reduce((sum, change) => sum + change, quote.oldTotalFen);
    return [{ ...quote, touchedLines: changes.length, newTotalFen }];
  });
}

function changeOf({ itemId, quantity, priceFen }: OpenLine, prices: Publication['prices']): Fen[] {
  const price = prices.get(itemId);
  if (price === undefined || price === priceFen) return [];
  return [price === null ? 0 : lineAmount(price, quantity) - lineAmount(priceFen, quantity)];
}
