import type { PoolClient } from 'pg';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { render, type Sql } from '../read/sql.js';

/** Runs one statement written with the `sql` tag and answers its rows. Cast dates to text in the statement. */
export async function query<T>(em: EntityManager, statement: Sql): Promise<T[]> {
  const { text, values } = render(statement, null);
  const answer: T[] | [T[], number] = await em.query(text, values);
  // TypeORM wraps the rows of UPDATE and DELETE together with their number.
  return Array.isArray(answer[0]) ? answer[0] : (answer as T[]);
}

/**
 * The same inside a transaction for a statement that is sent again and again: PostgreSQL parses and plans it once for
 * each connection. Only for statements of few texts, since a connection keeps them all.
 */
export async function prepared<T>(em: EntityManager, statement: Sql): Promise<T[]> {
  if (!em.queryRunner) return query(em, statement);
  const { text, values } = render(statement, null);
  const client: PoolClient = await em.queryRunner.connect();
  try {
    return (await client.query({ name: nameOf(text), text, values })).rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `act_${names.size + 1}`;
  names.set(text, name);
  return name;
}
