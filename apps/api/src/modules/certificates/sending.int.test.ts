import { randomUUID } from 'node:crypto';
import { addDays, maySend, type WorkKind, workKinds } from '@jiannuo/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { makeDataSource } from '../../database.js';
import { SendingService } from './sending.service.js';

const TODAY = '2026-06-15';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  s = certificateScene(api);
});
beforeEach(() => api.clock.set(`${TODAY}T02:00:00Z`));
afterAll(() => api.stop());

const may = `query ($personId: ID!, $work: WorkKind!, $on: PlainDate!) {
  mayBeSent(personId: $personId, work: $work, on: $on) { may by because { code message { zh en } basis { clause text } }
    basis { clause text } values { name value } warnings { code } rulesVersion override { reason decidedBy } } }`;
const who = `query ($work: WorkKind!, $on: PlainDate!, $region: String) {
  whoMayBeSent(work: $work, on: $on, region: $region) { personId name may by because { code } overridden } }`;
interface Answer {
  readonly may: boolean;
  readonly by: string | null;
  readonly because: readonly { code: string; message: { zh: string }; basis: { clause: string }[] }[];
  readonly basis: readonly { clause: string; text: string }[];
  readonly warnings: readonly { code: string }[];
  readonly override: object | null;
}

async function ask(personId: string, work: WorkKind, on: string, as: Who = 'dispatcher'): Promise<Answer> {
  return (await api.as(as).data<{ mayBeSent: Answer }>(may, { personId, work, on })).mayBeSent;
}

