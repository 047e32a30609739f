import { randomUUID } from 'node:crypto';
import { addDays } from '@jiannuo/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const TODAY = '2026-06-15';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  s = certificateScene(api);
});
beforeEach(() => api.clock.set(`${TODAY}T02:00:00Z`));
afterAll(() => api.stop());

const override = `mutation ($personId: ID!, $work: WorkKind!, $on: PlainDate!, $reason: String!) {
  overrideSending(personId: $personId, work: $work, on: $on, reason: $reason) {
    id on work reason missing { code message { zh } basis { clause } } decidedBy decidedAt person { name } } }`;

async function ask(personId: string, on: string) {
  const { mayBeSent } = await api
    .as('dispatcher')
    .data<{ mayBeSent: { may: boolean; override: object | null } }>(
      `query ($personId: ID!, $on: PlainDate!) { mayBeSent(personId: $personId, work: SECURITY, on: $on) {
      may override { reason decidedBy } } }`,
      { personId, on },
    );
  return mayBeSent;
}

describe('an override', () => {
  const reasonOf = (answer: { errors?: readonly { extensions: { fields?: object } }[] | undefined }) =>
    answer.errors?.[0]?.extensions.fields;

  it('needs a fresh proof and a reason, holds one day, and is kept as it was decided', async () => {
    const { id: personId } = await s.technician('郑放行');
    const variables = { personId, work: 'SECURITY', on: '2026-07-01', reason: '甲方机房停电,当天必须到场' };
    expect((await api.as('admin').query(override, variables)).errors?.[0]?.extensions.code).toBe(
      'PROOF_NEEDED',
    );
    const admin = await api.proven('admin');
    expect(reasonOf(await admin.query(override, { ...variables, reason: '  ' }))).toMatchObject({
      reason: { code: 'REQUIRED' },
    });
    const { overrideSending } = await admin.data<{ overrideSending: { id: string } }>(override, variables);
    expect(overrideSending).toMatchObject({
      on: '2026-07-01',
      work: 'SECURITY',
      reason: variables.reason,
      missing: [{ code: 'CERTIFICATE_EXPIRED' }],
      decidedBy: '陈管理',
      person: { name: '郑放行' },
    });
    expect(await ask(personId, '2026-07-01')).toMatchObject({
      may: false,
      override: { reason: variables.reason, decidedBy: '陈管理' },
    });
    expect((await ask(personId, '2026-07-02')).override).toBeNull();
    expect(reasonOf(await admin.query(override, variables))).toMatchObject({ on: { code: 'TAKEN' } });
    await expect(
      api.sql(`UPDATE sending_override SET reason = 'x' WHERE id = $1`, [overrideSending.id]),
    ).rejects.toThrow('append-only');
    const { sendingOverrides } = await api.as('dispatcher').data<{ sendingOverrides: { rows: object[] } }>(
      `query ($p: ID!) { sendingOverrides(filter: { personId: $p, work: [SECURITY], on: { gte: "2026-07-01", lt: "2026-07-02" } }) {
        rows { id missing { code } } } }`,
      { p: personId },
    );
    expect(sendingOverrides.rows).toEqual([
      { id: overrideSending.id, missing: [{ code: 'CERTIFICATE_EXPIRED' }] },
    ]);
    const [trail] = await api.sql(
      `SELECT action, reason, changes FROM audit_event WHERE entity_id = $1 AND action = 'sending.override'`,
      [personId],
    );
    expect(trail).toMatchObject({
      reason: variables.reason,
      changes: { missing: { after: ['CERTIFICATE_EXPIRED'] } },
    });
  });

  it('is refused where nothing is missing, for a training, for who has left, and for days gone by', async () => {
    const admin = await api.proven('admin');
    const { id: personId } = await s.technician('冯齐全');
    const reason = '紧急';
    const tries: [object, string, string][] = [
      [{ personId, work: 'SECURITY', on: TODAY }, 'personId', 'NOTHING_MISSING'],
      [{ personId, work: 'DESK', on: TODAY }, 'personId', 'NOT_A_CERTIFICATE'],
      [{ personId, work: 'NETWORK', on: addDays(TODAY, -1) }, 'on', 'PAST'],
    ];
    for (const [variables, field, code] of tries) {
      expect(reasonOf(await admin.query(override, { ...variables, reason }))).toMatchObject({
        [field]: { code },
      });
    }
    await api.sql(`UPDATE person SET state = 'LEFT', left_on = $2 WHERE id = $1`, [
      personId,
      addDays(TODAY, -1),
    ]);
    expect(
      reasonOf(await admin.query(override, { personId, work: 'SECURITY', on: TODAY, reason })),
    ).toMatchObject({
      personId: { code: 'NOT_A_CERTIFICATE' },
    });
    const nobody = await admin.query(override, {
      personId: randomUUID(),
      work: 'SECURITY',
      on: TODAY,
      reason,
    });
    expect(nobody.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is decided by the administrator alone, once of many at the same moment', async () => {
    const { id: personId } = await s.technician('褚并行');
    const variables = { personId, work: 'NETWORK', on: TODAY, reason: '应急' };
    for (const role of ['hr', 'dispatcher', 'engineer', 'viewer'] as const) {
      const answer = await (await api.proven(role)).query(override, variables);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const admin = await api.proven('admin');
    const answers = await Promise.all(Array.from({ length: 10 }, () => admin.query(override, variables)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });
});
