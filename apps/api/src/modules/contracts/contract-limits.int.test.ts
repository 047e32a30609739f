import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { type Answer, startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  b = business(api);
});
afterAll(() => api.stop());

const createContract = 'mutation ($input: CreateContractInput!) { createContract(input: $input) { id } }';
const updateContract =
  'mutation ($id: ID!, $input: UpdateContractInput!) { updateContract(id: $id, input: $input) { version } }';
const createAcceptanceCertificate =
  'mutation ($input: CreateAcceptanceCertificateInput!) { createAcceptanceCertificate(input: $input) { id } }';
const updateAcceptanceCertificate =
  'mutation ($id: ID!, $input: UpdateAcceptanceCertificateInput!) { updateAcceptanceCertificate(id: $id, input: $input) { version } }';
const confirmAcceptanceCertificate =
  'mutation ($id: ID!, $on: PlainDate!, $version: Int!) { confirmAcceptanceCertificate(id: $id, acceptedOn: $on, version: $version) { id } }';
const recordRetention = `mutation ($contractId: ID!, $input: RetentionEntryInput!) {
  recordRetention(contractId: $contractId, input: $input) { retentionBalanceFen }
}`;

/** The fields refused, each said in both languages, and how. */
function problems(answer: Answer): Record<string, string> {
  const { code, fields = {} } = answer.errors?.[0]?.extensions ?? { code: 'NONE' };
  expect(code).toBe('BAD_INPUT');
  for (const { zh, en } of Object.values(fields)) {
    expect(zh).toMatch(/[一-鿿]/);
    expect(en).toMatch(/^[\x20-\x7e“”…]+$/);
  }
  return Object.fromEntries(Object.entries(fields).map(([field, problem]) => [field, problem.code]));
}

describe('promises that are wrong throughout', () => {
  it('are refused in a few words, not as often as they are wrong', async () => {
    const { id: contractId, version } = await b.contract();
    const [row] = await api.sql<{ terms: object }>(
      'SELECT terms FROM contract_terms_version WHERE contract_id = $1',
      [contractId],
    );
    const terms = { ...row?.terms, promises: Array.from({ length: 5_000 }, () => 1) };
    const change =
      'mutation ($contractId: ID!, $terms: ServiceTerms!, $version: Int!) { changeTerms(contractId: $contractId, terms: $terms, reason: "试", version: $version) { id } }';
    const refused = await api.as('admin').query(change, { contractId, terms, version });
    expect(Object.keys(problems(refused))).toHaveLength(20);
    expect(refused.text.length).toBeLessThan(200_000);
    const input = { ...(await contractInput()), plans: Array.from({ length: 4_000 }, () => 'GOODS_PIPES') };
    expect(problems(await api.as('admin').query(createContract, { input }))).toEqual({ plans: 'TWICE' });
  });
});

