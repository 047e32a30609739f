import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { EntityClass } from './data-source.js';

/** INSERT of rows held to the types of their entity: TypeORM's own type refuses what a jsonb column holds. */
export async function insertRows<T extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
): Promise<void> {
  if (rows.length > 0) await em.insert(entity, rows as QueryDeepPartialEntity<T>[]);
}
