import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { cloneTemplate } from '../../../test/template.js';
import { readConfig } from '../../config.js';
import { makeDataSource } from '../../database.js';
import { systemClock } from '../clock.js';
import { transaction } from '../db/index.js';
import { createMailer } from '../mail/index.js';
import { enqueue } from './jobs.js';
import { type Jobs, startJobs } from './runner.js';

describe('jobs', () => {
  let api: TestApi;
  let database: Awaited<ReturnType<typeof cloneTemplate>>;
  let jobs: Jobs;
  const done: unknown[] = [];
  let release: () => void = () => undefined;
  beforeAll(async () => {
    api = await startApi();
    database = await cloneTemplate(inject('templateUrl'));
    jobs = await startJobs({
      url: database.url,
      log: api.app.http.log,
      run: {
        ...api.keeping,
        inTransaction: api.inTransaction,
        clock: systemClock,
        log: api.app.http.log,
        mailer: createMailer(readConfig({})),
      },
      handlers: {
        note: async (payload) => {
          done.push(payload);
        },
        slow: async (payload) => {
          await new Promise<void>((free) => {
            release = free;
            done.push('slow has begun');
          });
          done.push(payload);
        },
      },
    });
  });
  afterAll(async () => {
    await database.drop();
    await api.stop();
  });

  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((again) => setTimeout(again, 20));
  };

  it('run if, and only if, the transaction that asked for them commits; and are finished before the end', async () => {
    const source = makeDataSource(database.url, 2, () => undefined);
    await source.initialize();
    await expect(
      transaction(source, async (em) => {
        await enqueue(em, 'note', { n: 1 });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await transaction(source, (em) => enqueue(em, 'note', { n: 2 }));
    await until(() => done.length === 1);
    expect(done).toEqual([{ n: 2 }]);

    await transaction(source, (em) => enqueue(em, 'slow', { n: 3 }));
    await until(() => done.includes('slow has begun'));
    const stopped = jobs.stop();
    setTimeout(release, 200);
    await stopped;
    expect(done.at(-1)).toEqual({ n: 3 });
    await source.destroy();
  });
});
