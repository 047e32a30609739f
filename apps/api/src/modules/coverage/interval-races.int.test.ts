import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type Deed, overlapping } from '../../../test/overlapping.js';

let api: TestApi;
let b: ReturnType<typeof business>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  b = business(api);
  await api.inTransaction((s) => s.calendar.seed());
});
afterAll(() => api.stop());

interface Scene {
  contractId: string;
  certificateId: string;
  /** On the certificate. */
  device: string;
  /** On none. */
  loose: string;
}

/** The free period ends on Saturday, 14 June 2025. */
async function scene(): Promise<Scene> {
  const { contractId, certificateId, deviceId } = await b.coveredDevice('2022-06-14');
  return { contractId, certificateId, device: deviceId, loose: (await b.device()).id };
}

const deeds: Readonly<Record<string, (of: Scene) => Deed>> = {
  'change the terms':
    ({ contractId }) =>
    async (s) => {
      const terms = await s.contracts.terms(await s.contracts.one(contractId));
      const freePeriods = terms.freePeriods.map((term) => ({ ...term, months: 60 }));
      await s.contracts.changeTerms(contractId, { ...terms, freePeriods }, '补充协议', 1);
    },
  'confirm the certificate':
    ({ certificateId }) =>
    (s) =>
      s.acceptanceCertificates.confirm(certificateId, '2022-02-11', 1),
  'list another device':
    ({ certificateId, loose }) =>
    (s) =>
      s.listings.list(certificateId, [loose], null),
  'take the device off':
    ({ certificateId, device }) =>
    (s) =>
      s.listings.unlist(certificateId, device),
  'say that it supplied a device':
    ({ contractId, loose }) =>
    (s) =>
      s.devices.update(loose, { version: 1, contractId }),
  'retire the device':
    ({ device }) =>
    (s) =>
      s.devices.retire(device, '2026-01-31', 1),
  'unload a year of the calendar': () => (s) =>
    s.calendarChanges.change({ year: 2025, covered: false, days: [], version: 1 }, false),
};

/** What is stored of the rows of a scene. */
function stored({ contractId, device, loose }: Scene): Promise<unknown> {
  return api.sql(
    `SELECT 'contract' AS what, free_until_on::text, paid_until_on::text, stage_from::text, stages::text, NULL AS intervals
     FROM contract WHERE id = $1
     UNION ALL
     SELECT 'device', free_until_on::text, paid_until_on::text, stage_from::text, stages::text,
       (SELECT string_agg(concat_ws(' ', stage, from_on, until_on, provisional), ', ' ORDER BY stage)
        FROM coverage_interval WHERE device_id = d.id)
     FROM device d WHERE id = ANY($2::uuid[]) ORDER BY 1, 2, 3`,
    [contractId, [device, loose]],
  );
}

describe('the coverage that is stored', () => {
  const names = Object.keys(deeds);
  const pairs = names.flatMap((first) =>
    names.filter((second) => second !== first).map((second) => [first, second] as const),
  );

  it.each(pairs)('fits the facts when two meet: %s, and %s', async (first, second) => {
    const of = await scene();
    const [one, other] = [deeds[first]?.(of), deeds[second]?.(of)];
    if (!one || !other) throw new Error('no such deed');
    await overlapping(api, one, other);
    const found = await stored(of);
    await api.inTransaction((s) => s.intervals.ofAll());
    expect(found).toEqual(await stored(of));
    await api.sql('UPDATE calendar_year SET covered = true, version = 1 WHERE year = 2025');
  });
});
