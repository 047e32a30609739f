import {
  addDays,
  type CalendarData,
  type CoverageFacts,
  causeCodes,
  costClasses,
  coverageIntervals,
  coverageOf,
  dateInShanghai,
  makeCalendar,
  presetTerms,
  type Stage,
} from '@jiannuo/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { questionOf } from './coverage.service.js';
import { answerOf } from './coverage-answer.js';

let api: TestApi;
let calendar: ReturnType<typeof makeCalendar>;
const TODAY = '2026-06-15';

beforeAll(async () => {
  api = await startApi();
  api.clock.set(`${TODAY}T02:00:00Z`);
  await api.inTransaction((s) => s.calendar.seed());
  const { workCalendar } = await api.as('viewer').data<{ workCalendar: CalendarData }>('{ workCalendar }');
  calendar = makeCalendar(workCalendar);
}, 120_000);
afterAll(() => api.stop());

interface World {
  readonly id: string;
  readonly coverageFacts: CoverageFacts;
}

const factsQuery = `query { devices(limit: 100) { rows { id coverageFacts } } }`;
const answerFields = `payer charge stage sentence { zh en } nominalEndOn effectiveEndOn untilOn clientFen companyFen
  reviewFlag rulesVersion
  winner { contractId contractNumber stage startsOn nominalEndOn effectiveEndOn fromOn untilOn clause quote }
  losers { interval { contractId fromOn untilOn } why { zh en } citation { clause quote } }
  rejected { citation { clause text } why { zh } }
  basis { clause paragraph question text english quote note { zh en } }
  values { name label { zh en } value unit } provisional { reason settles { zh en } affects }
  warnings { code message { zh en } basis { clause } }`;
const coverage = `query ($deviceId: ID!, $question: CoverageQuestionInput!) {
  coverage(deviceId: $deviceId, question: $question) { ${answerFields} }
}`;

/** Forty devices in as many situations: plans, starts, several contracts, retired, out of service. */
async function aWorld(): Promise<World[]> {
  const b = business(api);
  const plans = [
    ['SECURITY_INTEGRATION'],
    ['GOODS_PIPES'],
    ['SECURITY_INTEGRATION', 'GOODS_PIPES'],
    ['SUPPLIER'],
    ['TRANSPORT', 'GOODS_PIPES'],
  ];
  const terms = { ...presetTerms(['SECURITY_INTEGRATION']), downtimeExtension: true };
  const contracts = await Promise.all([
    ...plans.map((carried) => b.contract({ plans: carried })),
    b.contract({ terms }),
    b.contract({ kind: 'CONSTRUCTION' }),
  ]);
  const days = ['2020-02-29', '2023-10-31', '2024-06-15', '2025-11-30', '2026-06-14', '2026-12-01', null];
  const random = randomNumbers(20260615);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const certificates = await Promise.all(
    Array.from({ length: 28 }, () => {
      const acceptedOn = pick(days);
      const { id } = pick(contracts);
      const submittedOn = acceptedOn === null || random() < 0.3 ? '2026-03-01' : null;
      const takenOverOn = random() < 0.5 ? acceptedOn : null;
      return b.certificate(id, { acceptedOn, submittedOn, takenOverOn });
    }),
  );
  for (let index = 0; index < 40; index += 1) {
    const contractId = random() < 0.6 ? pick(contracts).id : null;
    const outOfServiceDays = random() < 0.3 ? 40 : 0;
    const { id, version } = await b.device({ contractId, outOfServiceDays });
    for (let listed = 0; listed < Math.floor(random() * 4); listed += 1)
      await b.list(pick(certificates).id, [id]);
    if (random() < 0.15) {
      await api.as('admin').data(
        `mutation ($id: ID!, $on: PlainDate!, $version: Int!) {
        retireDevice(id: $id, on: $on, version: $version) { id } }`,
        { id, on: pick(['2022-01-10', TODAY]), version },
      );
    }
  }
  const { devices } = await api.as('admin').data<{ devices: { rows: World[] } }>(factsQuery);
  return devices.rows;
}

