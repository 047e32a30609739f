import { presetTerms } from '@jiannuo/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-09-14T02:00:00Z');
  await api.inTransaction((s) => s.calendar.seed());
});
afterAll(() => api.stop());

it('covers our workmanship for two years in a construction contract, its goods for the one it promises (Q7)', async () => {
  const [goods] = presetTerms(['SECURITY_INTEGRATION']).freePeriods;
  const terms = { ...presetTerms(['SECURITY_INTEGRATION']), freePeriods: [goods] };
  const { deviceId, contractId } = await business(api).coveredDevice('2024-09-12', {
    kind: 'CONSTRUCTION',
    terms,
  });
  const ask = async (cause: string) => {
    const question = { calledAt: '2026-09-14T10:00:00+08:00', causes: [cause] };
    const given = await api.as('viewer').data<{ coverage: { basis: { clause: string }[] } }>(
      `query ($deviceId: ID!, $question: CoverageQuestionInput!) {
        coverage(deviceId: $deviceId, question: $question) {
          charge stage effectiveEndOn winner { clause quote } basis { clause question } } }`,
      { deviceId, question },
    );
    return given.coverage;
  };
  expect(await ask('OUR_WORKMANSHIP')).toMatchObject({
    charge: 'FREE',
    effectiveEndOn: '2026-09-14',
    winner: { clause: 'W-10', quote: expect.stringContaining('施工质量') },
    basis: [
      { clause: 'W-10', question: 'Q8' },
      { clause: 'W-10', question: 'Q7' },
    ],
  });
  expect(await ask('PRODUCT_DEFECT')).toMatchObject({ charge: 'QUOTE', stage: 'PAID' });
  const { contractPeriods, device } = await api.as('viewer').data<Record<string, unknown>>(
    `query ($contractId: ID!, $deviceId: ID!) {
      contractPeriods(contractId: $contractId) {
        free { effectiveEndOn } workmanship { nominalEndOn effectiveEndOn clause } warnings { code } }
      device(id: $deviceId) { freeUntilOn coverageState intervals { stage clauseId provisional } }
    }`,
    { contractId, deviceId },
  );
  expect(contractPeriods).toEqual([
    {
      free: { effectiveEndOn: '2025-09-12' },
      workmanship: { nominalEndOn: '2026-09-12', effectiveEndOn: '2026-09-14', clause: 'W-10' },
      warnings: [{ code: 'WORKMANSHIP_BELOW_MINIMUM' }],
    },
  ]);
  expect(device).toMatchObject({ freeUntilOn: '2025-09-12', coverageState: 'PAID' });
});
