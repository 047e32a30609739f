import type { DataSource, QueryRunner } from 'typeorm';
import { StartupProblem } from '../startup-problem.js';
import type { MigrationClass } from './data-source.js';

/** Any fixed number: who holds it may change the schema. */
const MIGRATION_LOCK = 0x4a4e_0001;

/**
 * Brings the schema up to date: each migration in a transaction of its own under an advisory lock, so
 * that several processes may start at once and a killed one leaves the old or the new schema, never a half.
 * Answers how many were applied.
 *
 * @throws StartupProblem the database was made by a newer version of the program, or holds another's tables.
 */
export async function migrate(
  dataSource: DataSource,
  migrations: readonly MigrationClass[],
  onApplied: (name: string) => void = () => undefined,
): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    await inLockedTransaction(runner, async () => {
      await refuseForeign(runner);
      await runner.query(
        `CREATE TABLE IF NOT EXISTS schema_migration (
           name text NOT NULL CONSTRAINT schema_migration_pk PRIMARY KEY,
           applied_at timestamptz NOT NULL DEFAULT now()
         )`,
      );
    });
    const applied = await appliedNames(runner);
    refuseNewer(applied, migrations);
    const pending = migrations.filter((migration) => !applied.has(migration.name));
    let count = 0;
    for (const migration of pending) {
      const done = await inLockedTransaction(runner, async () => {
        if ((await appliedNames(runner)).has(migration.name)) return false;
        await new migration().up(runner);
        await runner.query('INSERT INTO schema_migration (name) VALUES ($1)', [migration.name]);
        return true;
      });
      if (!done) continue;
      count += 1;
      onApplied(migration.name);
    }
    return count;
  } finally {
    await runner.release();
  }
}

/** True when every migration of this program is in the database. */
export async function isMigrated(
  dataSource: DataSource,
  migrations: readonly MigrationClass[],
): Promise<boolean> {
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM schema_migration');
  const applied = new Set(rows.map((row) => row.name));
  return migrations.every((migration) => applied.has(migration.name));
}

async function inLockedTransaction<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    // Waiting for another migrator is fine; waiting for a busy table inside a migration is not.
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query('SET LOCAL lock_timeout = 0');
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await runner.query(`SET LOCAL lock_timeout = '10s'`);
    const result = await work();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

async function appliedNames(runner: QueryRunner): Promise<Set<string>> {
  const rows: { name: string }[] = await runner.query('SELECT name FROM schema_migration');
  return new Set(rows.map((row) => row.name));
}

/** Before the first migration the schema has to be empty: a wrong DATABASE_URL must not mix two systems. */
async function refuseForeign(runner: QueryRunner): Promise<void> {
  const tables: { name: string }[] = await runner.query(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
       AND to_regclass('schema_migration') IS NULL
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY c.relname LIMIT 3`,
  );
  if (tables.length === 0) return;
  const names = tables.map(({ name }) => name).join(', ');
  throw new StartupProblem(
    `这个数据库里已有别的系统的表(${names}):请为践诺建立一个空数据库,数据未被改动。`,
    `This database holds tables of another system (${names}): create an empty one for Jiannuo; nothing was changed.`,
  );
}

function refuseNewer(applied: ReadonlySet<string>, migrations: readonly MigrationClass[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new StartupProblem(
    `数据库由更新版本的程序建立(${unknown.join(', ')}):请使用新版本启动,数据未被改动。`,
    `This database was made by a newer version of the program (${unknown.join(', ')}): start that version; nothing was changed.`,
  );
}
