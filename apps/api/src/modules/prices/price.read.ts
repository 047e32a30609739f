import {
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  one,
  oneOf,
  type Row,
  type Sql,
  sheetOf,
  sql,
} from '../../platform/read/index.js';
import { itemMatches, itemName, itemNumber } from './item-sql.js';
import { PriceEntity } from './price.entity.js';
import { priceEditionRead } from './price-edition.read.js';
import { allPricesInForce, pricesInForce } from './price-in-force.js';
import { namedItem, priceItemRead } from './price-item.read.js';

export const priceRead = defineRead<PriceEntity>({
  type: 'Price',
  entity: PriceEntity,
  fields: {
    item: one(() => priceItemRead, namedItem),
    edition: one(() => priceEditionRead, { by: 'editionId' }),
    state: expression(({ row }) => stateOf(row.priceFen)),
    proof: expression(({ row }) => wholeProof(row)),
    reason: expression(({ row }) => reasonOf(row)),
    untilOn: expression(
      ({ row, args }) => sql`(SELECT min(n.valid_from) - 1 FROM price n
        WHERE n.list_id = ${row.listId} AND n.item_id = ${row.itemId} AND n.valid_from > ${row.validFrom}
          AND (n.published_at <= ${args.knownAt} OR ${args.knownAt} IS NULL))`,
      { args: { knownAt: 'Instant' } },
    ),
  },
  filters: {
    listId: (listId: string, { row, all, today }) => {
      const on = all.on ? sql`${String(all.on)}::date` : today;
      const knownAt = all.knownAt ? sql`${String(all.knownAt)}::timestamptz` : null;
      const question = { listId: sql`${listId}::uuid`, on, knownAt };
      const items = all.itemIds as readonly string[] | null | undefined;
      const ids = items ? pricesInForce(items, question) : allPricesInForce(question);
      return sql`${row.id} = ANY(ARRAY(${ids}))`;
    },
    itemIds: () => null,
    on: () => null,
    knownAt: () => null,
    kind: (kind: Sql, { row }) =>
      sql`(CASE WHEN ${row.partId} IS NULL THEN 'SERVICE' ELSE 'PART' END) = ${kind}`,
    search: (text: string, { row }) => itemMatches(row.itemId, text),
    state: (state: Sql, { row }) => sql`${stateOf(row.priceFen)} = ${state}`,
  },
  sorts: {
    NUMBER: (row) => itemNumber(row),
    NAME: (row) => collate(itemName(row), 'pinyin'),
    PRICE: (row) => row.priceFen,
    VALID_FROM: (row) => row.validFrom,
  },
  defaultSort: [{ field: 'NUMBER' }],
});

const priceChangeRead = defineRead<PriceEntity>({
  type: 'PriceChange',
  entity: PriceEntity,
  fields: {
    edition: one(() => priceEditionRead, { by: 'editionId' }),
    publishedBy: expression(
      ({ row }) => sql`(SELECT e.published_by FROM price_edition e WHERE e.id = ${row.editionId})`,
    ),
    proof: expression(({ row }) => wholeProof(row)),
    reason: expression(({ row }) => reasonOf(row)),
  },
});

export const priceReads = [
  listOf('prices', priceRead, { access: 'price:read' }),
  oneOf('price', priceRead, { access: 'price:read' }),
  sheetOf('priceHistory', priceChangeRead, {
    access: 'price:read',
    args: {
      itemId: (id: string, { row }) => sql`${row.itemId} = ${id}`,
      listId: (id: string, { row }) => sql`${row.listId} = ${id}`,
    },
    order: (row) => [desc(row.validFrom), desc(row.editionNumber)],
    cap: 1_000,
  }),
];

/** With what its edition was judged by: day, region, figures, version of the rules. */
const wholeProof = ({ proof, editionId }: Row<PriceEntity>): Sql =>
  sql`(SELECT e.judged_by || ${proof} FROM price_edition e WHERE e.id = ${editionId})`;

/** Its own, or the edition's for prices with too few samples. */
const reasonOf = ({ reason, proof, editionId }: Row<PriceEntity>): Sql =>
  sql`coalesce(${reason}, CASE WHEN (${proof}->>'reasonNeeded')::boolean THEN
    (SELECT e.few_samples_reason FROM price_edition e WHERE e.id = ${editionId}) END)`;

const stateOf = (priceFen: Sql): Sql =>
  sql`CASE WHEN ${priceFen} IS NULL THEN 'WITHDRAWN' ELSE 'IN_FORCE' END`;
