import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { priceScene } from '../../../test/price-scene.js';
import { quoteScene } from '../../../test/quote-scene.js';

let api: TestApi;
let q: ReturnType<typeof quoteScene>;
let customerId: string;
let part: string;
let hour: string;
const nobody = '00000000-0000-7000-8000-000000000000';

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  const p = priceScene(api);
  q = quoteScene(api);
  customerId = (await business(api).customer()).id;
  [part, hour] = [await p.part(), await p.service()];
  await p.samples(part, [60_000, 60_000, 60_000], '2026-05-01');
  await p.samples(hour, [15_000, 15_000, 15_000], '2026-05-01');
  await p.publish(await p.list(), { [part]: 45_500, [hour]: 12_345 }, '2026-01-01');
});
afterAll(() => api.stop());

describe('rights', () => {
  it('to read are everybody’s, to write the desk’s and the administrator’s', async () => {
    const { id } = await q.create(customerId, [{ itemId: part, quantity: 1 }]);
    const may = async (who: Who, text: string, variables: object) =>
      (await api.as(who).query(text, variables as never)).errors?.[0]?.extensions.code ?? 'YES';
    for (const who of ['admin', 'dispatcher', 'engineer', 'viewer'] as const) {
      expect(await may(who, 'query ($id: ID!) { quote(id: $id) { id lines { priceFen } } }', { id })).toBe(
        'YES',
      );
      const writes = await may(who, 'mutation ($id: ID!) { copyQuote(id: $id) { id } }', { id });
      expect(writes).toBe(who === 'admin' || who === 'dispatcher' ? 'YES' : 'FORBIDDEN');
      const head = await may(who, 'mutation { changeLetterhead(input: { name: "甲" }) { name } }', {});
      expect(head).toBe(who === 'admin' ? 'YES' : 'FORBIDDEN');
    }
  });

  it('end where parties do not belong together', async () => {
    const b = business(api);
    const { id: contractId } = await b.contract();
    const { id: deviceId } = await b.device();
    const input = { customerId, validUntilOn: '2026-07-15', lines: [] };
    expect(await q.refusal('createQuote', { input: { ...input, contractId } })).toMatchObject({
      fields: { contractId: { code: 'NOT_THEIRS' } },
    });
    expect(await q.refusal('createQuote', { input: { ...input, deviceId } })).toMatchObject({
      fields: { deviceId: { code: 'NOT_THEIRS' } },
    });
    expect(await q.refusal('createQuote', { input: { ...input, customerId: nobody } })).toMatchObject({
      fields: { customerId: { code: 'UNKNOWN' } },
    });
  });
});

describe('bad input', () => {
  it.each([
    [{ quantity: 0 }, 'lines.0.quantity', 'RANGE'],
    [{ quantity: -1 }, 'lines.0.quantity', 'RANGE'],
    [{ quantity: 10_000 }, 'lines.0.quantity', 'RANGE'],
    [{ quantity: 1.005 }, 'lines.0.quantity', 'RANGE'],
    [{ quantity: 1.5 }, 'lines.0.quantity', 'WHOLE'],
    [{ quantity: 1, priceFen: -1 }, 'lines.0.priceFen', 'RANGE'],
    [{ quantity: 1, reason: '长'.repeat(501) }, 'lines.0.reason', 'TOO_LONG'],
    [{ quantity: 1, itemId: nobody }, 'lines.0.itemId', 'UNKNOWN'],
  ])('of a line, %j, is said at %s in both languages', async (line, path, code) => {
    const lines = [{ itemId: part, ...line }];
    const refused = await q.refusal('createQuote', {
      input: { customerId, validUntilOn: '2026-07-15', lines },
    });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', fields: { [path]: { code } } });
    const problem = refused?.fields?.[path];
    expect(problem?.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(problem?.en).toMatch(/^[ -~’]+$/);
  });

  it('of a quote is said field by field', async () => {
    const line = { itemId: part, quantity: 1 };
    const refusal = (input: object) =>
      q.refusal('createQuote', {
        input: { customerId, validUntilOn: '2026-07-15', lines: [line], ...input },
      });
    expect(await refusal({ lines: Array.from({ length: 201 }, () => line) })).toMatchObject({
      fields: { lines: { code: 'TOO_MANY' } },
    });
    expect(await refusal({ validUntilOn: '1800-01-01' })).toMatchObject({
      fields: { validUntilOn: { code: 'RANGE' } },
    });
    expect(await refusal({ fault: { calledAt: '2026-06-16T10:00:00+08:00' } })).toMatchObject({
      fields: { 'fault.calledAt': { code: 'FUTURE' } },
    });
    const empty = await q.create(customerId, [], { validUntilOn: '2026-06-14' });
    expect(await q.refusal('issueQuote', { id: empty.id, version: 1 })).toMatchObject({
      fields: { lines: { code: 'REQUIRED' }, validUntilOn: { code: 'PAST' } },
    });
    expect(
      await q.refusal('acceptQuote', { id: empty.id, version: 1, on: '2026-06-15', by: '李' }),
    ).toMatchObject({ fields: { status: { code: 'NOT_ISSUED' } } });
    expect(await q.refusal('withdrawQuote', { id: empty.id, version: 1, reason: ' ' })).toMatchObject({
      fields: { reason: { code: 'REQUIRED' } },
    });
    expect(await q.refusal('changeLetterhead', { input: { name: ' ' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await q.refusal('issueQuote', { id: nobody, version: 1 })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await q.refusal('issueQuote', { id: 'nonsense', version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('statements', () => {
  it('are one for a page of quotes, at most one more for the total, one for a quote with everything', async () => {
    await q.create(customerId, [{ itemId: part, quantity: 1 }]);
    const count = async (text: string, variables: object = {}) => {
      api.statements();
      await api.as('viewer').data(text, variables as never);
      return api.statements().length;
    };
    const rows =
      'rows { id number state totalFen customer { name } contract { number } device { serial } list { code } }';
    expect(await count(`{ quotes(limit: 50) { ${rows} } }`)).toBe(1);
    expect(
      await count(
        `{ quotes(limit: 1, sort: [{ field: CUSTOMER }], filter: { search: "客户", state: [DRAFT, EXPIRED] }) { ${rows} total { count } } }`,
      ),
    ).toBeLessThanOrEqual(2);
    const { quotes } = await api
      .as('viewer')
      .data<{ quotes: { rows: { id: string }[] } }>('{ quotes(limit: 1) { rows { id } } }');
    const id = quotes.rows[0]?.id;
    expect(await count(`query ($id: ID!) { quote(id: $id) { ${q.fields} } }`, { id })).toBe(1);
  });
});

describe('money', () => {
  it('adds up to the fen: each line half a fen up, the total their sum', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            hundredths: fc.integer({ min: 1, max: 999_900 }),
            priceFen: fc.integer({ min: 0, max: 12_345 }),
          }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        async (wanted) => {
          const lines = wanted.map(({ hundredths, priceFen }) => ({
            itemId: hour,
            quantity: hundredths / 100,
            priceFen,
            reason: '议价',
          }));
          const quote = await q.create(customerId, lines);
          const amounts = wanted.map(({ hundredths, priceFen }) =>
            Math.floor((priceFen * hundredths + 50) / 100),
          );
          expect(quote.lines.map(({ amountFen }) => amountFen)).toEqual(amounts);
          expect(quote.totalFen).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
        },
      ),
      { numRuns: 25 },
    );
  });
});