describe('who may be sent', () => {
  it('is asked for the day of the visit: the last day counts, the next does not (Q40)', async () => {
    const { id } = await s.technician('陈到期');
    expect(await ask(id, 'SECURITY', '2026-06-30')).toMatchObject({
      may: true,
      by: 'SECURITY_TECHNICIAN',
      because: [],
      override: null,
    });
    const after = await ask(id, 'SECURITY', '2026-07-01');
    expect(after).toMatchObject({ may: false, by: null, because: [{ code: 'CERTIFICATE_EXPIRED' }] });
    expect(after.because[0]?.message.zh).toContain('安全防范员证');
    expect(after.because[0]?.basis.map(({ clause }) => clause)).toContain('P-03');
    expect(after.basis.every(({ clause, text }) => clause !== '' && text !== '')).toBe(true);
    expect((await ask(id, 'NETWORK', TODAY)).because.map(({ code }) => code)).toEqual([
      'CERTIFICATE_MISSING',
    ]);
  });

  it('looks at scans, reviews, revocation and at who has left', async () => {
    const { id: bare } = await s.person();
    await s.certificate(bare, 'SECURITY_TECHNICIAN', { validUntilOn: '2030-01-01' });
    expect((await ask(bare, 'SECURITY', TODAY)).because.map(({ code }) => code)).toEqual([
      'CERTIFICATE_UNPROVED',
    ]);
    const { id } = await s.technician('钱离职', { validUntilOn: '2030-01-01' });
    await api.sql(`UPDATE person SET state = 'LEFT', left_on = $2 WHERE id = $1`, [id, TODAY]);
    expect((await ask(id, 'SECURITY', TODAY)).may).toBe(true);
    expect((await ask(id, 'SECURITY', addDays(TODAY, 1))).because.map(({ code }) => code)).toEqual([
      'PERSON_LEFT',
    ]);
  });

  it('lets nobody take up the desk before they have passed the training (P-04)', async () => {
    const { id } = await s.person({ name: '周前台' });
    expect((await ask(id, 'DESK', TODAY)).because.map(({ code }) => code)).toEqual(['TRAINING_MISSING']);
    const trainingId = randomUUID();
    await api.sql(
      `INSERT INTO training (id, title, kind, held_on, hours, qualifies_for, pass_mark, search_text, created_at, updated_at, version)
       VALUES ($1, '前台接待', 'POST_QUALIFYING', '2026-05-01', 8, '{DESK}', 60, '', now(), now(), 1)`,
      [trainingId],
    );
    const assessed = (result: string, on: string) =>
      api.sql(
        `INSERT INTO trainee (id, training_id, person_id, attended, score, result, assessed_on, version)
         VALUES ($1, $2, $3, true, 50, $4, $5, 1)
         ON CONFLICT ON CONSTRAINT trainee_person_uq DO UPDATE SET result = $4, assessed_on = $5`,
        [randomUUID(), trainingId, id, result, on],
      );
    await assessed('FAILED', '2026-05-02');
    expect((await ask(id, 'DESK', TODAY)).because.map(({ code }) => code)).toEqual(['TRAINING_FAILED']);
    await assessed('PASSED', '2026-05-10');
    expect(await ask(id, 'DESK', TODAY)).toMatchObject({ may: true, because: [] });
    expect((await ask(id, 'DESK', '2026-05-09')).may).toBe(false);
  });

  it('warns of what the company itself cannot show, and stops nobody (P-02)', async () => {
    const { id } = await s.technician('吴资质');
    expect((await ask(id, 'SECURITY', TODAY)).warnings.length).toBeGreaterThan(0);
    const { id: licence } = await s.qualification('SECURITY_GRADE_1', { validUntilOn: '2027-01-01' });
    await s.scan('COMPANY_QUALIFICATION', licence);
    expect(await ask(id, 'SECURITY', TODAY)).toMatchObject({ may: true, warnings: [] });
  });

  it('answers for everybody what it answers for each, those who may first, of one region when asked', async () => {
    for (const on of [TODAY, '2026-07-01', '2031-01-01']) {
      for (const work of workKinds) {
        const { whoMayBeSent } = await api
          .as('dispatcher')
          .data<{ whoMayBeSent: (Answer & { personId: string })[] }>(who, { work, on });
        expect(whoMayBeSent.map((row) => row.may)).toEqual(
          whoMayBeSent.map((row) => row.may).sort((a, b) => +b - +a),
        );
        for (const { personId, ...row } of whoMayBeSent) {
          const one = await ask(personId, work, on);
          expect(row).toMatchObject({
            may: one.may,
            by: one.by,
            because: one.because.map(({ code }) => ({ code })),
          });
        }
      }
    }
    const { whoMayBeSent } = await api
      .as('dispatcher')
      .data<{ whoMayBeSent: { name: string }[] }>(who, { work: 'SECURITY', on: TODAY, region: '霁州' });
    expect(whoMayBeSent.map(({ name }) => name).sort()).toEqual(['吴资质', '钱离职', '陈到期'].sort());
  });

  it('asks the rules about the very facts, in two statements however many people there are', async () => {
    const dataSource = makeDataSource(api.databaseUrl, 1, () => undefined);
    await dataSource.initialize();
    const statements = vi.spyOn(dataSource.manager, 'query');
    const service = await api.inTransaction(async ({ sending }) => sending);
    const deps = { ...Reflect.get(service, 'deps'), em: dataSource.manager };
    const people = await new SendingService(deps).candidates('SECURITY', TODAY, null);
    expect(people.length).toBeGreaterThan(4);
    expect(statements).toHaveBeenCalledTimes(2);
    await dataSource.destroy();
  });
});

it('the decision of the API is that of the rules for the same facts', async () => {
  const { id, certificateId } = await s.technician('卫相同');
  const [facts] = await api.sql<{ issuedOn: string; validUntilOn: string }>(
    `SELECT issued_on::text AS "issuedOn", valid_until_on::text AS "validUntilOn" FROM certificate WHERE id = $1`,
    [certificateId],
  );
  if (!facts) throw new Error('The certificate was made above.');
  for (const on of [TODAY, '2026-06-30', '2026-07-01', '2023-12-31']) {
    const { outcome } = maySend({
      person: { state: 'ACTIVE', leftOn: null },
      certificates: [
        {
          ...facts,
          typeCode: 'SECURITY_TECHNICIAN',
          permits: ['SECURITY'],
          nextReviewOn: null,
          revokedOn: null,
          proofRequired: true,
          proved: true,
        },
      ],
      trainings: [],
      company: [],
      work: 'SECURITY',
      on,
    });
    const { may: said, by, because } = await ask(id, 'SECURITY', on);
    expect({ may: said, by, because: because.map(({ code }) => code) }).toEqual({
      ...outcome,
      because: outcome.because.map(({ code }) => code),
    });
  }
});
