import { type Sql, sql } from '../../platform/read/index.js';

/** The trainings of a person as the rules take them (`TrainingFacts[]`): a JSON array, empty for none. */
export function trainingFactsOf(personId: Sql): Sql {
  return sql`(SELECT coalesce(json_agg(json_build_object('qualifiesFor', g.qualifies_for, 'heldOn', g.held_on,
      'attended', coalesce(e.attended, false), 'result', e.result, 'assessedOn', e.assessed_on)), '[]'::json)
    FROM trainee e JOIN training g ON g.id = e.training_id WHERE e.person_id = ${personId})`;
}
