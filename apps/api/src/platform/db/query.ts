import type { EntityManager } from 'typeorm';
import { render, type Sql } from '../read/sql.js';

/** Runs one statement written with the `sql` tag and answers its rows. Cast dates to text in the statement. */
export async function query<T>(em: EntityManager, statement: Sql): Promise<T[]> {
  const { text, values } = render(statement, null);
  const answer: T[] | [T[], number] = await em.query(text, values);
  // TypeORM wraps the rows of UPDATE and DELETE together with their number.
  return Array.isArray(answer[0]) ? answer[0] : (answer as T[]);
}
