import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type Deed, overlapping } from '../../../test/overlapping.js';
import { act, stockRoom } from '../../../test/stock.js';
import { expectLedgerToHold } from '../../../test/stock-ledger.js';

/** Two who act on the same goods at the same moment: the second decides by what the first left. */
describe('two acts at once', () => {
  let api: TestApi;
  let room: ReturnType<typeof stockRoom>;
  beforeAll(async () => {
    api = await startApi();
    room = stockRoom(api);
  });
  afterAll(async () => {
    await expectLedgerToHold(api);
    await api.stop();
  });

  const onHand = async (partId: string) =>
    (
      await api.sql<{ onHand: number }>(
        'SELECT on_hand AS "onHand" FROM stock_balance WHERE part_id = $1 AND movement_count > 0',
        [partId],
      )
    )[0]?.onHand;
  const out = async (name: string, placeId: string, partId: string) =>
    (await act(api.as('admin'), name, { placeId, lines: [{ partId, quantity: 2 }], reason: '外出' })).data
      ?.done.id ?? '';
  const reverse =
    (id: string): Deed =>
    (s) =>
      s.stockReversals.reverse(randomUUID(), id, '记错了');

  it('what is being returned is not reversed as well', async () => {
    const { partId, placeId } = await room.stocked(5);
    const issuePostingId = await out('issueStock', placeId, partId);
    const lines = [{ partId, quantity: 2 }];
    const second = overlapping(
      api,
      (s) => s.stockPostings.return(randomUUID(), { placeId, issuePostingId, lines }),
      reverse(issuePostingId),
    );
    await expect(second).rejects.toMatchObject({ fields: { id: { code: 'PARTLY_BACK' } } });
    expect(await onHand(partId)).toBe(5);
  });

  it('nor what comes back from the maker', async () => {
    const { partId, placeId } = await room.stocked(5);
    const oemPostingId = await out('sendToOem', placeId, partId);
    const input = { placeId, oemPostingId, toQuarantine: false, lines: [{ partId, quantity: 2 }] };
    const second = overlapping(
      api,
      (s) => s.stockCare.takeBackFromOem(randomUUID(), input),
      reverse(oemPostingId),
    );
    await expect(second).rejects.toMatchObject({ fields: { id: { code: 'PARTLY_BACK' } } });
    expect(await onHand(partId)).toBe(5);
  });

  it('a part that comes to be kept by serial is not received without one', async () => {
    const [partId, placeId] = [await room.part(), await room.place()];
    const lines = [{ partId, quantity: 3, unitCostFen: 500 }];
    const second = overlapping(
      api,
      (s) => s.parts.update(partId, { tracking: 'SERIAL', version: 1 }),
      (s) => s.stockPostings.receive(randomUUID(), { placeId, lines }),
    );
    await expect(second).rejects.toMatchObject({
      fields: { 'lines.0.serials': { code: 'SERIALS' } },
    });
    expect(await onHand(partId)).toBeUndefined();
  });

  it('two promises that name each other do not both end', async () => {
    const { partId, placeId } = await room.stocked(5);
    const { id: deviceId } = await business(api).device();
    const promise = async () => {
      const input = { partId, placeId, deviceId, quantity: 1, purpose: 'SUBSTITUTE' as const };
      const posting = await api.inTransaction((s) => s.reservations.reserve(randomUUID(), input));
      const [row] = await api.sql<{ id: string }>(
        'SELECT reservation_id AS id FROM stock_movement WHERE posting_id = $1',
        [posting],
      );
      return row?.id ?? '';
    };
    const [one, other] = [await promise(), await promise()];
    const moved =
      (id: string, movedToId: string): Deed =>
      (s) =>
        s.reservations.release(randomUUID(), id, { reason: '换一台', promiseClosed: false, movedToId });
    const second = overlapping(api, moved(one, other), moved(other, one));
    await expect(second).rejects.toMatchObject({
      fields: { movedToId: { code: 'NO_SUCCESSOR' } },
    });
    const states = await api.sql<{ state: string }>(
      'SELECT state FROM reservation WHERE part_id = $1 ORDER BY state',
      [partId],
    );
    expect(states.map(({ state }) => state)).toEqual(['ACTIVE', 'MOVED']);
  });
});
