import type { Clause } from '../kernel/clause.js';
import type { ClauseId } from '../kernel/clause-id.js';
import { registeredClauses } from './index.js';

const byId: ReadonlyMap<ClauseId, Clause> = new Map(registeredClauses.map((clause) => [clause.id, clause]));

/** A registered clause by its id; a missing one is a mistake in the program. */
export function registeredClause(id: ClauseId): Clause {
  const clause = byId.get(id);
  if (clause === undefined) throw new Error(`Clause ${id} is not registered.`);
  return clause;
}
