import {
  asc,
  collate,
  defineRead,
  expression,
  listOf,
  many,
  matches,
  oneOf,
  type Row,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { type DateRangeValue, within } from '../coverage/date-filters.js';
import { QuoteEntity } from './quote.entity.js';
import { QuoteLineEntity } from './quote-line.entity.js';

const quoteLineRead = defineRead<QuoteLineEntity>({
  type: 'QuoteLine',
  entity: QuoteLineEntity,
  fields: {
    quantity: expression(({ row }) => sql`${row.quantityHundredths}::float8 / 100`),
    kind: expression(({ row }) => sql`CASE WHEN ${row.partId} IS NULL THEN 'SERVICE' ELSE 'PART' END`),
    editionNumber: expression(
      ({ row }) => sql`(SELECT e.number FROM price_edition e WHERE e.id = ${row.editionId})`,
    ),
  },
});

/** What rules.quoteState says. */
const stateOn = ({ status, validUntilOn }: Pick<Row<QuoteEntity>, 'status' | 'validUntilOn'>, today: Sql) =>
  sql`CASE WHEN ${status} <> 'ISSUED' THEN ${status} WHEN ${today} > ${validUntilOn} THEN 'EXPIRED' ELSE 'OPEN' END`;

export const quoteRead = defineRead<QuoteEntity>({
  type: 'Quote',
  entity: QuoteEntity,
  fields: {
    state: expression(({ row, today }) => stateOn(row, today)),
    lines: many(() => quoteLineRead, { by: 'quoteId', order: (line) => [asc(line.position)], cap: 200 }),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => {
      const own = matches(row.searchText, text);
      const customers = matches(sql`u.search_text`, text);
      const contracts = matches(sql`c.search_text`, text);
      if (!own || !customers || !contracts) return null;
      return sql`(${own} OR ${row.customerId} IN (SELECT u.id FROM customer u WHERE ${customers})
        OR ${row.contractId} IN (SELECT c.id FROM contract c WHERE ${contracts}))`;
    },
    customerId: (id: string, { row }) => sql`${row.customerId} = ${id}`,
    contractId: (id: string, { row }) => sql`${row.contractId} = ${id}`,
    deviceId: (id: string, { row }) => sql`${row.deviceId} = ${id}`,
    listId: (id: string, { row }) => sql`${row.listId} = ${id}`,
    itemId: (id: string, { row }) =>
      sql`${row.id} IN (SELECT l.quote_id FROM quote_line l WHERE l.item_id = ${id})`,
    state: (states: Sql, { row, today }) => sql`${stateOn(row, today)} = ANY(${states})`,
    quotedOn: (range: DateRangeValue, { row }) => within(row.quotedOn, range),
    validUntilOn: (range: DateRangeValue, { row }) => within(row.validUntilOn, range),
  },
  sorts: {
    NUMBER: (row) => row.number,
    CUSTOMER: (row) =>
      collate(sql`(SELECT u.name FROM customer u WHERE u.id = ${row.customerId})`.notNull(), 'pinyin'),
    QUOTED_ON: (row) => row.quotedOn,
    VALID_UNTIL_ON: (row) => row.validUntilOn,
    TOTAL: (row) => row.totalFen,
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'UPDATED_AT', direction: 'DESC' }],
});

export const quoteReads = [
  listOf('quotes', quoteRead, { access: 'quote:read' }),
  oneOf('quote', quoteRead, { access: 'quote:read' }),
];
