import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../platform/clock.js';
import { insertRows } from '../../platform/db/index.js';
import { QuoteLineEntity } from './quote-line.entity.js';
import type { PricedLine, PricedQuote } from './quote-pricing.js';

/** What a quote itself shows of its prices. */
export function pricedColumns({ client, list, lines, totalFen, ceiling }: PricedQuote, on: PlainDate) {
  return {
    listId: list.id,
    region: client.region,
    quotedOn: on,
    lineCount: lines.length,
    totalFen,
    ceiling,
  };
}

/** The lines of a draft, all of them anew. */
export async function writeLines(
  em: EntityManager,
  quoteId: string,
  lines: readonly PricedLine[],
): Promise<void> {
  await em.delete(QuoteLineEntity, { quoteId });
  await insertRows(
    em,
    QuoteLineEntity,
    lines.map((line, index) => row(quoteId, index + 1, line)),
  );
}

/** A priced quote as the API says it without saving. */
export function previewOf({ client, list, lines, totalFen, ceiling }: PricedQuote) {
  return {
    listId: list.id,
    listName: list.name,
    region: client.region,
    totalFen,
    ceiling,
    lines: lines.map(({ item: { id, editionNumber, kind, number, name, model, unit }, ...line }) => ({
      ...line,
      itemId: id,
      editionNumber,
      kind,
      number,
      name,
      model,
      unit,
    })),
  };
}

function row(quoteId: string, position: number, { item, quantity, ...line }: PricedLine) {
  const { id: itemId, kind, number, name, model, unit, editionId } = item;
  return {
    ...line,
    id: uuid(),
    quoteId,
    position,
    itemId,
    partId: kind === 'PART' ? itemId : null,
    serviceId: kind === 'SERVICE' ? itemId : null,
    number,
    name,
    model,
    unit,
    editionId,
    quantityHundredths: Math.round(quantity * 100),
  };
}
