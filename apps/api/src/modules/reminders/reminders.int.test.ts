import { addDays, remindersDue } from '@jiannuo/rules';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startApiProcess } from '../../../test/api-process.js';
import { deadlines } from '../../../test/deadlines.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let d: ReturnType<typeof deadlines>;
beforeEach(async () => {
  await api?.stop();
  api = await startApi();
  d = deadlines(api);
  await jobsDone();
  on('2026-03-01');
});
afterAll(() => api.stop());

const on = (day: string) => api.clock.set(`${day}T01:00:00Z`);
const remind = () => api.inTransaction((s) => s.reminders.remind());
const told = async (certificateId: string) =>
  (await d.reminders(certificateId)).map(({ subject, days }) => `${subject} ${days}`);
const userId = async (username: string) =>
  (await api.sql<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [username]))[0]?.id ?? '';
const inboxes = () =>
  api.sql<{ username: string; entityId: string; kind: string; days: number }>(
    `SELECT u.username, m.entity_id AS "entityId", m.kind, (m.facts->>'daysLeft')::int AS days
      FROM inbox_message m JOIN app_user u ON u.id = m.user_id ORDER BY u.username, m.created_at`,
  );

describe('reminders', () => {
  it('come 90, 60, 30 and 7 days before the end, once each, however often the job runs', async () => {
    const id = await d.certificate('SECURITY_TECHNICIAN', await d.person('张三'), { until: '2026-07-31' });
    const days: Record<string, string[]> = {};
    for (let day = '2026-04-01'; day <= '2026-08-20'; day = addDays(day, 1)) {
      on(day);
      const before = await told(id);
      await remind();
      await remind();
      const fresh = (await told(id)).filter((one) => !before.includes(one));
      if (fresh.length > 0) days[day] = fresh;
    }
    expect(days).toEqual({
      '2026-05-02': ['EXPIRY 90'],
      '2026-06-01': ['EXPIRY 60'],
      '2026-07-01': ['EXPIRY 30'],
      '2026-07-24': ['EXPIRY 7'],
    });
  });

  it('go to those who keep the staff and to the person, and to nobody else', async () => {
    const own = await d.person('王工', await userId('engineer'));
    const hr = await d.person('何人事', await userId('hr'));
    const a = await d.certificate('LAN_ENGINEER', own, { until: '2026-05-30' });
    const b = await d.certificate('LAN_ENGINEER', hr, { until: '2026-05-30' });
    const c = await d.certificate('ISO_9001', null, { until: '2026-05-30' });
    expect(await remind()).toBe(3);
    const rows = await inboxes();
    const of = (username: string) =>
      rows.filter((row) => row.username === username).map(({ entityId }) => entityId);
    for (const keeper of ['admin', 'hr']) expect(of(keeper).sort()).toEqual([a, b, c].sort());
    expect(of('engineer')).toEqual([a]);
    expect([...of('dispatcher'), ...of('viewer')]).toEqual([]);
    expect(rows.filter(({ entityId }) => entityId === c).map(({ kind }) => kind)).toEqual([
      'QUALIFICATION_EXPIRY',
      'QUALIFICATION_EXPIRY',
    ]);
  });

  it('leave alone accounts that were closed', async () => {
    await api.sql(`UPDATE app_user SET active = false WHERE username IN ('admin', 'engineer')`);
    await d.certificate('LAN_ENGINEER', await d.person('王工', await userId('engineer')), {
      until: '2026-05-30',
    });
    await remind();
    expect((await inboxes()).map(({ username }) => username)).toEqual(['hr']);
  });

  it('stop when the certificate is renewed, and begin anew for the one that follows', async () => {
    const person = await d.person('李四');
    const old = await d.certificate('SECURITY_TECHNICIAN', person, { until: '2026-05-30' });
    await remind();
    expect(await told(old)).toEqual(['EXPIRY 90']);
    const next = await d.certificate('SECURITY_TECHNICIAN', person, { until: '2029-05-30', renews: old });
    for (const day of ['2026-03-31', '2026-04-30', '2026-05-23', '2026-05-30', '2026-06-01']) {
      on(day);
      expect(await remind()).toBe(0);
    }
    on('2029-03-01');
    await remind();
    expect([await told(old), await told(next)]).toEqual([['EXPIRY 90'], ['EXPIRY 90']]);
  });

  it('tell of each review of one certificate, and anew of a date that was corrected', async () => {
    const id = await d.certificate('SECURITY_TECHNICIAN', await d.person('赵六'), { review: '2026-05-30' });
    await remind();
    await api.sql(`UPDATE certificate SET next_review_on = '2027-05-30' WHERE id = $1`, [id]);
    expect(await remind()).toBe(0);
    on('2027-03-01');
    expect(await remind()).toBe(1);
    await api.sql(`UPDATE certificate SET next_review_on = '2027-05-29' WHERE id = $1`, [id]);
    expect(await remind()).toBe(1);
    expect((await d.reminders(id)).map(({ dueOn }) => dueOn)).toEqual([
      '2026-05-30',
      '2027-05-30',
      '2027-05-29',
    ]);
  });

  it('catch up after a standstill with the nearest one only', async () => {
    const id = await d.certificate('SECURITY_TECHNICIAN', await d.person('钱七'), { until: '2026-05-30' });
    on('2026-05-25');
    expect(await remind()).toBe(1);
    expect(await told(id)).toEqual(['EXPIRY 7']);
  });

  it('are kept once when eight ask at the same moment', async () => {
    const person = await d.person('孙八');
    for (let n = 0; n < 40; n += 1) await d.certificate('LAN_ENGINEER', person, { until: '2026-05-30' });
    const counts = await Promise.all(Array.from({ length: 8 }, remind));
    expect(counts.reduce((sum, count) => sum + count)).toBe(40);
    expect(await d.reminders()).toHaveLength(40);
    expect(await inboxes()).toHaveLength(2 * 40);
  });

  it('are what the rules say of every certificate, whatever days the job missed', async () => {
    const person = await d.person('周九');
    const near = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
    const dates = fc.record({
      until: fc.option(near, { nil: null }),
      review: fc.option(near, { nil: null }),
    });
    const facts = new Map<string, { until: string | null; review: string | null }>();
    for (const one of fc.sample(dates, { numRuns: 60, seed: 7 })) {
      facts.set(await d.certificate('LAN_ENGINEER', person, one), one);
    }
    const expected = new Set<string>();
    const runs = fc.sample(fc.integer({ min: 1, max: 25 }), { numRuns: 40, seed: 11 });
    let day = '2025-11-01';
    for (const pause of runs) {
      day = addDays(day, pause);
      on(day);
      for (const [id, { until, review }] of facts) {
        const due = remindersDue(
          { validUntilOn: until, nextReviewOn: review, revokedOn: null, renewed: false, holderLeftOn: null },
          day,
        );
        for (const { subject, dueOn, days } of due) expected.add(`${id} ${subject} ${dueOn} ${days}`);
      }
      await Promise.all(Array.from({ length: 1 + (pause % 3) }, remind));
    }
    const kept = (await d.reminders()).map(
      ({ id, subject, dueOn, days }) => `${id} ${subject} ${dueOn} ${days}`,
    );
    expect(kept.sort()).toEqual([...expected].sort());
    expect(await inboxes()).toHaveLength(2 * expected.size);
  });

  it('are told once by two servers that start at the same moment, and not again', async () => {
    // The server of this test works on the same queue: it has to live on the same day.
    api.clock.set(new Date().toISOString());
    const today = api.clock.today();
    const person = await d.person('吴十');
    for (let n = 0; n < 25; n += 1) {
      await d.certificate('LAN_ENGINEER', person, { until: addDays(today, 3 * n + 1) });
    }
    const servers = await Promise.all([startApiProcess(api.databaseUrl), startApiProcess(api.databaseUrl)]);
    try {
      await jobsDone();
      expect(await d.reminders()).toHaveLength(25);
      expect(await remind()).toBe(0);
      expect(await inboxes()).toHaveLength(2 * 25);
    } finally {
      await Promise.all(servers.map((server) => server.kill()));
    }
  }, 180_000);
});

/** Until the job at the start of every server has come and gone. */
async function jobsDone(): Promise<void> {
  for (;;) {
    const waiting = await api.sql('SELECT 1 FROM graphile_worker.jobs');
    if (waiting.length === 0) return;
    await new Promise((again) => setTimeout(again, 100));
  }
}
