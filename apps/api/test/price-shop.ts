import type { TestApi } from './harness.js';

export interface LineNow {
  number: string;
  price: number | null;
  old: number | null;
  reason: string | null;
  by: string | null;
  version: number;
}

export type PriceShop = ReturnType<typeof priceShop>;

let made = 0;

/** Price lists, and parts and services to be priced. */
export function priceShop(api: TestApi) {
  const admin = api.as('admin');
  const idOf = async (number: string): Promise<string> =>
    (await api.sql<{ id: string }>('SELECT id::text FROM price_item WHERE number = $1', [number]))[0]?.id ??
    '';

  async function partsNamed(numbers: readonly string[]): Promise<void> {
    await api.sql(
      `INSERT INTO part (id, number, name, unit, category, tracking, minimum_stock, active, search_text,
         created_at, updated_at, version)
       SELECT gen_random_uuid(), n, '备件 ' || n, '个', 'ACCESSORY', 'QUANTITY', 0, true, lower(n), now(), now(), 1
       FROM unnest($1::text[]) AS n`,
      [numbers],
    );
  }

  return {
    partsNamed,

    /** A list of its own, answers its id. */
    async list(): Promise<string> {
      made += 1;
      const input = {
        code: `JG-${made}`,
        name: `价格表 ${made}`,
        region: `区域 ${made}`,
        customerClass: 'STANDARD',
      };
      const { createPriceList } = await admin.data<{ createPriceList: { id: string } }>(
        'mutation ($input: CreatePriceListInput!) { createPriceList(input: $input) { id } }',
        { input },
      );
      return createPriceList.id;
    },

    /** So many parts counted in 个, answers their numbers. */
    async parts(prefix: string, count: number): Promise<string[]> {
      const numbers = Array.from(
        { length: count },
        (_, index) => `${prefix}-${String(index).padStart(5, '0')}`,
      );
      await partsNamed(numbers);
      return numbers;
    },

    async service(code: string, unit: string): Promise<string> {
      const input = { code, name: `服务 ${code}`, costClass: 'VISIT', unit };
      await admin.data(
        'mutation ($input: CreateServiceItemInput!) { createServiceItem(input: $input) { id } }',
        {
          input,
        },
      );
      return code;
    },

    /** Begins a draft, answers its id. */
    async open(listId: string): Promise<string> {
      const { startPriceDraft } = await admin.data<{ startPriceDraft: { id: string } }>(
        'mutation ($listId: ID!) { startPriceDraft(listId: $listId, baseEditionId: null) { id } }',
        { listId },
      );
      return startPriceDraft.id;
    },

    async add(editionId: string, numbers: readonly string[]): Promise<void> {
      const itemIds = await Promise.all(numbers.map(idOf));
      await admin.data(
        'mutation ($editionId: ID!, $itemIds: [ID!]!) { addDraftItems(editionId: $editionId, itemIds: $itemIds) { id } }',
        {
          editionId,
          itemIds,
        },
      );
    },

    /** Types a price into the grid, as the version of the line is now. */
    async type(
      listId: string,
      number: string,
      priceFen: number | null,
      reason: string | null = null,
    ): Promise<void> {
      const [line] = await api.sql<{ edition: string; version: number }>(
        `SELECT l.edition_id::text AS edition, l.version FROM price_draft_line l
         JOIN price_edition e ON e.id = l.edition_id JOIN price_item i ON i.id = l.item_id
         WHERE e.list_id = $1 AND i.number = $2`,
        [listId, number],
      );
      const changes = [{ itemId: await idOf(number), priceFen, reason, seenVersion: line?.version ?? 0 }];
      await admin.data(
        'mutation ($editionId: ID!, $changes: [PriceChangeInput!]!) { setDraftPrices(editionId: $editionId, changes: $changes) { saved { id } } }',
        { editionId: line?.edition, changes },
      );
    },

    async publish(editionId: string, effectiveFrom: string): Promise<void> {
      const [edition] = await api.sql<{ version: number }>(
        'SELECT version FROM price_edition WHERE id = $1',
        [editionId],
      );
      await admin.data(
        'mutation ($editionId: ID!, $input: PublicationInput!) { publishPriceEdition(editionId: $editionId, input: $input) { id } }',
        {
          editionId,
          input: {
            effectiveFrom,
            reason: '年度调价',
            fewSamplesReason: '样本不足',
            version: edition?.version,
          },
        },
      );
    },

    /** The lines of the draft of a list, by number. */
    lines(listId: string): Promise<LineNow[]> {
      return api.sql<LineNow>(
        `SELECT i.number, l.price_fen::float8 AS price, l.old_price_fen::float8 AS old, l.reason, l.changed_by AS by,
           l.version
         FROM price_draft_line l JOIN price_edition e ON e.id = l.edition_id JOIN price_item i ON i.id = l.item_id
         WHERE e.list_id = $1 ORDER BY i.number COLLATE "C"`,
        [listId],
      );
    },
  };
}
