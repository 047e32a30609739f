import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeDataSource } from '../../database.js';
import { migrations } from '../../migrations/index.js';
import { StartupProblem } from '../startup-problem.js';
import { connect } from './connect.js';
import { isMigrated, migrate } from './migrate.js';

class Good9001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query('CREATE TABLE good (id int)');
  }
  async down() {}
}

class Broken9002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query('CREATE TABLE half (id int)');
    await db.query('CREATE TABLE good (id int)');
  }
  async down() {}
}

describe('[60] migrations', () => {
  const name = `migrate_${randomBytes(5).toString('hex')}`;
  const server = new URL(inject('templateUrl'));
  server.pathname = '/postgres';
  const url = server.href.replace(/\/postgres$/, `/${name}`);
  const sources: DataSource[] = [];
  const open = async () => {
    const source = makeDataSource(url, 2, () => undefined);
    await connect(source, url);
    sources.push(source);
    return source;
  };
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server.href });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  beforeAll(() => onServer(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`));
  afterAll(async () => {
    for (const source of sources) await source.destroy();
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  it('are applied once, in order, however many start at the same time', async () => {
    const all = await Promise.all([open(), open(), open()]);
    const applied = await Promise.all(all.map((source) => migrate(source, migrations)));
    expect(applied.reduce((sum, count) => sum + count, 0)).toBe(migrations.length);
    const [first] = all;
    const rows = (await first?.query('SELECT name FROM schema_migration ORDER BY applied_at')) as {
      name: string;
    }[];
    expect(rows.map((row) => row.name)).toEqual(migrations.map((migration) => migration.name));
    expect(await isMigrated(all[1] as DataSource, migrations)).toBe(true);
  });

  it('leave nothing behind when one fails, and keep those before it', async () => {
    const source = await open();
    await expect(migrate(source, [...migrations, Good9001, Broken9002])).rejects.toThrow('good');
    const tables = await source.query(`SELECT to_regclass('good') AS good, to_regclass('half') AS half`);
    expect(tables).toEqual([{ good: 'good', half: null }]);
    expect(await isMigrated(source, [...migrations, Good9001])).toBe(true);
    expect(await isMigrated(source, [Broken9002])).toBe(false);
  });

  it('refuse a database that a newer program made', async () => {
    const source = await open();
    const refused = migrate(source, migrations);
    await expect(refused).rejects.toBeInstanceOf(StartupProblem);
    await expect(refused).rejects.toThrow('Good9001');
    await source.query(`DELETE FROM schema_migration WHERE name = 'Good9001'`);
  });

  it('make exactly what the entities say', async () => {
    const source = await open();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('use only timestamps with a zone, and name every constraint themselves', async () => {
    const source = await open();
    const zoneless = await source.query(
      `SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'`,
    );
    expect(zoneless).toEqual([]);
    const unnamed: { name: string }[] = await source.query(
      `SELECT conname AS name FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c', 'x')
          AND conname !~ '_(pk|uq|fk|ck|ex)$'`,
    );
    expect(unnamed.map((row) => row.name)).toEqual([]);
  });
});

describe('connecting', () => {
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(inject('templateUrl'));
    change(url);
    return connect(
      makeDataSource(url.href, 1, () => undefined),
      url.href,
    );
  };

  it('says in one sentence what is wrong, without the password', async () => {
    const cases: [(url: URL) => void, RegExp][] = [
      [(url) => (url.port = '1'), /cannot be reached/],
      [(url) => (url.password = 'canary'), /user name or password/],
      [(url) => (url.pathname = '/no_such_database'), /no such database/],
      [(url) => (url.hostname = 'no-such-host.invalid'), /cannot be reached/],
    ];
    for (const [change, sentence] of cases) {
      const error = await wrong(change).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(StartupProblem);
      expect((error as Error).message).toMatch(sentence);
      expect((error as Error).message).not.toMatch(/canary/);
      expect((error as Error).message.split('\n')).toHaveLength(2);
    }
  });
});
