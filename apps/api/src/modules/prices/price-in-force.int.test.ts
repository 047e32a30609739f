import { addDays, editionPhase, type PriceRow, priceInForce } from '@jiannuo/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { draftScene } from '../../../test/price-drafts.js';
import { priceScene } from '../../../test/price-scene.js';

let api: TestApi;
let p: ReturnType<typeof priceScene>;
let d: ReturnType<typeof draftScene>;

beforeAll(async () => {
  api = await startApi();
  [p, d] = [priceScene(api), draftScene(api)];
});
afterAll(() => api.stop());

interface Found {
  readonly item: { readonly id: string };
  readonly priceFen: number | null;
  readonly state: string;
  readonly validFrom: string;
  readonly untilOn: string | null;
  readonly edition: { readonly number: number };
}

const document = `query ($filter: PriceFilter!, $knownAt: Instant) { prices(filter: $filter, limit: 100) { rows {
  item { id } priceFen state validFrom untilOn(knownAt: $knownAt) edition { number } } } }`;

async function prices(filter: { knownAt: string | null } & Record<string, unknown>): Promise<Found[]> {
  const variables = { filter, knownAt: filter.knownAt };
  return (await api.as('viewer').data<{ prices: { rows: Found[] } }>(document, variables)).prices.rows;
}

