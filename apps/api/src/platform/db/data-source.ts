import pg from 'pg';
import { DataSource, type EntityManager, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { SnakeNaming } from './naming.js';

/** A class decorated with `@Entity`. */
export type EntityClass<T extends ObjectLiteral = ObjectLiteral> = new () => T;

/** A hand-written migration; its class name (`Customers0002`) is what the database remembers. */
export type MigrationClass = new () => MigrationInterface;

export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  /** Connections in the pool; more than two a core gives nothing. */
  readonly poolSize: number;
  /** Called for errors of idle connections; without a listener they would end the process. */
  readonly onPoolError: (error: Error) => void;
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
    poolErrorHandler: options.onPoolError,
    applicationName: 'jiannuo',
    extra: {
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 3_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      types: plainTypes,
    },
  });
}

/** The pool under TypeORM, for prepared statements and streams. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as PostgresDriver).master as pg.Pool;
}

const DATE = 1082;

/** Business dates arrive as the text PostgreSQL prints: a JS Date would be a day off in some zone. */
const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format)) as never,
};

export type { DataSource, EntityManager };
