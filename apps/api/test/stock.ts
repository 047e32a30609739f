import { randomUUID } from 'node:crypto';
import type { Answer, Client } from './client.js';
import type { TestApi } from './harness.js';

export interface LineOf {
  readonly partId: string;
  readonly quantity: number;
  readonly [field: string]: unknown;
}

let made = 0;

/** Facts of the stock room, arranged the way the SPA enters them. Each call makes new rows. */
export function stockRoom(api: TestApi) {
  const next = (prefix: string) => {
    made += 1;
    return `${prefix}-${String(made).padStart(4, '0')}`;
  };
  const create = async (type: string, input: object): Promise<string> => {
    const document = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`;
    return (await api.as('admin').data<{ made: { id: string } }>(document, { input })).made.id;
  };
  return {
    part: (more: object = {}) =>
      create('Part', { number: next('BJ'), name: '电源板', category: 'BOARD', ...more }),
    place: (more: object = {}) =>
      create('StockPlace', { code: next('CK'), name: '总库', kind: 'WAREHOUSE', ...more }),
    receive: (placeId: string, lines: readonly LineOf[]) =>
      posted(api.as('admin'), 'receiveStock', { placeId, lines }),
    /** A part with so many of it at one place. */
    async stocked(quantity: number, more: object = {}) {
      const [partId, placeId] = [await this.part(more), await this.place()];
      await this.receive(placeId, [{ partId, quantity, unitCostFen: 1000 }]);
      return { partId, placeId };
    },
  };
}

const inputOf: Readonly<Record<string, string>> = {
  receiveStock: 'ReceiveStockInput',
  issueStock: 'IssueStockInput',
  returnStock: 'ReturnStockInput',
  transferStock: 'TransferStockInput',
  adjustStock: 'ReasonedStockInput',
  scrapStock: 'DefectiveStockInput',
  quarantineStock: 'ReasonedStockInput',
  clearStock: 'ReasonedStockInput',
  sendToOem: 'DefectiveStockInput',
  takeBackFromOem: 'TakeBackFromOemInput',
};

/** One act on the stock, as it is answered. */
export function act(
  client: Client,
  name: string,
  input: object,
  requestKey: string = randomUUID(),
): Promise<Answer<{ done: { id: string } }>> {
  const document = `mutation ($key: ID!, $input: ${inputOf[name]}!) {
    done: ${name}(requestKey: $key, input: $input) { id }
  }`;
  return client.query(document, { key: requestKey, input });
}

/** One act that has to succeed; answers the id of its posting. */
export async function posted(client: Client, name: string, input: object): Promise<string> {
  const answer = await act(client, name, input);
  if (!answer.data) throw new Error(answer.text);
  return answer.data.done.id;
}
