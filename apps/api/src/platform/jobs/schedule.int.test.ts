import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { cloneTemplate } from '../../../test/template.js';
import { readConfig } from '../../config.js';
import { systemClock } from '../clock.js';
import { createMailer } from '../mail/index.js';
import { type Jobs, startJobs } from './runner.js';
import { cronItems, type Scheduled } from './schedule.js';

describe('the schedule', () => {
  let api: TestApi;
  let database: Awaited<ReturnType<typeof cloneTemplate>>;
  let db: pg.Pool;
  let running: Jobs[] = [];
  const runs: string[] = [];
  beforeAll(async () => {
    api = await startApi();
    database = await cloneTemplate(inject('templateUrl'));
    db = new pg.Pool({ connectionString: database.url, max: 1 });
  });
  afterAll(async () => {
    await db.end();
    await database.drop();
    await api.stop();
  });

  const start = (schedule: readonly Scheduled[]) =>
    startJobs({
      url: database.url,
      log: api.app.http.log,
      run: {
        ...api.keeping,
        inTransaction: api.inTransaction,
        clock: systemClock,
        log: api.app.http.log,
        mailer: createMailer(readConfig({})),
      },
      handlers: Object.fromEntries(
        ['nightly', 'hourly', 'first'].map((name) => [name, async () => void runs.push(name)]),
      ),
      schedule,
    });
  const startTwo = async (schedule: readonly Scheduled[]) => {
    running = await Promise.all([start(schedule), start(schedule)]);
  };
  const stop = () => Promise.all(running.map((jobs) => jobs.stop()));
  const settled = async () => {
    for (;;) {
      const { rows } = await db.query('SELECT FROM graphile_worker.jobs');
      if (rows.length === 0) return;
      await new Promise((again) => setTimeout(again, 50));
    }
  };

  /** A time of day in Shanghai two hours from now: neither this test nor its neighbours run into it. */
  const later = new Date(Date.now() + (8 + 2) * 3_600_000).toISOString().slice(11, 16) as '00:00';
  const nightly = [{ task: 'nightly', daily: later }] as const;

  it.each([
    ['00:00', 16, 0],
    ['06:30', 22, 30],
    ['08:00', 0, 0],
    ['23:59', 15, 59],
  ] as const)('%s in Shanghai is %i:%i in UTC, and no other minute of the day', (daily, hour, min) => {
    const [item] = cronItems([{ task: 'nightly', daily }]);
    const matched = [];
    for (let minute = 0; minute < 1_440; minute += 1) {
      const digest = { hour: Math.floor(minute / 60), min: minute % 60, date: 1, month: 1, dow: 1 };
      if (item?.match(digest)) matched.push([digest.hour, digest.min]);
    }
    expect(matched).toEqual([[hour, min]]);
  });

  it('makes up for what was missed, once for all processes, however many days it was', async () => {
    await startTwo(nightly);
    await settled();
    await stop();
    expect(runs).toEqual([]);

    await db.query(
      `UPDATE graphile_worker._private_known_crontabs SET known_since = now() - interval '40 days',
        last_execution = now() - interval '30 days' WHERE identifier = 'nightly'`,
    );
    await startTwo(nightly);
    await settled();
    await stop();
    expect(runs).toEqual(['nightly']);

    await startTwo(nightly);
    await settled();
    await stop();
    expect(runs).toEqual(['nightly']);
  });

  it('makes up for one hour, not for all of them', async () => {
    const hourly = [{ task: 'hourly', hourly: (new Date().getUTCMinutes() + 30) % 60 }] as const;
    await startTwo(hourly);
    await stop();
    await db.query(
      `UPDATE graphile_worker._private_known_crontabs SET known_since = now() - interval '2 days'
        WHERE identifier = 'hourly'`,
    );
    await startTwo(hourly);
    await settled();
    await stop();
    expect(runs.filter((run) => run === 'hourly')).toHaveLength(1);
  });

  it('runs at the start what asks for it', async () => {
    running = [await start([{ task: 'first', daily: later, atStart: true }])];
    await settled();
    await stop();
    expect(runs.filter((run) => run === 'first')).toHaveLength(1);
  });

  it('refuses a task nobody does, and an hour that is none', async () => {
    await expect(start([{ task: 'nobody', hourly: 0 }])).rejects.toThrow('There is no job "nobody"');
    expect(() => cronItems([{ task: 'nightly', daily: '24:00' }])).toThrow('no time of day');
  });
});
