import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { constraints } from './app.js';
import type { Config } from './config.js';
import { systemTransactions } from './contexts.js';
import { loadDemo } from './modules/demo/load-demo.js';
import { hashPassword } from './modules/identity/password.js';
import type { DemoAccountFacts } from './modules/identity/user.service.js';
import type { Clock } from './platform/clock.js';

export interface FirstRun {
  /** Accounts of the demo company; empty in a real database. */
  readonly accounts: readonly DemoAccountFacts[];
  /** Password of the administrator just made; null when there was one already. */
  readonly firstPassword: string | null;
}

/** An empty database gets the demo company, or with JIANNUO_DEMO=off one administrator to begin with. */
export async function fillEmptyDatabase(
  dataSource: DataSource,
  { demo }: Config,
  clock: Clock,
  say: (line: string) => void,
): Promise<FirstRun> {
  const inTransaction = systemTransactions({ dataSource, clock, constraints }, PATIENCE_MS);
  const [row]: { empty: boolean }[] = await dataSource.query(
    'SELECT NOT EXISTS (SELECT FROM app_user) AS empty',
  );
  let firstPassword: string | null = null;
  if (row?.empty && demo === 'auto') {
    say('正在装入演示公司… / Loading the demo company…');
    await loadDemo({ dataSource, clock, say });
  } else if (row?.empty) {
    firstPassword = randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(firstPassword);
    await inTransaction((s) =>
      s.users.create({
        username: 'admin',
        displayName: '管理员',
        role: 'ADMIN',
        passwordHash,
        mustChangePassword: true,
      }),
    );
  }
  return { accounts: await inTransaction((s) => s.users.demoAccounts()), firstPassword };
}

const PATIENCE_MS = 300_000;
