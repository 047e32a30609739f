import type { TestApi } from './harness.js';

export interface DraftLine {
  readonly id: string;
  readonly item: { readonly id: string; readonly number: string; readonly kind: string };
  readonly oldPriceFen: number | null;
  readonly priceFen: number | null;
  readonly changePermille: number | null;
  readonly costFen: number | null;
  readonly marginPermille: number | null;
  readonly ceilingFen: number | null;
  readonly sampleCount: number;
  readonly lowestGivenFen: number | null;
  readonly judgement: string;
  readonly state: string;
  readonly reason: string | null;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
  readonly version: number;
}

export interface EditionRow {
  readonly id: string;
  readonly number: number | null;
  readonly state: string;
  readonly effectiveFrom: string | null;
  readonly untilOn: string | null;
  readonly version: number;
}

export interface PriceFound {
  readonly priceFen: number | null;
  readonly state: string;
  readonly reason: string | null;
  readonly proof: unknown;
}

interface Saved {
  readonly saved: readonly DraftLine[];
  readonly conflicts: readonly { itemId: string; yoursFen: number | null; theirs: DraftLine }[];
}

const line = `id item { id number kind } oldPriceFen priceFen changePermille costFen marginPermille ceilingFen sampleCount
  lowestGivenFen judgement state reason changedBy changedAt version`;
const edition = `id number status state effectiveFrom untilOn reason fewSamplesReason itemCount changedCount proposedBy
  publishedBy publishedAt version base { number }`;
const saved = `saved { ${line} } conflicts { itemId yoursFen theirs { ${line} } }`;

/** Drafts as the grid writes them, and editions as they are published. */
export function draftScene(api: TestApi) {
  const admin = api.as('admin');
  const mutate = async <T>(field: string, variables: Record<string, unknown>): Promise<T> =>
    (await admin.data<{ answer: T }>(documentOf(field), variables)).answer;

  const start = (listId: string, baseEditionId: string | null = null) =>
    mutate<EditionRow>('startPriceDraft', { listId, baseEditionId });
  const add = (editionId: string, itemIds: readonly string[]) =>
    mutate('addDraftItems', { editionId, itemIds });
  const set = (editionId: string, changes: readonly object[]) =>
    mutate<Saved>('setDraftPrices', { editionId, changes });

  return {
    start,
    add,
    set,

    /** A draft with these prices, of items that are new to the list or were not written yet. */
    async draftOf(listId: string, prices: Readonly<Record<string, number | null>>): Promise<EditionRow> {
      const draft = await start(listId);
      await add(draft.id, Object.keys(prices));
      const changes = Object.entries(prices).map(([itemId, priceFen]) => ({
        itemId,
        priceFen,
        seenVersion: 1,
      }));
      await set(draft.id, changes);
      return draft;
    },

    /** The price of an item in force on a day, with its proof. */
    async priceOf(
      listId: string,
      itemId: string,
      on: string,
      knownAt: string | null = null,
    ): Promise<PriceFound> {
      const document = `query ($filter: PriceFilter!) { prices(filter: $filter) { rows { priceFen state reason proof } } }`;
      const filter = { listId, itemIds: [itemId], on, knownAt };
      const { prices } = await api
        .as('viewer')
        .data<{ prices: { rows: PriceFound[] } }>(document, { filter });
      const [row] = prices.rows;
      if (!row) throw new Error('There is no price.');
      return row;
    },

    percent: (editionId: string, change: object) =>
      mutate<Saved>('changeDraftByPercent', { editionId, change }),
    discard: (editionId: string, version: number) => mutate('discardPriceDraft', { editionId, version }),
    publish: (editionId: string, input: object) =>
      mutate<EditionRow>('publishPriceEdition', { editionId, input }),
    propose: (editionId: string, input: object) =>
      mutate<EditionRow>('proposePublication', { editionId, input }),
    withdraw: (editionId: string, version: number) =>
      mutate<EditionRow>('withdrawProposal', { editionId, version }),

    /** The extensions of the refusal; undefined when it was not refused. */
    async refusal(field: string, variables: Record<string, unknown>, client = admin) {
      return (await client.query(documentOf(field), variables)).errors?.[0]?.extensions;
    },
    async edition(id: string) {
      const document = `query ($id: ID!) { priceEdition(id: $id) { ${edition} } }`;
      return (await admin.data<{ priceEdition: EditionRow }>(document, { id })).priceEdition;
    },
    async editions(listId: string) {
      const document = `query ($listId: ID!) { priceEditions(filter: { listId: $listId },
        sort: [{ field: NUMBER }], limit: 100) { rows { ${edition} } } }`;
      return (await admin.data<{ priceEditions: { rows: EditionRow[] } }>(document, { listId })).priceEditions
        .rows;
    },
    async lines(editionId: string, filter: object = {}) {
      const document = `query ($editionId: ID!, $filter: PriceDraftLineFilter) {
        priceDraftLines(editionId: $editionId, filter: $filter, limit: 100) { rows { ${line} } } }`;
      const answer = await admin.data<{ priceDraftLines: { rows: DraftLine[] } }>(document, {
        editionId,
        filter,
      });
      return answer.priceDraftLines.rows;
    },
    async preview(editionId: string, effectiveFrom: string, said: object = {}) {
      const document = `query ($editionId: ID!, $effectiveFrom: PlainDate!, $reason: String, $fewSamplesReason: String) {
        publishPreview(editionId: $editionId, effectiveFrom: $effectiveFrom, reason: $reason,
          fewSamplesReason: $fewSamplesReason) {
          linesStamp endsOn correction itemCount changedCount newCount withdrawnCount dearerCount cheaperCount
          openQuotes { number client draft touchedLines oldTotalFen newTotalFen }
          brokenCount broken { ${line} } reasonsMissingCount reasonsMissing { ${line} }
          marginByCategory { category countBefore countAfter beforePermille afterPermille }
          needsSecondPerson problems { code message { zh en } } } }`;
      const variables = { editionId, effectiveFrom, ...said };
      return (await admin.data<{ publishPreview: Record<string, unknown> }>(document, variables))
        .publishPreview;
    },
  };
}

const documentOf = (field: string): string => {
  const { args, passed, answer } = { answer: `{ ${edition} }`, ...mutations[field] };
  return `mutation (${args}) { answer: ${field}(${passed}) ${answer} }`;
};

const byVersion = {
  args: '$editionId: ID!, $version: Int!',
  passed: 'editionId: $editionId, version: $version',
};
const byInput = {
  args: '$editionId: ID!, $input: PublicationInput!',
  passed: 'editionId: $editionId, input: $input',
};

const mutations: Readonly<Record<string, { args: string; passed: string; answer?: string }>> = {
  startPriceDraft: {
    args: '$listId: ID!, $baseEditionId: ID',
    passed: 'listId: $listId, baseEditionId: $baseEditionId',
  },
  addDraftItems: {
    args: '$editionId: ID!, $itemIds: [ID!]!',
    passed: 'editionId: $editionId, itemIds: $itemIds',
  },
  setDraftPrices: {
    args: '$editionId: ID!, $changes: [PriceChangeInput!]!',
    passed: 'editionId: $editionId, changes: $changes',
    answer: `{ ${saved} }`,
  },
  changeDraftByPercent: {
    args: '$editionId: ID!, $change: PercentChangeInput!',
    passed: 'editionId: $editionId, change: $change',
    answer: `{ ${saved} }`,
  },
  discardPriceDraft: byVersion,
  withdrawProposal: byVersion,
  proposePublication: byInput,
  publishPriceEdition: byInput,
};
