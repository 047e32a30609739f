import type { EntityManager } from 'typeorm';
import { joinSql, type Sql, sql } from '../read/sql.js';
import { prepared, query } from './query.js';

/** A statement binds at most 65,535 values: so many rows of a hundred columns fit. */
const AT_ONCE = 500;

/**
 * `head VALUES row, row, …`, some hundreds a statement. One row alone, the common case of an act, is planned once for
 * each connection.
 */
export async function insertValues(em: EntityManager, head: Sql, rows: readonly Sql[]): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const chunk = rows.slice(at, at + AT_ONCE);
    const statement = sql`${head} VALUES ${joinSql(chunk, sql`, `)}`;
    await (chunk.length === 1 ? prepared : query)(em, statement);
  }
}
