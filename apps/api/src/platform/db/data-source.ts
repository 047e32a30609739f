import { DataSource, type EntityManager, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import { SnakeNaming } from './naming.js';

/** A class decorated with `@Entity`. */
export type EntityClass<T extends ObjectLiteral = ObjectLiteral> = new () => T;

/** A hand-written migration class; its name is its place in the order (`Identity0001`). */
export type MigrationClass = new () => MigrationInterface;

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  /** Connections in the pool. */
  readonly poolSize: number;
  /** Milliseconds after which PostgreSQL gives up on one statement. */
  readonly statementTimeoutMs?: number;
  /** Called for errors of idle connections; without a listener they would end the process. */
  readonly onPoolError?: (error: Error) => void;
}

/** The typed map of the database. Migrations are run by our own runner, never by TypeORM. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    poolSize: options.poolSize,
    poolErrorHandler: (error: Error) => options.onPoolError?.(error),
    applicationName: 'jiannuo',
    extra: {
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 5_000,
      statement_timeout: options.statementTimeoutMs ?? 3_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
}

export type { DataSource, EntityManager };
