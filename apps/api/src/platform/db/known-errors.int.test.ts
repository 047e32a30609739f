import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { business } from '../../../test/business.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { databaseError } from './known-errors.js';

describe('a database that cannot do it just now', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ DATABASE_POOL_SIZE: '1' });
  });
  afterAll(() => api.stop());

  it('[58] a change that takes too long says so, and leaves nothing behind', async () => {
    await api.sql(
      `CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(4); RETURN NEW; END'`,
    );
    await api.sql('CREATE TRIGGER dawdle BEFORE INSERT ON customer FOR EACH ROW EXECUTE FUNCTION dawdle()');
    const create = 'mutation { createCustomer(input: { name: "慢" }) { id } }';
    const { status, errors } = await api.as('admin').query(create);
    await api.sql('DROP TRIGGER dawdle ON customer');
    expect([status, errors?.[0]?.extensions.code]).toEqual([200, 'LIMIT_EXCEEDED']);
    expect(await api.sql(`SELECT FROM customer WHERE name = '慢'`)).toEqual([]);
  });

  it('[57] without a connection in time, on every road: 503, and when to come again', async () => {
    const { id } = await business(api).customer();
    const { held, release } = holdOneConnection();
    const viewer = api.as('viewer');
    const nobody = api.as(null);
    const answers = await Promise.all([
      viewer.query('{ customers { rows { id } } }'),
      nobody.query('{ demoAccounts { username } }'),
      nobody.query('mutation { login(username: "viewer", password: "x") { id } }'),
    ]);
    for (const { status, headers, errors } of answers) {
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfterSeconds: 5 });
    }
    release();
    await held;
    expect(await viewer.data('query ($id: ID!) { customer(id: $id) { id } }', { id })).toEqual({
      customer: { id },
    });
  });

  it('a row that somebody else keeps locked is busy, not broken', async () => {
    const { id, version } = await business(api).customer();
    const other = new pg.Client({ connectionString: api.databaseUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query('SELECT FROM customer WHERE id = $1 FOR UPDATE', [id]);
    const rename = `mutation ($id: ID!, $version: Int!) {
      updateCustomer(id: $id, input: { version: $version, name: "改名" }) { name } }`;
    const { status, errors } = await api.as('admin').query(rename, { id, version });
    await other.end();
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(await api.as('admin').data(rename, { id, version })).toEqual({ updateCustomer: { name: '改名' } });
  });

  it('a deadlock that does not end is busy, not broken', () => {
    expect(databaseError({ code: '40P01' }, {})).toMatchObject({ code: 'UNAVAILABLE' });
  });

  function holdOneConnection() {
    let release = () => {};
    const released = new Promise<void>((done) => (release = done));
    return { held: api.inTransaction(() => released), release };
  }
});
