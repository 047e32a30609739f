import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { EntityClass } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { identifier, joinSql, sql, trusted } from '../../platform/read/sql.js';

/** Rows of one statement: enough to make the way there and back cheap, little enough to stay small in memory. */
const AT_ONCE = 2_000;
const MOST_CHARACTERS = 8_000_000;

/**
 * Inserts many rows of an entity, some thousands a statement: they travel as one JSON text, and the table's
 * own row type says what each value is. Every row names the same properties.
 */
export async function writeRows<E extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityClass<E>,
  rows: Iterable<Partial<E>>,
  onInserted: (count: number) => void = () => undefined,
): Promise<void> {
  const { tableName, columns } = em.connection.getMetadata(entity);
  let batch: string[] = [];
  let size = 0;
  let names: readonly (readonly [property: string, column: string])[] | undefined;
  const flush = async () => {
    if (batch.length === 0 || names === undefined) return;
    const table = trusted(identifier(tableName));
    const list = joinSql(
      names.map(([, column]) => trusted(identifier(column))),
      sql`, `,
    );
    await query(
      em,
      sql`INSERT INTO ${table} (${list})
        SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, ${`[${batch.join(',')}]`}::jsonb)`,
    );
    onInserted(batch.length);
    batch = [];
    size = 0;
  };
  for (const row of rows) {
    names ??= columns
      .filter(({ propertyName }) => propertyName in row)
      .map(({ propertyName, databaseName }) => [propertyName, databaseName]);
    const text = JSON.stringify(
      Object.fromEntries(names.map(([property, column]) => [column, row[property]])),
    );
    batch.push(text);
    size += text.length;
    if (batch.length >= AT_ONCE || size >= MOST_CHARACTERS) await flush();
  }
  await flush();
}
