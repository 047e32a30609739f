import type { EntityManager } from 'typeorm';
import { query } from '../../platform/db/query.js';
import { identifier, joinSql, sql, trusted } from '../../platform/read/sql.js';

/**
 * Does the work without the indexes of a table and builds them afterwards, once: many times quicker for many
 * rows. Constraints stay, and so do the indexes named in `keep`. Only for a table nobody reads meanwhile.
 */
export async function withIndexesLast(
  em: EntityManager,
  table: string,
  keep: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await query<{ name: string; definition: string }>(
    em,
    sql`SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE i.indrelid = ${table}::regclass AND c.relname <> ALL(${keep}::text[])
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
  );
  if (indexes.length === 0) return work();
  const names = indexes.map(({ name }) => trusted(identifier(name)));
  await query(em, sql`DROP INDEX ${joinSql(names, sql`, `)}`);
  await work();
  await em.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  for (const { definition } of indexes) await query(em, trusted(definition));
}
