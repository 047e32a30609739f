import type { DataSource } from 'typeorm';
import type { Config } from './config.js';
import { migrations } from './migrations/index.js';
import { modules } from './modules/modules.js';
import type { Safekeeping } from './platform/context.js';
import { startEmbeddedPostgres } from './platform/db/embedded-postgres.js';
import { connect, createDataSource, localeWarning, migrate, startupProblemOf } from './platform/db/index.js';
import { migrateJobs } from './platform/jobs/index.js';
import { openSafekeeping } from './safekeeping.js';

export interface Database extends Safekeeping {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Closes the connections, and the embedded server where it is ours. */
  close(): Promise<void>;
}

/**
 * Opens the configured database, or starts the embedded one, brings its schema up to date, and opens the keys and the
 * files that belong to it.
 *
 * @throws StartupProblem in one sentence: unreachable, refused, newer than the program, disk full.
 */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config, say) : null;
  const url = embedded?.url ?? config.databaseUrl ?? '';
  const dataSource = makeDataSource(url, config.poolSize, say);
  const close = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.stop();
  };
  try {
    await connect(dataSource, url);
    await bringUpToDate(dataSource, url, say);
    return { dataSource, url, close, ...(await openSafekeeping(config, dataSource)) };
  } catch (error) {
    await close();
    throw startupProblemOf(error, url);
  }
}

/** Entities of all modules over a URL; not connected yet. */
export function makeDataSource(url: string, poolSize: number, say: (line: string) => void): DataSource {
  return createDataSource({
    url,
    poolSize,
    entities: modules.flatMap((module) => module.entities),
    onPoolError: (error) => say(`数据库连接中断 / database connection lost: ${error.message}`),
  });
}

/** Runs the migrations of the business and of the job queue. Safe from several processes at once. */
export async function bringUpToDate(
  dataSource: DataSource,
  url: string,
  say: (line: string) => void,
): Promise<void> {
  await migrate(dataSource, migrations, (name) => say(`数据库升级 / migrated: ${name}`));
  await migrateJobs(url);
  const warning = await localeWarning(dataSource);
  if (warning !== null) say(warning);
}

function startEmbedded(config: Config, say: (line: string) => void) {
  say('正在启动内置数据库… / Starting the embedded database…');
  return startEmbeddedPostgres({ home: config.home, log: say });
}
