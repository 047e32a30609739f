import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoInto } from '../../../test/demo.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const TODAY = '2026-06-15';

describe('loading the demo company', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    api.clock.set(`${TODAY}T02:00:00Z`);
    expect(await loadDemoInto(api, 800)).toBe(true);
  }, 120_000);
  afterAll(() => api.stop());

  it('stands in every stage today, devices and contracts', async () => {
    for (const list of ['devices', 'contracts']) {
      for (const stage of ['NOT_STARTED', 'FREE', 'PAID', 'AFTER']) {
        const { found } = await api
          .as('viewer')
          .data<{ found: { total: { count: number } } }>(
            `{ found: ${list}(filter: { coverageState: [${stage}] }, limit: 1) { total { count } rows { coverageState } } }`,
          );
        expect(found.total.count, `${list} ${stage}`).toBeGreaterThan(2);
      }
    }
  });

  it('has certificates in every state and periods that end soon', async () => {
    const states = await api.sql<{ confirmed: number; proposed: number; submitted: number; soon: number }>(
      `SELECT count(accepted_on)::int AS confirmed,
              count(*) FILTER (WHERE accepted_on IS NULL AND proposed_on <= $1)::int AS proposed,
              count(*) FILTER (WHERE accepted_on IS NULL AND proposed_on > $1)::int AS submitted,
              (SELECT count(*)::int FROM contract WHERE free_until_on BETWEEN $1 AND $1::date + 90) AS soon
         FROM acceptance_certificate`,
      [TODAY],
    );
    expect(Math.min(...Object.values(states[0] ?? { none: 0 }))).toBeGreaterThan(0);
  });

  it('covers a device by two contracts: the one that supplied it has ended, the later one is free (Ex 21)', async () => {
    const [device] = await api.sql<{ id: string }>(
      `SELECT d.id FROM device d
         JOIN coverage_interval a ON a.device_id = d.id AND a.contract_id = d.contract_id AND a.stage = 'FREE'
         JOIN coverage_interval b ON b.device_id = d.id AND b.contract_id <> d.contract_id AND b.stage = 'FREE'
        WHERE a.until_on <= $1 AND b.from_on <= $1 AND b.until_on > $1 AND d.status = 'IN_SERVICE'
          AND EXISTS (SELECT FROM coverage_interval p WHERE p.contract_id = a.contract_id AND p.device_id = d.id
            AND p.stage = 'PAID' AND p.until_on > $1)
        LIMIT 1`,
      [TODAY],
    );
    const question = { calledAt: `${TODAY}T02:00:00Z`, causes: ['PRODUCT_DEFECT'] };
    const { coverage } = await api.as('engineer').data<{ coverage: Answer }>(
      `query ($id: ID!, $question: CoverageQuestionInput!) {
        coverage(deviceId: $id, question: $question) { charge winner { stage contractNumber } losers { interval { stage } } }
      }`,
      { id: device?.id, question },
    );
    expect(coverage).toMatchObject({ charge: 'FREE', winner: { stage: 'FREE' } });
    expect(coverage.losers.map(({ interval }) => interval.stage)).toContain('PAID');
  });

  it('keeps answers somebody relied on, and a trail of what was done', async () => {
    const decisions = await api.sql(`SELECT DISTINCT answer->>'charge' AS charge FROM coverage_decision`);
    expect(decisions.length).toBeGreaterThanOrEqual(4);
    const deeds = await api.sql<{ action: string }>(`SELECT DISTINCT action FROM audit_event`);
    expect(deeds.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'contract.create',
        'contract.changeTerms',
        'certificate.confirm',
        'coverage.save',
      ]),
    );
  });

  it('has a store whose movements add up, with parts that are low, held, lent and being counted', async () => {
    const [wrong] = await api.sql<{ balances: number }>(
      `SELECT count(*)::int AS balances FROM stock_balance b JOIN (
         SELECT part_id, place_id, sum(on_hand_delta) AS on_hand, sum(reserved_delta) AS reserved,
           sum(value_delta_fen) AS value FROM stock_movement GROUP BY part_id, place_id) m
         USING (part_id, place_id)
       WHERE (b.on_hand, b.reserved, b.value_fen) IS DISTINCT FROM (m.on_hand, m.reserved, m.value)`,
    );
    expect(wrong).toEqual({ balances: 0 });
    const { stockSummary } = await api
      .as('admin')
      .data<{ stockSummary: Record<string, number> }>(
        '{ stockSummary { partCount lowCount deadCount reservedForPromises } }',
      );
    expect(Math.min(...Object.values(stockSummary))).toBeGreaterThan(0);
    const [open] = await api.sql(
      `SELECT (SELECT count(*)::int FROM loaner WHERE state = 'IN_PLACE') AS loaners,
              (SELECT count(*)::int FROM stock_count WHERE status = 'OPEN') AS counts`,
    );
    expect(open).toEqual({ loaners: 1, counts: 1 });
  });

  it('has prices in force, prices of next Monday, and quotes in every state', async () => {
    const states = await api.sql<{ state: string }>(`SELECT DISTINCT status AS state FROM quote`);
    expect(states.map(({ state }) => state).sort()).toEqual(['ACCEPTED', 'DECLINED', 'DRAFT', 'ISSUED']);
    const { priceEditions } = await api
      .as('viewer')
      .data<{ priceEditions: { rows: { state: string }[] } }>('{ priceEditions { rows { state } } }');
    expect(new Set(priceEditions.rows.map(({ state }) => state))).toEqual(
      new Set(['SCHEDULED', 'IN_FORCE', 'SUPERSEDED']),
    );
  });

  it('knows the official holidays', async () => {
    const [calendar] = await api.sql<{ years: number }>(
      `SELECT count(*)::int AS years FROM calendar_year WHERE covered`,
    );
    expect(calendar?.years).toBeGreaterThan(10);
  });

  it('leaves a database alone that has something in it', async () => {
    expect(await loadDemoInto(api, 800)).toBe(false);
    expect(await api.sql('SELECT count(*)::int AS count FROM device')).toEqual([{ count: 800 }]);
  });

  it('has people whose certificates are fine, end soon, have ended and are not proved, and a company with its own', async () => {
    const { certificates, companyQualifications } = await api.as('hr').data<{
      certificates: { rows: { state: string; tone: string }[] };
      companyQualifications: { rows: { state: string; scanCount: number }[] };
    }>(
      `{ certificates(limit: 100) { rows { state tone } }
         companyQualifications(limit: 20) { rows { state scanCount } } }`,
    );
    const kinds = new Set(certificates.rows.map(({ state, tone }) => `${state} ${tone}`));
    for (const kind of ['VALID FINE', 'VALID ENDING', 'VALID LAST', 'EXPIRED OVER', 'UNPROVED OVER'])
      expect([...kinds]).toContain(kind);
    expect(companyQualifications.rows.map(({ state }) => state)).toContain('VALID');
    expect(companyQualifications.rows.every(({ scanCount }) => scanCount === 1)).toBe(true);
  });
});

interface Answer {
  readonly charge: string;
  readonly winner: { readonly stage: string; readonly contractNumber: string };
  readonly losers: readonly { readonly interval: { readonly stage: string } }[];
}
