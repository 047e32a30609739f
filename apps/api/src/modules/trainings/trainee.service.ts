import { assessment } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, insertRows, updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { uuids } from '../stock/ledger.js';
import { TraineeEntity } from './trainee.entity.js';
import { TrainingEntity } from './training.entity.js';
import type { MarkTraineeInput } from './training.input.js';

/** The attendance sheet of a training. */
export class TraineeService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Puts people on the sheet; those who are on it already stay. Raises NOT_FOUND, BAD_INPUT: nobody of ours, too many. */
  async add(trainingId: string, personIds: readonly string[]): Promise<void> {
    const { em } = this.deps;
    await this.#training(trainingId);
    const wanted = uuids(personIds);
    if (personIds.length === 0 || personIds.length > MOST_AT_ONCE) {
      throw badField('personIds', 'RANGE', `请选 1 到 ${MOST_AT_ONCE} 人。`, `1 to ${MOST_AT_ONCE} people.`);
    }
    const people = await query<{ readonly id: string; readonly number: string; readonly there: boolean }>(
      em,
      sql`SELECT p.id, p.number, EXISTS (SELECT FROM trainee e
          WHERE e.person_id = p.id AND e.training_id = ${trainingId}) AS there
        FROM person p WHERE p.id = ANY(${wanted}::uuid[]) AND p.state = 'ACTIVE' ORDER BY p.id FOR KEY SHARE`,
    );
    if (people.length < wanted.length || wanted.length === 0) {
      throw badField('personIds', 'UNKNOWN', '有人不是在职员工。', 'Somebody is not with us.');
    }
    const fresh = people.filter(({ there }) => !there);
    await insertRows(
      em,
      TraineeEntity,
      fresh.map(({ id: personId }) => ({ id: uuid(), trainingId, personId })),
    );
    if (fresh.length === 0) return;
    const changes = { trainees: { after: fresh.map(({ number }) => number) } };
    await this.audit.record({
      action: 'training.addTrainees',
      entity: 'Training',
      entityId: trainingId,
      changes,
    });
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT: they were there or assessed, which stays on record. */
  async remove(id: string, version: number): Promise<string> {
    const { em } = this.deps;
    const { row, person } = await this.#one(id);
    if (row.attended) {
      throw badField('id', 'ATTENDED', '已到场的人留有记录,不能移除。', 'Who was there stays on record.');
    }
    await deleteVersioned(em, TraineeEntity, id, version);
    await this.audit.record({
      action: 'training.removeTrainee',
      entity: 'Training',
      entityId: row.trainingId,
      changes: { trainee: { before: person } },
    });
    return row.trainingId;
  }

  /** Writes a row of the sheet; the rules say whether the score passes. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async mark(id: string, input: MarkTraineeInput): Promise<void> {
    const { em, actor } = this.deps;
    const { row, person } = await this.#one(id);
    const training = await this.#training(row.trainingId);
    const fields = this.#checked(training, input);
    const judged = fields.result !== null;
    const same = fields.score === row.score && fields.assessedOn === row.assessedOn;
    const by = judged
      ? same
        ? { assessedById: row.assessedById, assessedBy: row.assessedBy }
        : { assessedById: actor.userId, assessedBy: actor.name }
      : { assessedById: null, assessedBy: null };
    await updateVersioned(em, TraineeEntity, id, input.version, { ...fields, ...by });
    await this.audit.record({
      action: 'training.mark',
      entity: 'Training',
      entityId: row.trainingId,
      changes: { trainee: { after: person }, ...changesBetween(row, fields) },
    });
  }

  #checked(training: TrainingEntity, input: MarkTraineeInput) {
    const check = new FieldCheck();
    const today = this.deps.clock.today();
    const attended = input.attended ?? null;
    const score = check.whole('score', input.score, 0, 100) ?? null;
    if (attended && training.heldOn > today) {
      check.problem('attended', 'NOT_HELD', '培训还没有举行。', 'The training has not been held yet.');
    }
    if (score !== null && !attended) {
      check.problem('score', 'NOT_THERE', '没有到场,不能有得分。', 'Who was not there has no score.');
    }
    if (score !== null && training.passMark === null) {
      check.problem('score', 'NOT_ASSESSED', '这次培训不考核。', 'Nothing is assessed at this training.');
    }
    const assessedOn = input.assessedOn ?? training.heldOn;
    if (score !== null && (assessedOn < training.heldOn || assessedOn > today)) {
      check.problem(
        'assessedOn',
        'RANGE',
        `考核日应在 ${training.heldOn} 到今天之间。`,
        `The assessment is between ${training.heldOn} and today.`,
      );
    }
    check.done();
    const { passMark } = training;
    const { result } = assessment({ attended: attended ?? false, score, passMark }).outcome;
    return { attended, score, result, assessedOn: result === null ? null : assessedOn };
  }

  /** Held until the end, so that nobody changes the pass mark meanwhile. */
  async #training(id: string): Promise<TrainingEntity> {
    const lock = { mode: 'pessimistic_read' } as const;
    const row = await this.deps.em.findOne(TrainingEntity, { where: { id }, lock });
    if (!row) throw new NotFound();
    return row;
  }

  async #one(id: string): Promise<{ row: TraineeEntity; person: string }> {
    const row = await this.deps.em.findOne(TraineeEntity, { where: { id }, relations: { person: true } });
    if (!row) throw new NotFound();
    return { row, person: row.person.number };
  }
}

const MOST_AT_ONCE = 200;
