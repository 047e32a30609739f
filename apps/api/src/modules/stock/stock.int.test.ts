import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { act, stockRoom } from '../../../test/stock.js';

describe('stock', () => {
  let api: TestApi;
  let room: ReturnType<typeof stockRoom>;
  beforeAll(async () => {
    api = await startApi();
    room = stockRoom(api);
  });
  afterAll(() => api.stop());

  it('goes in and out', async () => {
    const { partId, placeId } = await room.stocked(10);
    const answer = await act(api.as('engineer'), 'issueStock', { placeId, lines: [{ partId, quantity: 3 }] });
    expect(answer.errors).toBeUndefined();
    const rows = await api.as('admin').data(
      `query ($partId: ID!) { stockBalances(filter: { partId: $partId }) { rows { onHand free valueFen averageCostFen level dead part { onHand level balances { onHand } } place { partCount valueFen } } }
        stockMovements(filter: { partId: $partId }) { rows { kind quantity onHandAfter valueDeltaFen posting { kind postedBy } } } stockSummary { valueFen lowCount byPlace { code partCount valueFen } byCategory { category partCount } } spareReadiness { ready lines { model } basis { clause text } } }`,
      { partId },
    );
    console.log(JSON.stringify(rows, null, 1));
    const no = await act(api.as('engineer'), 'issueStock', { placeId, lines: [{ partId, quantity: 8 }] });
    console.log(no.text);
  });
});