describe('the answers', () => {
  let world: World[];
  beforeAll(async () => {
    world = await aWorld();
  }, 120_000);

  it('are those of the rules over the facts the browser gets, for any device and question', async () => {
    const random = randomNumbers(7);
    const some = <T>(from: readonly T[]) => from.filter(() => random() < 0.2);
    for (const { id, coverageFacts } of world) {
      for (let round = 0; round < 3; round += 1) {
        const question = {
          calledAt: `${addDays('2019-06-01', Math.floor(random() * 4200))}T${random() < 0.5 ? '15:59:59' : '16:00:00'}.000000Z`,
          causes: some(causeCodes),
          causeState:
            (['PROPOSED', 'CONFIRMED', 'DISPUTED'] as const)[Math.floor(random() * 3)] ?? 'CONFIRMED',
          costClass: costClasses[Math.floor(random() * costClasses.length)] ?? 'PARTS',
          ...(random() < 0.5
            ? { costFen: Math.floor(random() * 100_000), clientSharePercent: Math.floor(random() * 101) }
            : {}),
        };
        const given = await api.as('viewer').data<{ coverage: object }>(coverage, { deviceId: id, question });
        const expected = answerOf(coverageOf(coverageFacts, questionOf(question), calendar), coverageFacts);
        expect(JSON.parse(JSON.stringify(expected))).toMatchObject(withoutNulls(given.coverage));
      }
    }
  }, 120_000);

  it('stand in the lists: SQL finds the stage the rules find, on every day on which it could differ', async () => {
    const facts = new Map(world.map(({ id, coverageFacts }) => [id, coverageFacts]));
    for (const on of daysThatMatter(world)) {
      const { devices } = await api
        .as('viewer')
        .data<{ devices: { rows: { id: string; coverageState: Stage; changesOn: string | null }[] } }>(
          `query ($on: PlainDate!) { devices(limit: 100) { rows { id coverageState(on: $on) changesOn(on: $on) } } }`,
          { on },
        );
      const wrong = devices.rows.filter(
        ({ id, coverageState }) => coverageState !== stageOf(facts.get(id), on),
      );
      expect(wrong, on).toEqual([]);
      for (const { id, coverageState, changesOn } of devices.rows) {
        if (changesOn === null) continue;
        expect(changesOn > on).toBe(true);
        expect(stageOf(facts.get(id), addDays(changesOn, -1)), `${id} before ${changesOn}`).toBe(
          coverageState,
        );
        expect(stageOf(facts.get(id), changesOn), `${id} on ${changesOn}`).not.toBe(coverageState);
      }
    }
  }, 120_000);

  it('filter lists by stage on any date, without omission or surplus', async () => {
    for (const on of ['2021-02-28', '2021-03-01', '2024-06-15', TODAY, '2027-06-15', '2031-01-01']) {
      for (const stage of ['NOT_STARTED', 'FREE', 'PAID', 'AFTER'] as const) {
        const { devices } = await api
          .as('viewer')
          .data<{ devices: { rows: { id: string }[]; total: { count: number } } }>(
            `query ($filter: DeviceFilter) { devices(filter: $filter, limit: 100) { rows { id } total { count } } }`,
            { filter: { coverageState: [stage], coverageOn: on } },
          );
        const expected = world
          .filter(({ coverageFacts }) => stageOf(coverageFacts, on) === stage)
          .map(({ id }) => id);
        expect(devices.rows.map(({ id }) => id).sort(), `${stage} on ${on}`).toEqual(expected.sort());
        expect(devices.total.count).toBe(expected.length);
      }
    }
  });

  it('store the intervals the rules find', async () => {
    for (const { id, coverageFacts } of world) {
      const stored = await api.sql(
        `SELECT contract_id::text AS "contractId", stage, from_on::text AS "fromDate", until_on::text AS "untilDate",
           nominal_end_on::text AS "nominalEndOn", effective_end_on::text AS "effectiveEndOn", clause_id AS clause
         FROM coverage_interval WHERE device_id = $1 ORDER BY from_on, until_on, contract_id, stage`,
        [id],
      );
      expect(stored).toMatchObject(
        coverageIntervals(coverageFacts, calendar).map(
          ({ contractId, stage, fromDate, untilDate, nominalEndOn, effectiveEndOn, clause }) => ({
            contractId,
            stage,
            fromDate,
            untilDate,
            nominalEndOn,
            effectiveEndOn,
            clause,
          }),
        ),
      );
    }
  });

  it('mark as provisional only what could still move', async () => {
    const { deviceId } = await business(api).coveredDevice('2023-11-28');
    const { device } = await api
      .as('viewer')
      .data('query ($id: ID!) { device(id: $id) { intervals { stage provisional } } }', { id: deviceId });
    expect(device).toEqual({
      intervals: [
        { stage: 'FREE', provisional: false },
        { stage: 'PAID', provisional: true },
      ],
    });
  });

  it('are kept for ever when saved, and nobody can change one', async () => {
    const device = world.find(({ coverageFacts }) => coverageFacts.lines.length > 1) ?? world[0];
    const question = { calledAt: `${TODAY}T01:00:00Z`, causes: ['LIGHTNING'] };
    const { saveCoverageDecision: saved } = await api.as('engineer').data<{
      saveCoverageDecision: { id: string; clauseIds: string[]; answer: { basis: { clause: string }[] } };
    }>(
      `mutation ($deviceId: ID!, $question: CoverageQuestionInput!) {
        saveCoverageDecision(deviceId: $deviceId, question: $question, note: "电话里说的") {
          id decidedBy clauseIds termsVersions note answer { ${answerFields} } } }`,
      { deviceId: device?.id, question },
    );
    expect(saved).toMatchObject({ decidedBy: '王工', note: '电话里说的' });
    expect(saved.clauseIds).toEqual([...new Set(saved.answer.basis.map(({ clause }) => clause))]);
    await expect(
      api.sql(`UPDATE coverage_decision SET note = '改' WHERE id = $1`, [saved.id]),
    ).rejects.toThrow('append-only');
    await expect(api.sql('DELETE FROM coverage_decision WHERE id = $1', [saved.id])).rejects.toThrow(
      'append-only',
    );
    const gone = await api
      .as('admin')
      .query(`mutation ($id: ID!) { deleteDevice(id: $id, version: 1) }`, { id: device?.id });
    expect(gone.errors?.[0]?.extensions).toMatchObject({ code: 'IN_USE', dependents: { decisions: 1 } });
    expect(
      (
        await api.as('viewer').query(
          `mutation ($d: ID!, $q: CoverageQuestionInput!) {
      saveCoverageDecision(deviceId: $d, question: $q) { id } }`,
          { d: device?.id, q: question },
        )
      ).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('refuse facts no rule can read, and a device that does not exist', async () => {
    const ask = (deviceId: unknown, question: object) =>
      api.as('viewer').query(coverage, { deviceId, question });
    const calledAt = `${TODAY}T01:00:00Z`;
    const share = await ask(world[0]?.id, { calledAt, causes: [], clientSharePercent: 101 });
    expect(share.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    for (const id of ['018f0000-0000-7000-8000-000000000000', 'nonsense']) {
      expect((await ask(id, { calledAt, causes: [] })).errors?.[0]?.extensions.code, id).toBe('NOT_FOUND');
    }
  });

  it('cost one statement for a page of facts', async () => {
    api.statements();
    await api.as('viewer').data(factsQuery);
    expect(api.statements()).toHaveLength(1);
  });
});

function stageOf(facts: CoverageFacts | undefined, on: string): Stage {
  if (!facts) throw new Error('a device nobody made');
  const calledAt = `${on}T04:00:00Z`;
  expect(dateInShanghai(calledAt)).toBe(on);
  return coverageOf(facts, { calledAt, causes: [], causeState: 'CONFIRMED', costClass: 'PARTS' }, calendar)
    .outcome.stage;
}

/** The bounds of all intervals with their neighbours, and days in between. */
function daysThatMatter(world: readonly World[]): string[] {
  const bounds = world.flatMap(({ coverageFacts }) =>
    coverageIntervals(coverageFacts, calendar).flatMap(({ fromDate, untilDate, nominalEndOn }) => [
      fromDate,
      untilDate,
      nominalEndOn,
    ]),
  );
  const near = [...new Set(bounds)].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set([...near, '1999-01-01', '2019-01-01', '2026-05-30', '2040-01-01'])].sort();
}

/** What graphql answers null the rules leave out. */
function withoutNulls(value: unknown): object {
  return JSON.parse(JSON.stringify(value, (_, inner) => (inner === null ? undefined : inner)));
}

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
