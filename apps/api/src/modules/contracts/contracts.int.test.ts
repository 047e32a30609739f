import { presetTerms, type ServiceTerms } from '@jiannuo/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  b = business(api);
  await api.inTransaction((s) => s.calendar.seed());
});
afterAll(() => api.stop());

const detail = `id number version plans kind termsVersion contradictionCount openContradictionCount floorWarningCount
  freeUntilOn paidUntilOn coverageState deviceCount terms termsHistory { version reason changedBy terms }`;

interface Contract {
  id: string;
  version: number;
  termsVersion: number;
  contradictionCount: number;
  openContradictionCount: number;
  floorWarningCount: number;
  freeUntilOn: string | null;
  paidUntilOn: string | null;
  coverageState: string;
  terms: ServiceTerms;
  termsHistory: { version: number; reason: string }[];
}

async function contract(id: string): Promise<Contract> {
  const query = `query ($id: ID!) { contract(id: $id) { ${detail} } }`;
  return (await api.as('dispatcher').data<{ contract: Contract }>(query, { id })).contract;
}

const changeTerms = `mutation ($contractId: ID!, $terms: ServiceTerms!, $reason: String!, $version: Int!) {
  changeTerms(contractId: $contractId, terms: $terms, reason: $reason, version: $version) { ${detail} }
}`;

const recordRetention = `mutation ($contractId: ID!, $input: RetentionEntryInput!, $version: Int) {
  recordRetention(contractId: $contractId, input: $input, version: $version) { version retentionBalanceFen retentionReleasedOn }
}`;

const entry = (kind: string, amountFen: number) => ({ kind, amountFen, on: '2026-06-01', reason: '演示' });

