import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { constraints } from './app.js';
import type { Config } from './config.js';
import { systemTransactions } from './contexts.js';
import type { Database } from './database.js';
import { loadDemo } from './modules/demo/load-demo.js';
import { hashPassword } from './modules/identity/password.js';
import type { DemoAccountFacts } from './modules/identity/user.service.js';
import type { Services } from './modules/services.js';
import type { Clock } from './platform/clock.js';
import type { InTransaction } from './platform/context.js';

export interface FirstRun {
  /** Accounts of the demo company; empty in a real database. */
  readonly accounts: readonly DemoAccountFacts[];
  /** Password of the administrator just made; null when there was one already. */
  readonly firstPassword: string | null;
}

/** An empty database gets the demo company, or with JIANNUO_DEMO=off one administrator to begin with. */
export async function fillEmptyDatabase(
  { dataSource, vault, storage, scanner }: Database,
  { demo }: Config,
  clock: Clock,
  say: (line: string) => void,
): Promise<FirstRun> {
  const inTransaction = systemTransactions(
    { dataSource, clock, constraints, vault, storage, scanner },
    PATIENCE_MS,
  );
  let firstPassword: string | null = null;
  if (await hasNobody(dataSource)) {
    if (demo === 'auto') {
      say('正在装入演示公司… / Loading the demo company…');
      await loadDemo({ dataSource, clock, vault, storage, scanner, say });
    } else {
      firstPassword = await makeAdministrator(inTransaction);
    }
  }
  return { accounts: await inTransaction((s) => s.users.demoAccounts()), firstPassword };
}

async function hasNobody(dataSource: DataSource): Promise<boolean> {
  const [row]: { nobody: boolean }[] = await dataSource.query(
    'SELECT NOT EXISTS (SELECT FROM app_user) AS nobody',
  );
  return row?.nobody ?? false;
}

/** Answers the password, good for the first login only. */
async function makeAdministrator(inTransaction: InTransaction<Services>): Promise<string> {
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  await inTransaction(async (s) => {
    await s.calendar.seed();
    await s.users.create({
      username: 'admin',
      displayName: '管理员',
      role: 'ADMIN',
      passwordHash,
      mustChangePassword: true,
    });
  });
  return password;
}

const PATIENCE_MS = 300_000;
