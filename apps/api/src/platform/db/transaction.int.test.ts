import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { makeDataSource } from '../../database.js';
import { bePatient } from './patience.js';
import { transaction } from './transaction.js';

describe('transactions', () => {
  let api: TestApi;
  let source: ReturnType<typeof makeDataSource>;
  beforeAll(async () => {
    api = await startApi();
    // Found sooner, so that rounds are short.
    await api.sql(
      `ALTER DATABASE ${new URL(api.databaseUrl).pathname.slice(1)} SET deadlock_timeout = '100ms'`,
    );
    source = makeDataSource(api.databaseUrl, 8, () => undefined);
    await source.initialize();
    await source.query('CREATE TABLE purse (id int PRIMARY KEY, coins int NOT NULL)');
    await source.query('INSERT INTO purse VALUES (1, 0), (2, 0)');
  });
  afterAll(async () => {
    await source.destroy();
    await api.stop();
  });

  it('[54] opposed ones are tried again: none fails, none is lost', async () => {
    const add = (first: number, second: number) =>
      transaction(source, async (em) => {
        for (const id of [first, second]) {
          await em.query('UPDATE purse SET coins = coins + 1 WHERE id = $1', [id]);
          await new Promise((pause) => setTimeout(pause, 5));
        }
      });
    for (let round = 0; round < 4; round += 1) await Promise.all([add(1, 2), add(2, 1)]);
    expect(await source.query('SELECT coins FROM purse ORDER BY id')).toEqual([{ coins: 8 }, { coins: 8 }]);
  });

  it('[58] give up on one statement after three seconds, unless they were told to be patient', async () => {
    await expect(transaction(source, (em) => em.query('SELECT pg_sleep(4)'))).rejects.toMatchObject({
      code: '57014',
    });
    const patient = transaction(source, (em) => em.query('SELECT pg_sleep(3.2)'), { patienceMs: 10_000 });
    await expect(patient).resolves.toHaveLength(1);
  });

  it('[58] may grow patient on their way, never less so, and only to their end', async () => {
    const limits = (em: Pick<typeof source, 'query'>) =>
      em.query(
        `SELECT current_setting('statement_timeout') AS one, current_setting('idle_in_transaction_session_timeout') AS pause`,
      );
    await transaction(source, async (em) => {
      expect(await limits(em)).toEqual([{ one: '3s', pause: '10s' }]);
      await bePatient(em);
      expect(await limits(em)).toEqual([{ one: '2min', pause: '2min' }]);
      await bePatient(em, 5_000);
      expect(await limits(em)).toEqual([{ one: '2min', pause: '2min' }]);
      await em.query('SET LOCAL statement_timeout = 0');
      await bePatient(em);
      expect(await limits(em)).toEqual([{ one: '0', pause: '2min' }]);
    });
    expect(await limits(source)).toEqual([{ one: '3s', pause: '10s' }]);
  });
});
