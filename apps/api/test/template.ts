import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { constraints } from '../src/app.js';
import { readConfig } from '../src/config.js';
import { systemTransactions } from '../src/contexts.js';
import { bringUpToDate, makeDataSource } from '../src/database.js';
import { hashPassword } from '../src/modules/identity/password.js';
import { systemClock } from '../src/platform/clock.js';
import { openSafekeeping } from '../src/safekeeping.js';
import { accounts, PASSWORD } from './accounts.js';
import { testKeys } from './keys.js';

/** A migrated database with one user for each role, to be cloned by every test file. */
export async function buildTemplate(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `template_${randomBytes(5).toString('hex')}`;
  const url = withDatabase(serverUrl, name);
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const dataSource = makeDataSource(url, 2, () => undefined);
  await dataSource.initialize();
  try {
    await bringUpToDate(dataSource, url, () => undefined);
    const passwordHash = await hashPassword(PASSWORD);
    const keeping = await openSafekeeping(readConfig(testKeys), dataSource);
    const inTransaction = systemTransactions(
      { dataSource, clock: systemClock, constraints, ...keeping },
      60_000,
    );
    await inTransaction(async (s) => {
      for (const account of Object.values(accounts)) {
        await s.users.create({ ...account, passwordHash, mustChangePassword: false });
      }
    });
  } finally {
    await dataSource.destroy();
  }
  return { url, drop: () => onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** A copy of the template: its own database in some 50 ms. */
export async function cloneTemplate(templateUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(5).toString('hex')}`;
  const server = withDatabase(templateUrl, 'postgres');
  const template = new URL(templateUrl).pathname.slice(1);
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: withDatabase(templateUrl, name),
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await retryWhileCopied(() => client.query(statement));
  } finally {
    await client.end();
  }
}

/** Two test files may clone at the same moment: PostgreSQL refuses the second (55006) until the first is done. */
async function retryWhileCopied(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt > 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
