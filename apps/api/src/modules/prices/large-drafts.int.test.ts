import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { draftScene } from '../../../test/price-drafts.js';
import { priceScene } from '../../../test/price-scene.js';

let api: TestApi;
let p: ReturnType<typeof priceScene>;
let d: ReturnType<typeof draftScene>;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  [p, d] = [priceScene(api), draftScene(api)];
  // Whatever writes a line leaves behind how long its statement may take.
  await api.sql('CREATE TABLE patience (deed text, statement text, pause text)');
  await api.sql(`CREATE FUNCTION note_patience() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO patience VALUES (TG_TABLE_NAME || ' ' || TG_OP, current_setting('statement_timeout'),
      current_setting('idle_in_transaction_session_timeout'));
    RETURN NULL; END $$`);
  for (const table of ['price_draft_line', 'price']) {
    await api.sql(`CREATE TRIGGER note_patience_tr AFTER INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION note_patience()`);
  }
});
afterAll(() => api.stop());

async function noted() {
  const rows = await api.sql('SELECT DISTINCT deed, statement, pause FROM patience ORDER BY deed');
  await api.sql('DELETE FROM patience');
  return rows;
}

const patient = (deed: string) => ({ deed, statement: '2min', pause: '2min' });
const hasty = (deed: string) => ({ deed, statement: '3s', pause: '10s' });

describe('an act on all lines of a draft', () => {
  it('has the time for it, while typing a price has no more than any request', async () => {
    const [listId, item] = [await p.list(), await p.part()];
    const draft = await d.start(listId);
    await d.add(draft.id, [item]);
    expect(await noted()).toEqual([patient('price_draft_line INSERT')]);

    await d.set(draft.id, [{ itemId: item, priceFen: 10_000, reason: '首次定价', seenVersion: 1 }]);
    expect(await noted()).toEqual([hasty('price_draft_line UPDATE')]);

    await d.percent(draft.id, { percentHundredths: 500, roundTo: 'FEN' });
    expect(await noted()).toEqual([patient('price_draft_line UPDATE')]);

    await d.publish(draft.id, { effectiveFrom: '2026-06-16', fewSamplesReason: '样本不足', version: 1 });
    expect(await noted()).toEqual([patient('price INSERT'), patient('price_draft_line DELETE')]);
  });

  it('has it when the draft is given up, too', async () => {
    const draft = await d.draftOf(await p.list({ region: '北区' }), { [await p.part()]: 100 });
    await noted();
    await d.discard(draft.id, draft.version);
    expect(await noted()).toEqual([patient('price_draft_line DELETE')]);
  });
});
