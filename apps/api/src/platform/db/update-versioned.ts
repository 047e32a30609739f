import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Conflict, InUse, NotFound } from '../errors.js';
import type { EntityClass } from './data-source.js';

/** What a row needs to be safe from lost updates: `@VersionColumn() version`. */
export interface VersionedRow {
  readonly id: string;
  readonly version: number;
}

/**
 * `UPDATE … WHERE id AND version`; the version goes up by one. Answers the row as it is now.
 * Raises NOT_FOUND, or CONFLICT with the current row when someone else saved first.
 */
export async function updateVersioned<T extends VersionedRow>(
  em: EntityManager,
  entity: EntityClass<T>,
  id: string,
  version: number,
  patch: Partial<T>,
): Promise<T> {
  const done = await em
    .createQueryBuilder()
    .update(entity)
    .set(patch as QueryDeepPartialEntity<T>)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  const current = await rowById(em, entity, id);
  if (!current) throw new NotFound();
  if (!done.affected) throw new Conflict(current);
  return current;
}

/** `DELETE … WHERE id AND version`. Raises NOT_FOUND, CONFLICT, or IN_USE when something came to depend on it just now. */
export async function deleteVersioned<T extends VersionedRow>(
  em: EntityManager,
  entity: EntityClass<T>,
  id: string,
  version: number,
): Promise<void> {
  const done = await em
    .createQueryBuilder()
    .delete()
    .from(entity)
    .where('id = :id AND version = :version', { id, version })
    .execute()
    .catch((error: { code?: string }) => {
      throw error.code === FOREIGN_KEY ? new InUse({}) : error;
    });
  if (done.affected) return;
  const current = await rowById(em, entity, id);
  if (!current) throw new NotFound();
  throw new Conflict(current);
}

const FOREIGN_KEY = '23503';

async function rowById<T extends VersionedRow>(em: EntityManager, entity: EntityClass<T>, id: string) {
  return em.createQueryBuilder(entity, 'row').where('row.id = :id', { id }).getOne();
}
