import type { TestApi } from './harness.js';

type Id = { id: string };

let made = 0;

/** Prices arranged the way the SPA enters them: lists, editions, market samples. Each call makes new rows. */
export function priceScene(api: TestApi) {
  const admin = api.as('admin');
  const next = (prefix: string) => {
    made += 1;
    return `${prefix}-${String(made).padStart(4, '0')}`;
  };
  const create = async (type: string, input: object): Promise<string> =>
    (
      await admin.data<{ made: Id }>(
        `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`,
        { input },
      )
    ).made.id;

  return {
    part: (more: object = {}) =>
      create('Part', {
        number: next('BJ'),
        name: '电源板',
        unit: '块',
        category: 'BOARD',
        tracking: 'QUANTITY',
        ...more,
      }),
    service: (more: object = {}) =>
      create('ServiceItem', {
        code: next('FW'),
        name: '服务人工',
        costClass: 'LABOUR',
        unit: '小时',
        ...more,
      }),
    list: (more: object = {}) =>
      create('PriceList', {
        code: next('JG'),
        name: '标准价格表',
        customerClass: 'STANDARD',
        taxIncluded: true,
        ...more,
      }),

    /** Samples from so many days ago, all of one region (null: everywhere). */
    async samples(
      itemId: string,
      pricesFen: readonly number[],
      sampledOn: string,
      region: string | null = null,
    ) {
      const inputs = pricesFen.map((priceFen) => ({
        itemId,
        priceFen,
        sampledOn,
        region,
        source: next('询价'),
      }));
      await admin.data(
        'mutation ($inputs: [MarketSampleInput!]!) { addMarketSamples(inputs: $inputs) { id } }',
        { inputs },
      );
    },

    /** A new edition of a list with these prices, all others as before. Answers its number. */
    async publish(
      listId: string,
      prices: Readonly<Record<string, number | null>>,
      effectiveFrom: string,
    ): Promise<number> {
      const { draft } = await admin.data<{ draft: Id & { version: number } }>(
        'mutation ($listId: ID!) { draft: startPriceDraft(listId: $listId, baseEditionId: null) { id version } }',
        { listId },
      );
      const editionId = draft.id;
      const itemIds = Object.keys(prices);
      await admin.data(
        'mutation ($editionId: ID!, $itemIds: [ID!]!) { addDraftItems(editionId: $editionId, itemIds: $itemIds) { id } }',
        { editionId, itemIds },
      );
      const { lines } = await admin.data<{ lines: { item: Id; version: number }[] }>(
        'query ($editionId: ID!) { lines: priceDraftSheet(editionId: $editionId) { item { id } version } }',
        { editionId },
      );
      const changes = lines
        .filter(({ item }) => item.id in prices)
        .map(({ item, version }) => ({
          itemId: item.id,
          priceFen: prices[item.id],
          seenVersion: version,
          reason: '测试用价格',
        }));
      await admin.data(
        `mutation ($editionId: ID!, $changes: [PriceChangeInput!]!) {
          setDraftPrices(editionId: $editionId, changes: $changes) { conflicts { itemId } } }`,
        { editionId, changes },
      );
      const { edition } = await admin.data<{ edition: { version: number } }>(
        'query ($id: ID!) { edition: priceEdition(id: $id) { version } }',
        { id: editionId },
      );
      const input = { effectiveFrom, reason: '测试', fewSamplesReason: '测试', version: edition.version };
      const { published } = await admin.data<{ published: { number: number } }>(
        `mutation ($editionId: ID!, $input: PublicationInput!) {
          published: publishPriceEdition(editionId: $editionId, input: $input) { number } }`,
        { editionId, input },
      );
      return published.number;
    },
  };
}