describe('the promises of a contract', () => {
  it('start as the printed plans say, with their contradictions counted', async () => {
    const { id } = await b.contract({ plans: ['SECURITY_INTEGRATION', 'GOODS_PIPES'] });
    const made = await contract(id);
    expect(made.terms).toEqual({
      ...presetTerms(['SECURITY_INTEGRATION', 'GOODS_PIPES']),
      contractKind: 'GOODS',
    });
    expect(made.coverageState).toBe('NOT_STARTED');
    expect(made.openContradictionCount).toBe(made.contradictionCount);
    const { contradictions } = await api.as('viewer').data<{
      contradictions: { key: string; resolved: unknown; figures: { quote: string; holds: boolean }[] }[];
    }>(
      'query ($id: ID!) { contradictions(contractId: $id) { key title { zh en } figures { value unit clause quote plan section holds } holds why { zh } resolved { reason } } }',
      { id },
    );
    expect(contradictions).toHaveLength(made.contradictionCount);
    const free = contradictions.find(({ key }) => key === 'freePeriods');
    expect(free?.figures.map(({ holds }) => holds)).toEqual([false, true, false]);
    expect(free?.figures[1]?.quote).toContain('三年');
  });

  it('change as a new version with a reason, decide a contradiction, and move the coverage of every device', async () => {
    const { contractId, deviceId } = await b.coveredDevice('2024-06-14');
    const before = await contract(contractId);
    expect(before).toMatchObject({ freeUntilOn: '2027-06-14', coverageState: 'FREE', termsVersion: 1 });
    const resolution = {
      contradiction: 'freePeriods',
      chosen: 12,
      reason: '招标文件为一年',
      decidedOn: '2026-06-15',
      decidedBy: '陈管理',
    };
    const terms = { ...before.terms, resolutions: [resolution] };
    const input = { contractId, terms, reason: '按招标文件', version: before.version };
    const { changeTerms: after } = await api.as('admin').data<{ changeTerms: Contract }>(changeTerms, input);
    expect(after).toMatchObject({
      termsVersion: 2,
      openContradictionCount: before.openContradictionCount - 1,
      freeUntilOn: '2025-06-16', // 14 June 2025 is a Saturday
      coverageState: 'PAID',
      termsHistory: [{ version: 2, reason: '按招标文件', changedBy: '陈管理' }, { version: 1 }],
    });
    const { device } = await api
      .as('viewer')
      .data<{ device: object }>(
        'query ($id: ID!) { device(id: $id) { coverageState freeUntilOn intervals { stage clauseId } } }',
        { id: deviceId },
      );
    expect(device).toMatchObject({ coverageState: 'PAID', freeUntilOn: '2025-06-16' });
    const stale = await api.as('admin').query(changeTerms, input);
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version: after.version });
    await expect(
      api.sql(`UPDATE contract_terms_version SET reason = '改' WHERE contract_id = $1`, [contractId]),
    ).rejects.toThrow('append-only');
  });

  it('are refused with the path of what is not formalised', async () => {
    const { id, version } = await b.contract();
    const { terms } = await contract(id);
    const wrong = { ...terms, freePeriods: [{ ...terms.freePeriods[0], months: -1 }], surprise: true };
    const refused = await api
      .as('admin')
      .query(changeTerms, { contractId: id, terms: wrong, reason: '试', version });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(Object.keys(refused.errors?.[0]?.extensions.fields ?? {})).toContain('terms.freePeriods.0.months');
  });

  it('move ten thousand devices in one transaction', async () => {
    const { id } = await b.contract({ plans: ['GOODS_PIPES'] });
    const { id: certificateId } = await b.certificate(id, { acceptedOn: '2025-06-10' });
    const [productId, customerId] = [(await b.product()).id, (await b.customer()).id];
    await api.sql(
      `INSERT INTO device (id, serial, product_id, customer_id, contract_id, position, status, out_of_service_days,
         stage_from, stages, search_text, created_at, updated_at, version)
       SELECT gen_random_uuid(), 'BULK-' || n, $1, $2, $3, '大厅', 'IN_SERVICE', 0, '{}', '{NOT_STARTED}', 'bulk', now(), now(), 1
       FROM generate_series(1, 10000) n`,
      [productId, customerId, id],
    );
    await api.sql(
      `INSERT INTO certificate_device (id, certificate_id, contract_id, device_id)
       SELECT gen_random_uuid(), $1, $2, id FROM device WHERE contract_id = $2`,
      [certificateId, id],
    );
    const { terms, version } = await contract(id);
    const longer = { ...terms, freePeriods: terms.freePeriods.map((term) => ({ ...term, months: 36 })) };
    await api.as('admin').data(changeTerms, { contractId: id, terms: longer, reason: '补充协议', version });
    const counts = await api.sql(
      `SELECT free_until_on::text AS free, count(*)::int AS n FROM device WHERE contract_id = $1 GROUP BY 1`,
      [id],
    );
    expect(counts).toEqual([{ free: '2028-06-12', n: 10_000 }]); // 10 June 2028 is a Saturday
  }, 60_000);
});

