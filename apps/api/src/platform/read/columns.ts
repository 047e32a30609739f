import type { EntityMetadata } from 'typeorm';
import { identifier, type Sql, sql, trusted } from './sql.js';

/** `alias."column"`. */
export function columnOf(alias: string, databaseName: string, nullable = true): Sql {
  return trusted(`${alias}.${identifier(databaseName)}`, nullable);
}

/** Equality of every pair of join columns of a many-to-one relation. */
export function joinOn(relation: EntityMetadata['relations'][number], child: string, parent: string): Sql[] {
  return relation.joinColumns.map((column) => {
    const other = column.referencedColumn;
    if (!other) throw new Error(`${relation.propertyName} joins a column that is not mapped.`);
    return sql`${columnOf(parent, other.databaseName)} = ${columnOf(child, column.databaseName)}`;
  });
}
