import type { TestApi } from './harness.js';

interface Line {
  readonly quantity: number;
  readonly priceFen: number;
  readonly amountFen: number;
  readonly payer: string;
  readonly fee: { readonly basis: readonly object[] };
  readonly proof: { readonly samples: readonly object[] };
}

export interface QuoteRow {
  readonly id: string;
  readonly number: string | null;
  readonly version: number;
  readonly totalFen: number;
  readonly ceiling: object;
  readonly lines: readonly Line[];
}

const lineFields = `itemId kind number name model unit quantity priceFen listPriceFen ownPrice editionNumber payer amountFen
  reason problem
  fee { method agreeFirst sentence { zh en } basis { clause question quote text } values { name } }
  proof { accepted reasonNeeded result highestFen best samples { id priceFen sampledOn region source }
    lowest { caseNumber client givenOn priceFen } basis { clause } warnings { code message { zh } } }`;
const ceiling = 'ceiling { within priceFen highestFen basis { clause } }';
const fields = `id number status state quotedOn validUntilOn region note lineCount totalFen version
  acceptedOn acceptedBy decidedNote issuedBy list { id code } device { id } contract { id }
  fault { calledAt causes repeatVisit } copiedFrom { number } ${ceiling}
  lines { id position ${lineFields} }`;

/** Quotes as the desk writes them. */
export function quoteScene(api: TestApi) {
  const desk = api.as('dispatcher');
  const made = async (field: string, args: string, passed: string, variables: object): Promise<QuoteRow> =>
    (
      await desk.data<{ quote: QuoteRow }>(
        `mutation (${args}) { quote: ${field}(${passed}) { ${fields} } }`,
        variables as Record<string, unknown>,
      )
    ).quote;

  return {
    fields,
    create: (customerId: string, lines: readonly object[], more: object = {}) =>
      made('createQuote', '$input: CreateQuoteInput!', 'input: $input', {
        input: { customerId, lines, validUntilOn: '2026-07-15', ...more },
      }),
    setLines: (id: string, lines: readonly object[], version: number) =>
      made(
        'setQuoteLines',
        '$id: ID!, $lines: [QuoteLineInput!]!, $version: Int!',
        'id: $id, lines: $lines, version: $version',
        {
          id,
          lines,
          version,
        },
      ),
    issue: (id: string, version: number) =>
      made('issueQuote', '$id: ID!, $version: Int!', 'id: $id, version: $version', { id, version }),
    decide: (field: keyof typeof decisions, id: string, version: number, more: object = {}) =>
      made(field, decisions[field].args, decisions[field].passed, { id, version, ...more }),
    async one(id: string): Promise<QuoteRow> {
      return (
        await desk.data<{ quote: QuoteRow }>(`query ($id: ID!) { quote(id: $id) { ${fields} } }`, { id })
      ).quote;
    },
    async preview(customerId: string, lines: readonly object[]) {
      const { preview } = await desk.data<{ preview: { totalFen: number; listId: string; lines: object[] } }>(
        `query ($input: QuotePreviewInput!) { preview: quotePreview(input: $input) {
          listId listName region totalFen ${ceiling} lines { ${lineFields} } } }`,
        { input: { customerId, lines } },
      );
      return preview;
    },
    async inState(state: string): Promise<string[]> {
      const { quotes } = await desk.data<{ quotes: { rows: { id: string; state: string }[] } }>(
        'query ($state: [QuoteState!]) { quotes(filter: { state: $state }, limit: 100) { rows { id state } } }',
        { state: [state] },
      );
      return quotes.rows.filter((row) => row.state === state).map(({ id }) => id);
    },
    /** The extensions of the refusal. */
    async refusal(field: string, variables: Record<string, unknown>) {
      const { args, passed, answer } = { ...{ answer: '{ id }' }, ...refusable[field] };
      const { errors } = await desk.query(`mutation (${args}) { ${field}(${passed}) ${answer} }`, variables);
      return errors?.[0]?.extensions;
    },
  };
}

const byVersion = { args: '$id: ID!, $version: Int!', passed: 'id: $id, version: $version' };

const decisions = {
  acceptQuote: {
    args: '$id: ID!, $version: Int!, $on: PlainDate!, $by: String!, $note: String',
    passed: 'id: $id, version: $version, on: $on, by: $by, note: $note',
  },
  declineQuote: {
    args: '$id: ID!, $version: Int!, $note: String',
    passed: 'id: $id, version: $version, note: $note',
  },
  withdrawQuote: {
    args: '$id: ID!, $version: Int!, $reason: String!',
    passed: 'id: $id, version: $version, reason: $reason',
  },
};

const refusable: Readonly<Record<string, { args: string; passed: string; answer?: string }>> = {
  ...decisions,
  issueQuote: byVersion,
  deleteQuote: { ...byVersion, answer: '' },
  createQuote: { args: '$input: CreateQuoteInput!', passed: 'input: $input' },
  updateQuote: { args: '$id: ID!, $input: UpdateQuoteInput!', passed: 'id: $id, input: $input' },
  setQuoteLines: {
    args: '$id: ID!, $lines: [QuoteLineInput!]!, $version: Int!',
    passed: 'id: $id, lines: $lines, version: $version',
  },
  changeLetterhead: { args: '$input: LetterheadInput!', passed: 'input: $input', answer: '{ name }' },
};