/** What the plans print as an example, and what the office asks a year later. */
describe('the price on a day, as known at a moment', () => {
  it('is the one of examples 51 and 52', async () => {
    const [listId, item] = [await p.list({ code: 'EX-52' }), await p.part()];
    const publish = async (now: string, effectiveFrom: string, priceFen: number) => {
      api.clock.set(now);
      await p.publish(listId, { [item]: priceFen }, effectiveFrom);
    };
    await publish('2025-12-20T02:00:00Z', '2026-01-01', 45_500);
    await publish('2026-03-20T02:00:00Z', '2026-04-01', 48_000);
    await publish('2026-05-06T02:00:00Z', '2026-04-01', 47_000);
    api.clock.set('2026-05-07T02:00:00Z');
    const at = async (on: string, knownAt: string | null = null) =>
      (await prices({ listId, itemIds: [item], on, knownAt })).map(({ priceFen, untilOn }) => [
        priceFen,
        untilOn,
      ]);
    expect(await at('2026-03-28')).toEqual([[45_500, '2026-03-31']]);
    expect(await at('2026-04-20', '2026-04-20T02:00:00Z')).toEqual([[48_000, null]]);
    expect(await at('2026-04-20', '2026-05-07T00:00:00Z')).toEqual([[47_000, null]]);
    expect(await at('2026-04-20', '2026-03-01T00:00:00Z')).toEqual([[45_500, null]]);
    expect(await at('2025-12-31')).toEqual([]);
    const { part } = await api.as('viewer').data<{ part: Record<string, number | null> }>(
      `query ($id: ID!, $listId: ID!) { part(id: $id) { now: priceFen(listId: $listId)
        march: priceFen(listId: $listId, on: "2026-03-03")
        believed: priceFen(listId: $listId, on: "2026-04-20", knownAt: "2026-04-20T02:00:00Z")
        before: priceFen(listId: $listId, on: "2025-01-01") } }`,
      { id: item, listId },
    );
    expect(part).toEqual({ now: 47_000, march: 45_500, believed: 48_000, before: null });
  });

  it('has exactly one answer, the rules’ own, whatever was published, corrected, added and withdrawn', async () => {
    let made = 0;
    const edition = fc.record({
      firstDay: fc.integer({ min: -5, max: 9 }),
      pause: fc.integer({ min: 1, max: 3 }),
      prices: fc.dictionary(
        fc.constantFrom('0', '1', '2', '3'),
        fc.option(fc.integer({ min: 0, max: 9_999 }), { freq: 4 }),
        { minKeys: 1 },
      ),
      fromFirst: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edition, { minLength: 1, maxLength: 5 }), async (editions) => {
        made += 1;
        const listId = await p.list({ region: `属性${made}` });
        const items = [await p.part(), await p.part(), await p.service(), await p.part()];
        let today = 0;
        for (const { firstDay, pause, prices: wanted, fromFirst } of editions) {
          today += pause;
          api.clock.set(`${day(today)}T02:00:00Z`);
          const [first] = await d.editions(listId);
          const draft = await d.start(listId, fromFirst ? first?.id : null);
          const changes = Object.entries(wanted).map(([at, priceFen]) => ({
            itemId: items[Number(at)] ?? '',
            priceFen,
            seenVersion: 1,
          }));
          await d.add(
            draft.id,
            changes.map(({ itemId }) => itemId),
          );
          await d.set(draft.id, changes);
          await d.publish(draft.id, {
            effectiveFrom: day(today + firstDay),
            reason: '调价',
            fewSamplesReason: '测试',
            version: 1,
          });
        }
        const rows = await rowsOf(listId);
        const days = Array.from({ length: today + 16 }, (_, at) => day(at - 6));
        const moments = [null, ...rows.map(({ publishedAt }) => publishedAt), `${day(1)}T00:00:00Z`];
        for (const on of fc.sample(fc.constantFrom(...days), 6)) {
          const [knownAt = null] = fc.sample(fc.constantFrom(...moments), 1);
          const asked = await prices({ listId, itemIds: items, on, knownAt });
          expect(sorted(await prices({ listId, on, knownAt }))).toEqual(sorted(asked));
          expect(sorted(asked)).toEqual(sorted(expected(rows, { listId, items, on, knownAt })));
        }
        await expectPhases(listId, days);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('costs one statement for a hundred parts', async () => {
    const listId = await p.list({ region: '一百个' });
    const items: string[] = [];
    for (let at = 0; at < 100; at += 1) items.push(await p.part());
    await p.publish(listId, Object.fromEntries(items.map((id) => [id, 100])), '2026-01-01');
    api.statements();
    expect(await prices({ listId, itemIds: items, on: '2026-03-03', knownAt: null })).toHaveLength(100);
    expect(api.statements()).toHaveLength(1);
  });

  it('comes with the list that holds for a client: region and class, class, region, everybody', async () => {
    const item = await p.part();
    const lists: Record<string, string> = {};
    for (const [name, region, customerClass, priceFen] of [
      ['both', '珠海', 'KEY_ACCOUNT', 1],
      ['class', null, 'KEY_ACCOUNT', 2],
      ['region', '珠海', 'STANDARD', 3],
    ] as const) {
      lists[name] = await p.list({ region, customerClass });
      await p.publish(lists[name] ?? '', { [item]: priceFen }, '2026-01-01');
    }
    const ask = async (input: object) => {
      const { createCustomer } = await api
        .as('admin')
        .data<{ createCustomer: { id: string } }>(
          'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { id } }',
          { input },
        );
      const { priceFor } = await api.as('engineer').data<{
        priceFor: { by: string; list: { id: string } | null; prices: { priceFen: number }[] };
      }>(
        'query ($id: ID!, $items: [ID!]!) { priceFor(customerId: $id, itemIds: $items) { by list { id } prices { priceFen untilOn } } }',
        {
          id: createCustomer.id,
          items: [item],
        },
      );
      return [priceFor.by, priceFor.list?.id, priceFor.prices[0]?.priceFen];
    };
    expect(await ask({ name: '甲', region: '珠海', customerClass: 'KEY_ACCOUNT' })).toEqual([
      'REGION_AND_CLASS',
      lists.both,
      1,
    ]);
    expect(await ask({ name: '乙', region: '深圳', customerClass: 'KEY_ACCOUNT' })).toEqual([
      'CLASS',
      lists.class,
      2,
    ]);
    expect(await ask({ name: '丙', region: '珠海', customerClass: 'TRADE' })).toEqual([
      'REGION',
      lists.region,
      3,
    ]);
    const nobody = await api.as('engineer').query('query { priceFor(itemIds: []) { by } }');
    expect(nobody.errors?.[0]?.extensions.fields).toMatchObject({ customerId: { code: 'REQUIRED' } });
  });

  it('is kept in a history that says who, when and why', async () => {
    const [listId, item] = [await p.list({ region: '历史' }), await p.part()];
    api.clock.set('2026-02-01T02:00:00Z');
    await p.publish(listId, { [item]: 100 }, '2026-03-01');
    await p.publish(listId, { [item]: null }, '2026-04-01');
    const { priceHistory } = await api.as('viewer').data<{ priceHistory: object[] }>(
      `query ($itemId: ID!, $listId: ID!) { priceHistory(itemId: $itemId, listId: $listId) {
        priceFen validFrom publishedBy reason changedBy edition { number reason } } }`,
      { itemId: item, listId },
    );
    expect(priceHistory).toMatchObject([
      {
        priceFen: null,
        validFrom: '2026-04-01',
        publishedBy: '陈管理',
        changedBy: '陈管理',
        edition: { number: 2, reason: '测试' },
      },
      { priceFen: 100, validFrom: '2026-03-01', reason: '测试用价格', edition: { number: 1 } },
    ]);
  });
});

/** Days of June 2026, and around it. */
const day = (at: number): string => addDays('2026-06-01', at);

const sorted = (found: readonly Found[]) => [...found].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));

function rowsOf(listId: string): Promise<PriceRow[]> {
  return api.sql<PriceRow & Record<string, unknown>>(
    `SELECT list_id::text AS "listId", item_id::text AS "itemId", unit, valid_from::text AS "validFrom",
       edition_number AS version, price_fen::float8 AS "priceFen",
       to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "publishedAt"
     FROM price WHERE list_id = $1`,
    [listId],
  );
}

interface Question {
  readonly listId: string;
  readonly items: readonly string[];
  readonly on: string;
  readonly knownAt: string | null;
}

/** The answer of the rules, item by item, as the API writes it. */
function expected(rows: readonly PriceRow[], { listId, items, on, knownAt }: Question): Found[] {
  return items.flatMap((itemId): Found[] => {
    const unit = rows.find((row) => row.itemId === itemId)?.unit ?? '';
    const question = { listId, itemId, unit, on, knownAt: knownAt ?? '2099-01-01T00:00:00Z' };
    const { state, priceFen, version, fromDate, untilDate } = priceInForce(rows, question).outcome;
    if (state === 'NOT_PRICED' || version === null || fromDate === null) return [];
    const untilOn = untilDate === null ? null : addDays(untilDate, -1);
    return [
      { item: { id: itemId }, priceFen, state, validFrom: fromDate, untilOn, edition: { number: version } },
    ];
  });
}

/** The state SQL reads, on any day, is the phase the rules say. */
async function expectPhases(listId: string, days: readonly string[]): Promise<void> {
  const all = (await d.editions(listId)).map(({ number, effectiveFrom }) => ({
    number: number ?? 0,
    effectiveFrom: effectiveFrom ?? '',
  }));
  for (const on of fc.sample(fc.constantFrom(...days), 2)) {
    api.clock.set(`${on}T02:00:00Z`);
    const states = (await d.editions(listId)).map(({ state, untilOn }) => [state, untilOn]);
    const phases = all.map((edition) => editionPhase(edition, all, on).outcome);
    expect(states).toEqual(phases.map(({ phase, untilOn }) => [phase, untilOn]));
  }
}