describe('dates and money of contracts', () => {
  const beyond = ['0001-01-01', '1989-12-31', '2200-01-01', '9999-12-31'];
  const within = ['1990-01-01', '2199-12-31'];

  it('keep to the years a work calendar can hold', async () => {
    const { id, version } = await b.contract();
    for (const signedOn of beyond) {
      const input = { ...(await contractInput()), signedOn };
      expect(problems(await api.as('admin').query(createContract, { input }))).toEqual({ signedOn: 'RANGE' });
      const changed = await api.as('admin').query(updateContract, { id, input: { version, signedOn } });
      expect(problems(changed)).toEqual({ signedOn: 'RANGE' });
    }
    for (const signedOn of within) await b.contract({ signedOn });
    for (const on of beyond) {
      const input = { kind: 'WITHHELD', amountFen: 1, on, reason: '演示' };
      expect(problems(await api.as('admin').query(recordRetention, { contractId: id, input }))).toEqual({
        on: 'RANGE',
      });
    }
  });

  it('keep certificates to them too, each of their dates', async () => {
    const { id: contractId } = await b.contract();
    const { id, version } = await b.certificate(contractId, { submittedOn: '2026-03-18' });
    for (const on of beyond) {
      const dates = { submittedOn: on, acceptedOn: on, takenOverOn: on };
      const refused = { submittedOn: 'RANGE', acceptedOn: 'RANGE', takenOverOn: 'RANGE' };
      const input = { contractId, number: `YS ${on}`, ...dates };
      expect(problems(await api.as('admin').query(createAcceptanceCertificate, { input }))).toEqual(refused);
      const changes = { id, input: { version, ...dates } };
      expect(problems(await api.as('admin').query(updateAcceptanceCertificate, changes))).toEqual(refused);
      const confirmation = { id, version, on };
      expect(problems(await api.as('admin').query(confirmAcceptanceCertificate, confirmation))).toEqual({
        acceptedOn: 'RANGE',
      });
    }
    for (const acceptedOn of within) {
      const { id: certificateId } = await b.certificate(contractId, { acceptedOn });
      await b.list(certificateId, [(await b.device()).id]);
    }
  });

  it('take what the rules refuse as the problem of the field, in both languages', async () => {
    const { id: contractId } = await b.contract();
    // The plans set no term of silence before 2003.
    const input = { contractId, number: 'YS-1999', submittedOn: '1999-05-01' };
    const refused = await api.as('admin').query(createAcceptanceCertificate, { input });
    expect(problems(refused)).toEqual({ submittedOn: 'PARAMETER_ABSENT' });
    expect(refused.errors?.[0]?.extensions.message.zh).toContain('1999-05-01');
    expect(refused.errors?.[0]?.extensions.message.en).toContain('1999-05-01');
    const left = await api.sql('SELECT FROM acceptance_certificate WHERE contract_id = $1', [contractId]);
    expect(left).toEqual([]);
  });

  it('hold sums only up to a hundred billion yuan', async () => {
    const { id, version } = await b.contract();
    for (const fen of [-1, 10_000_000_000_001, Number.MAX_SAFE_INTEGER]) {
      const money = { settlementFen: fen, retentionFen: fen };
      const refused = { settlementFen: 'RANGE', retentionFen: 'RANGE' };
      const input = { ...(await contractInput()), ...money };
      expect(problems(await api.as('admin').query(createContract, { input }))).toEqual(refused);
      const changes = { id, input: { version, ...money } };
      expect(problems(await api.as('admin').query(updateContract, changes))).toEqual(refused);
    }
    for (const amountFen of [-1, 0, 10_000_000_000_001]) {
      const input = { kind: 'WITHHELD', amountFen, on: '2026-06-01', reason: '演示' };
      expect(problems(await api.as('admin').query(recordRetention, { contractId: id, input }))).toEqual({
        amountFen: 'RANGE',
      });
    }
    await b.contract({ settlementFen: 10_000_000_000_000, retentionFen: 0 });
  });

  it('give a reason that the audit trail can hold', async () => {
    const { id: contractId } = await b.contract();
    const withhold = (length: number) => {
      const input = { kind: 'WITHHELD', amountFen: 1, on: '2026-06-01', reason: '因'.repeat(length) };
      return api.as('admin').query(recordRetention, { contractId, input });
    };
    expect(problems(await withhold(501))).toEqual({ reason: 'TOO_LONG' });
    expect((await withhold(500)).data).toEqual({ recordRetention: { retentionBalanceFen: 1 } });
  });

  it('keep the balance of the retention money to what JSON carries to the fen', async () => {
    const { id: contractId } = await b.contract();
    await api.sql('UPDATE contract SET retention_balance_fen = 999999999999999 WHERE id = $1', [contractId]);
    const withhold = (amountFen: number) =>
      api.as('admin').query(recordRetention, {
        contractId,
        input: { kind: 'WITHHELD', amountFen, on: '2026-06-01', reason: '演示' },
      });
    expect(problems(await withhold(2))).toEqual({ amountFen: 'RANGE' });
    expect((await withhold(1)).data).toEqual({
      recordRetention: { retentionBalanceFen: 1_000_000_000_000_000 },
    });
    const entries = await api.sql(
      'SELECT amount_fen::int AS fen FROM retention_entry WHERE contract_id = $1',
      [contractId],
    );
    expect(entries).toEqual([{ fen: 1 }]);
  });
});

let made = 0;

async function contractInput() {
  made += 1;
  const { id: customerId } = await b.customer();
  return { number: `XZ-${made}`, name: '边界', customerId, kind: 'GOODS', plans: ['SECURITY_INTEGRATION'] };
}
