import type { Sql } from '../read/sql.js';

/**
 * A column that holds sealed values, for sealing them anew by another key:
 * `{ place: ['person_identity', 'sealed'], table: sql`person_identity`, id: sql`person_id`, column: sql`sealed` }`.
 */
export interface SealedColumn {
  /** Table and column as `sealedAt` was given them. */
  readonly place: readonly [table: string, column: string];
  readonly table: Sql;
  /** The column whose value `sealedAt` was given as the row's id. */
  readonly id: Sql;
  readonly column: Sql;
}
