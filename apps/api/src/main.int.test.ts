import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testKeys } from '../test/keys.js';
import { cloneTemplate } from '../test/template.js';

describe('the process', () => {
  let database: Awaited<ReturnType<typeof cloneTemplate>>;
  const home = mkdtempSync(join(tmpdir(), 'jiannuo-main-'));
  const running = new Set<ChildProcess>();
  beforeAll(async () => {
    database = await cloneTemplate(inject('templateUrl'));
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const start = (env: NodeJS.ProcessEnv) => {
    // Not by the command tsx: it kills a process that does not answer a signal within 30 ms.
    const child = spawn(
      process.execPath,
      ['--import=tsx/esm', '--conditions=@jiannuo/source', join(import.meta.dirname, 'main.ts')],
      {
        cwd: join(import.meta.dirname, '..'),
        env: {
          PATH: process.env.PATH,
          JIANNUO_HOME: home,
          JIANNUO_DEMO: 'off',
          HOST: '127.0.0.1',
          PORT: '0',
          DATABASE_URL: database.url,
          ...testKeys,
          ...env,
        },
      },
    );
    running.add(child);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const exit = new Promise<number | null>((done) =>
      child.once('close', (code) => {
        running.delete(child);
        done(code);
      }),
    );
    const address = async () => {
      for (;;) {
        const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (url) return url.replace('localhost', '127.0.0.1');
        if (child.exitCode !== null) throw new Error(output);
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    return { child, exit, address, output: () => output };
  };

  /** Every login counts its attempt before it hashes. */
  const allHaveBegun = async (count: number) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const begun = `SELECT FROM login_attempt WHERE key LIKE 'address:%' AND points >= ${count}`;
    while ((await client.query(begun)).rowCount === 0) await new Promise((done) => setTimeout(done, 10));
    await client.end();
  };

  it('[59] answers what is under way when told to stop, and is gone', async () => {
    const server = start({});
    const url = await server.address();
    // A login takes some 50 ms of hashing, four at a time: twenty are under way for a while.
    const login = (i: number) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `mutation { login(username: "nobody${i}", password: "x") { id } }` }),
      }).then((answer) => answer.json());
    const answers = Array.from({ length: 20 }, (_, i) => login(i));
    await allHaveBegun(20);
    server.child.kill('SIGTERM');
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    expect(await server.exit).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await client.end();
    expect(rows).toEqual([]);
  });

  it('says in one sentence why it does not start', async () => {
    const taken: Server = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const unreachable = new URL(database.url);
    unreachable.port = '1';
    const wrongs = [
      { env: { PORT: port }, says: `Port ${port} is taken` },
      { env: { DATABASE_URL: unreachable.href }, says: 'cannot be reached' },
      {
        env: { DATABASE_URL: '', JIANNUO_HOME: join(import.meta.filename, 'home') },
        says: 'cannot be made or written',
      },
      { env: { PORT: 'many', LOG_LEVEL: 'loud' }, says: 'Wrong environment variables: PORT' },
    ].map(({ env, says }) => ({ ...start(env), says }));
    for (const { exit, output, says } of wrongs) {
      expect(await exit).toBe(1);
      expect(output()).toContain(says);
      expect(output()).not.toMatch(/\n\s+at /);
    }
    taken.close();
  }, 60_000);

  it('does not touch a database of a newer version, or of somebody else', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`INSERT INTO schema_migration (name) VALUES ('Tomorrow9999')`);
    const newer = start({});
    expect(await newer.exit).toBe(1);
    expect(newer.output()).toContain('made by a newer version of the program (Tomorrow9999)');
    await client.query(`DELETE FROM schema_migration WHERE name = 'Tomorrow9999'`);
    await client.query('ALTER TABLE schema_migration RENAME TO theirs');
    const foreign = start({});
    expect(await foreign.exit).toBe(1);
    expect(foreign.output()).toContain('holds tables of another system (');
    expect(foreign.output()).not.toContain('migrated');
    await client.query('ALTER TABLE theirs RENAME TO schema_migration');
    await client.end();
  });
});
