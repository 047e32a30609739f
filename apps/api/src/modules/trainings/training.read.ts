import type { Viewer } from '../../platform/access/index.js';
import {
  asc,
  collate,
  defineRead,
  expression,
  listOf,
  many,
  matches,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { type DateRangeValue, within } from '../coverage/date-filters.js';
import { TraineeEntity } from './trainee.entity.js';
import { TrainingEntity } from './training.entity.js';

export const trainingRead = defineRead<TrainingEntity>({
  type: 'Training',
  entity: TrainingEntity,
  fields: {
    traineeCount: expression(({ row }) => countOf(row.id, sql`true`)),
    attendedCount: expression(({ row }) => countOf(row.id, sql`e.attended`)),
    passedCount: expression(({ row }) => countOf(row.id, sql`e.result = 'PASSED'`)),
    openCount: expression(({ row }) => countOf(row.id, unknown(row.passMark))),
    trainees: many(() => traineeRead, {
      by: 'trainingId',
      order: (trainee) => [asc(sql`(SELECT p.number FROM person p WHERE p.id = ${trainee.personId})`)],
      cap: 500,
    }),
  },
  protect: {
    note: 'training:read',
    traineeCount: 'training:read',
    attendedCount: 'training:read',
    passedCount: 'training:read',
    openCount: 'training:read',
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    kind: (kinds: Sql, { row }) => sql`${row.kind} = ANY(${kinds})`,
    qualifiesFor: (kinds: Sql, { row }) => sql`${row.qualifiesFor} && ${kinds}::text[]`,
    heldOn: (range: DateRangeValue, { row }) => within(row.heldOn, range),
    open: (open: Sql, { row, today }) => sql`${open} = (${row.heldOn} <= ${today} AND EXISTS (
      SELECT FROM trainee e WHERE e.training_id = ${row.id} AND ${unknown(row.passMark)}))`,
  },
  sorts: {
    HELD_ON: (row) => row.heldOn,
    TITLE: (row) => collate(row.title, 'pinyin'),
    UPDATED_AT: (row) => row.updatedAt,
  },
  defaultSort: [{ field: 'HELD_ON', direction: 'DESC' }],
});

export const traineeRead = defineRead<TraineeEntity>({
  type: 'Trainee',
  entity: TraineeEntity,
  rowFilter: (viewer, { row }) => ownUnlessTrainer(viewer, row.personId),
  filters: {
    personId: (id: string, { row }) => sql`${row.personId} = ${id}`,
    trainingId: (id: string, { row }) => sql`${row.trainingId} = ${id}`,
  },
  sorts: {
    HELD_ON: (row) => sql`(SELECT g.held_on FROM training g WHERE g.id = ${row.trainingId})`.notNull(),
  },
  defaultSort: [{ field: 'HELD_ON', direction: 'DESC' }],
});

export const trainingReads = [
  listOf('trainings', trainingRead, { access: 'training:read' }),
  oneOf('training', trainingRead, { access: 'training:read' }),
  // Everybody sees their own.
  listOf('trainees', traineeRead, { access: 'person:own' }),
];

function countOf(training: Sql, condition: Sql): Sql {
  return sql`(SELECT count(*)::int FROM trainee e WHERE e.training_id = ${training} AND ${condition})`;
}

/** Of a row `e`: not known to have been there, or there and not assessed where it should be. */
function unknown(passMark: Sql): Sql {
  return sql`(e.attended IS NULL OR (e.attended AND e.result IS NULL AND ${passMark} IS NOT NULL))`;
}

function ownUnlessTrainer(viewer: Viewer | null, personId: Sql): Sql | null {
  if (viewer?.can('training:read')) return null;
  return sql`${personId} IN (SELECT own.id FROM person own WHERE own.user_id = ${viewer?.id ?? null}::uuid)`;
}