describe('acceptance certificates', () => {
  it('propose a start ninety days after submission, and start the clock when a person confirms', async () => {
    const { id: contractId } = await b.contract();
    const { id, version } = await b.certificate(contractId, { submittedOn: '2026-03-18' });
    const { id: deviceId } = await b.device({ contractId });
    await b.list(id, [deviceId], true);
    const look = async () => {
      const query = `query ($c: ID!, $d: ID!) {
        contract(id: $c) { certificates { state proposedOn acceptedOn deviceCount devices { id } } }
        device(id: $d) { coverageState intervals { provisional } listings { supplied } }
      }`;
      const { contract: of, device } = await api
        .as('viewer')
        .data<{ contract: { certificates: object[] }; device: object }>(query, {
          c: contractId,
          d: deviceId,
        });
      return { ...of.certificates[0], ...device };
    };
    api.clock.set('2026-06-15T02:00:00Z');
    expect(await look()).toMatchObject({
      state: 'SUBMITTED',
      proposedOn: '2026-06-16',
      coverageState: 'NOT_STARTED',
      listings: [{ supplied: true }],
    });
    api.clock.set('2026-06-15T16:00:00Z');
    expect(await look()).toMatchObject({
      state: 'PROPOSED',
      coverageState: 'FREE',
      intervals: [{ provisional: true }, { provisional: true }],
    });
    const confirm =
      'mutation ($id: ID!, $on: PlainDate!, $version: Int!) { confirmAcceptanceCertificate(id: $id, acceptedOn: $on, version: $version) { state acceptedOn } }';
    const future = await api.as('admin').query(confirm, { id, on: '2026-07-01', version });
    expect(future.errors?.[0]?.extensions.fields).toHaveProperty(['acceptedOn']);
    expect(await api.as('admin').data(confirm, { id, on: '2026-05-20', version })).toMatchObject({
      confirmAcceptanceCertificate: { state: 'CONFIRMED' },
    });
    expect(await look()).toMatchObject({
      state: 'CONFIRMED',
      acceptedOn: '2026-05-20',
      coverageState: 'FREE',
      deviceCount: 1,
      devices: [{ id: deviceId }],
    });
    api.clock.set('2026-06-15T02:00:00Z');
  });

  it('need a date, a number of their own, and no devices to be deleted', async () => {
    const { contractId, certificateId, deviceId } = await b.coveredDevice('2026-01-05');
    const create =
      'mutation ($input: CreateAcceptanceCertificateInput!) { createAcceptanceCertificate(input: $input) { id } }';
    const undated = await api.as('admin').query(create, { input: { contractId, number: 'YS-无日期' } });
    expect(undated.errors?.[0]?.extensions.fields).toHaveProperty(['acceptedOn']);
    const { number } =
      (
        await api.sql<{ number: string }>('SELECT number FROM acceptance_certificate WHERE id = $1', [
          certificateId,
        ])
      )[0] ?? {};
    const twice = await api
      .as('admin')
      .query(create, { input: { contractId, number, acceptedOn: '2026-01-06' } });
    expect(twice.errors?.[0]?.extensions.fields).toHaveProperty(['number']);
    const remove =
      'mutation ($id: ID!, $version: Int!) { deleteAcceptanceCertificate(id: $id, version: $version) }';
    const used = await api.as('admin').query(remove, { id: certificateId, version: 1 });
    expect(used.errors?.[0]?.extensions).toMatchObject({ code: 'IN_USE', dependents: { devices: 1 } });
    await api
      .as('admin')
      .data('mutation ($c: ID!, $d: ID!) { unlistDevice(certificateId: $c, deviceId: $d) { deviceCount } }', {
        c: certificateId,
        d: deviceId,
      });
    expect(await api.as('admin').data(remove, { id: certificateId, version: 1 })).toEqual({
      deleteAcceptanceCertificate: true,
    });
  });

  it('list a device once per contract, and under several contracts', async () => {
    const { contractId, certificateId, deviceId } = await b.coveredDevice('2023-05-10', {
      plans: ['GOODS_PIPES'],
    });
    const { id: second } = await b.certificate(contractId, { acceptedOn: '2025-05-10' });
    await b.list(second, [deviceId]);
    const other = await b.contract();
    const { id: third } = await b.certificate(other.id, { acceptedOn: '2024-01-20' });
    await b.list(third, [deviceId]);
    const { device } = await api
      .as('viewer')
      .data<{ device: { listings: { certificate: { id: string }; supplied: boolean }[] } }>(
        'query ($id: ID!) { device(id: $id) { listings { certificate { id } supplied } } }',
        { id: deviceId },
      );
    expect(new Map(device.listings.map(({ certificate, supplied }) => [certificate.id, supplied]))).toEqual(
      new Map([
        [second, true],
        [third, false],
      ]),
    );
    expect(device.listings.map(({ certificate }) => certificate.id)).not.toContain(certificateId);
    const claim = await api
      .as('admin')
      .query(
        'mutation ($c: ID!, $d: [ID!]!) { listDevices(certificateId: $c, deviceIds: $d, supplied: true) { id } }',
        { c: third, d: [deviceId] },
      );
    expect(claim.errors?.[0]?.extensions.fields).toHaveProperty(['deviceIds', 'code'], 'SUPPLIED_BY_OTHER');
  });
});

