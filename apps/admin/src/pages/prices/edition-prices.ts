import { PricesDocument } from '@jiannuo/schema';
import { ask } from '../../data/execute';
import type { Edition } from './edition';

export const ROWS = 100;

/**
 * One page of an edition's prices. Every edition is whole, so what was in force on its first day, as known when
 * it was published, is the edition itself.
 */
export async function pageOfEdition(edition: Edition, page: number) {
  const { effectiveFrom, publishedAt, list } = edition;
  const { prices } = await ask(PricesDocument, {
    filter: { listId: list.id, on: effectiveFrom, knownAt: publishedAt },
    limit: ROWS,
    offset: page * ROWS,
  });
  return prices;
}