describe('the retention money', () => {
  it('never falls below zero, however many deduct at once', async () => {
    const { id } = await b.contract();
    await api.as('admin').data(recordRetention, { contractId: id, input: entry('WITHHELD', 70_000) });
    const tries: Awaited<ReturnType<ReturnType<TestApi['as']>['query']>>[] = [];
    for (let wave = 0; wave < 4; wave += 1) {
      const deduct = () =>
        api.as('admin').query(recordRetention, { contractId: id, input: entry('DEDUCTED', 1_000) });
      tries.push(...(await Promise.all(Array.from({ length: 50 }, deduct))));
    }
    expect(tries.filter(({ errors }) => !errors)).toHaveLength(70);
    const codes = new Set(
      tries.flatMap(
        ({ errors }) => errors?.map(({ extensions }) => extensions.fields?.amountFen?.code) ?? [],
      ),
    );
    expect([...codes]).toEqual(['OVERDRAWN']);
    const [ledger] = await api.sql(
      `SELECT c.retention_balance_fen::int AS balance,
         sum(CASE e.kind WHEN 'WITHHELD' THEN e.amount_fen WHEN 'RECEIVABLE' THEN 0 ELSE -e.amount_fen END)::int AS entries
       FROM contract c JOIN retention_entry e ON e.contract_id = c.id WHERE c.id = $1 GROUP BY c.id`,
      [id],
    );
    expect(ledger).toEqual({ balance: 0, entries: 0 });
    await expect(api.sql('DELETE FROM retention_entry WHERE contract_id = $1', [id])).rejects.toThrow(
      'append-only',
    );
  }, 60_000);

  it('is shown to those who may see money, and to nobody else', async () => {
    const { id } = await b.contract({ settlementFen: 86_000_000, retentionFen: 4_300_000 });
    const { recordRetention: after } = await api
      .as('admin')
      .data<{ recordRetention: object }>(recordRetention, {
        contractId: id,
        input: entry('WITHHELD', 4_300_000),
        version: 1,
      });
    expect(after).toMatchObject({ version: 2, retentionBalanceFen: 4_300_000 });
    const stale = await api
      .as('admin')
      .query(recordRetention, { contractId: id, input: entry('RELEASED', 1), version: 1 });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const money =
      'query ($id: ID!) { contract(id: $id) { id retentionBalanceFen retentionEntries { amountFen } } }';
    expect((await api.as('dispatcher').query(money, { id })).data).toMatchObject({
      contract: { retentionEntries: [{ amountFen: 4_300_000 }] },
    });
    for (const who of ['engineer', 'viewer'] as const) {
      const seen = await api.as(who).query(money, { id });
      expect(
        seen.errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN'),
        who,
      ).toBe(true);
      expect(seen.text).not.toContain('4300000');
    }
    const { statutoryFloors } = await api
      .as('admin')
      .data<{ statutoryFloors: { code: string }[] }>(
        'query ($id: ID!) { statutoryFloors(contractId: $id) { code message { zh } basis { clause } } }',
        { id },
      );
    expect(statutoryFloors.map(({ code }) => code)).toContain('RETENTION_ABOVE_LIMIT');
    expect((await contract(id)).floorWarningCount).toBe(statutoryFloors.length);
    expect(
      (
        await api
          .as('engineer')
          .query('query ($id: ID!) { statutoryFloors(contractId: $id) { code } }', { id })
      ).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('is settled by the rules, over the balance of the ledger', async () => {
    const { id } = await b.contract();
    await api.as('admin').data(recordRetention, { contractId: id, input: entry('WITHHELD', 2_400_000) });
    const settle = async (input: object) =>
      (
        await api.as('dispatcher').data<{ handoverSettlement: object }>(
          `query ($input: HandoverSettlementInput!) { handoverSettlement(input: $input) {
          state deductedFen shortfallFen poolAfterFen overDeductionFen payableOn basis { clause question text } } }`,
          { input: { contractId: id, presentedAt: '2026-06-15T02:00:00Z', ...input } },
        )
      ).handoverSettlement;
    expect(await settle({ costFen: 950_000 })).toMatchObject({
      state: 'SETTLED',
      deductedFen: 950_000,
      shortfallFen: 0,
      poolAfterFen: 1_450_000,
    });
    expect(await settle({ costFen: 1_820_000, balanceFen: 1_450_000 })).toMatchObject({
      deductedFen: 1_450_000,
      shortfallFen: 370_000,
      poolAfterFen: 0,
      payableOn: '2026-06-15',
    });
    expect(await settle({ costFen: 520_000, clientDeductedFen: 700_000 })).toMatchObject({
      deductedFen: 520_000,
      overDeductionFen: 180_000,
    });
    const impossible = await api
      .as('dispatcher')
      .query('query ($input: HandoverSettlementInput!) { handoverSettlement(input: $input) { state } }', {
        input: {
          contractId: id,
          presentedAt: '2026-06-15T02:00:00Z',
          costFen: 1,
          clientDeductedFen: 9_900_000,
        },
      });
    expect(impossible.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('the right to hire others', () => {
  it('arises at the second failure at the same problem', async () => {
    const { id: contractId } = await b.contract();
    const attempt = (id: string, endedOn: string, more: object) => ({
      id,
      positionId: 'p1',
      faultFamily: 'POWER',
      stage: 'FREE',
      end: 'DECLARED_DONE',
      endedOn,
      ...more,
    });
    const ask = async (attempts: object[]) =>
      (
        await api
          .as('engineer')
          .data<{ handoverRight: object }>(
            `query ($input: HandoverRightInput!) { handoverRight(input: $input) { state failureCount warnedOn rightOn noticeDueOn sentence { zh } basis { clause } } }`,
            {
              input: {
                contractId,
                positionId: 'p1',
                faultFamily: 'POWER',
                causes: ['PRODUCT_DEFECT'],
                attempts,
              },
            },
          )
      ).handoverRight;
    const first = attempt('a', '2026-06-03', { returnedOn: '2026-06-30' });
    expect(await ask([first])).toMatchObject({ state: 'WARNED', failureCount: 1, warnedOn: '2026-06-30' });
    const second = attempt('b', '2026-07-01', { rejectedOn: '2026-07-04' });
    expect(await ask([first, second])).toMatchObject({
      state: 'RIGHT',
      rightOn: '2026-07-04',
      noticeDueOn: '2026-07-04',
    });
  });
});

describe('contract lists', () => {
  it('filter, sort and find by number, name, customer and pinyin in one statement, plus one for the total', async () => {
    const { id: customerId } = await b.customer({ name: '南湾实验学校' });
    await b.contract({
      number: 'NW-2024-07',
      name: '校园安防',
      customerId,
      signedOn: '2024-07-01',
      region: '南湾',
    });
    const list = `query ($filter: ContractFilter, $sort: [ContractSort!]) { contracts(filter: $filter, sort: $sort) {
      rows { number customer { name } coverageState deviceCount openContradictionCount } total { count } } }`;
    for (const filter of [
      { search: 'nw-2024' },
      { search: 'xyaf' },
      { search: '南湾实验' },
      { search: 'nwsy' },
      { customerId },
      { region: '南湾' },
    ]) {
      api.statements();
      const { contracts } = await api
        .as('viewer')
        .data<{ contracts: { rows: { number: string }[] } }>(list, { filter, sort: [{ field: 'CUSTOMER' }] });
      expect(
        contracts.rows.map(({ number }) => number),
        JSON.stringify(filter),
      ).toEqual(['NW-2024-07']);
      expect(api.statements().length).toBeLessThanOrEqual(2);
    }
    const { contracts } = await api
      .as('viewer')
      .data<{ contracts: { rows: object[]; total: { count: number } } }>(list, {
        filter: {
          plan: 'SECURITY_INTEGRATION',
          kind: 'GOODS',
          hasContradictions: true,
          signedOn: { gte: '2024-07-01', lt: '2024-07-02' },
        },
      });
    expect(contracts.total.count).toBe(1);
  });
});
