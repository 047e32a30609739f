import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { StoredFileEntity } from '../files/stored-file.entity.js';
import { searchTextOf } from '../search/search-text.js';
import { TraineeEntity } from './trainee.entity.js';
import { TrainingEntity } from './training.entity.js';
import type { CreateTrainingInput, UpdateTrainingInput } from './training.input.js';

export class TrainingService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT. */
  async create(input: CreateTrainingInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const { subject, trainer, place, passMark, note } = otherFields(check, input);
    const fields = {
      title: check.required('title', input.title, 200),
      kind: input.kind,
      heldOn: check.date('heldOn', input.heldOn) ?? input.heldOn,
      hours: check.whole('hours', input.hours, 1, 1_000) ?? input.hours,
      qualifiesFor: [...new Set(input.qualifiesFor)],
      subject: subject ?? null,
      trainer: trainer ?? null,
      place: place ?? null,
      passMark: passMark ?? null,
      note: note ?? null,
    };
    checkAssessed(check, fields);
    check.done();
    const id = uuid();
    const now = clock.now();
    await em.insert(TrainingEntity, {
      ...fields,
      id,
      searchText: trainingSearchText(fields),
      createdAt: now,
      updatedAt: now,
    });
    const changes = changesBetween({}, given(fields));
    await this.audit.record({ action: 'training.create', entity: 'Training', entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (a pass mark or first day that people were assessed by). */
  async update(id: string, input: UpdateTrainingInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      title: check.requiredIfGiven('title', input.title, 200),
      kind: input.kind ?? undefined,
      heldOn: check.date('heldOn', input.heldOn) ?? undefined,
      hours: check.whole('hours', input.hours, 1, 1_000) ?? undefined,
      qualifiesFor: input.qualifiesFor ? [...new Set(input.qualifiesFor)] : undefined,
      ...otherFields(check, input),
    });
    const before = await this.#locked(id);
    const after = { ...before, ...fields };
    checkAssessed(check, after);
    await this.#checkResultsStand(check, before, after);
    check.done();
    await updateVersioned(em, TrainingEntity, id, input.version, {
      ...fields,
      searchText: trainingSearchText(after),
      updatedAt: clock.now(),
    });
    const changes = changesBetween(before, fields);
    await this.audit.record({ action: 'training.update', entity: 'Training', entityId: id, changes });
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (people on it, files). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#locked(id);
    const trainees = await em.countBy(TraineeEntity, { trainingId: id });
    const files = await em.countBy(StoredFileEntity, { ownerKind: 'TRAINING', ownerId: id });
    if (trainees + files > 0) throw new InUse({ trainees, files });
    await deleteVersioned(em, TrainingEntity, id, version);
    const changes = { title: { before: before.title } };
    await this.audit.record({ action: 'training.delete', entity: 'Training', entityId: id, changes });
  }

  /** Those who mark trainees hold the row too: what they were judged by does not move under them. */
  async #locked(id: string): Promise<TrainingEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await this.deps.em.findOne(TrainingEntity, { where: { id }, lock });
    if (!row) throw new NotFound();
    return row;
  }

  async #checkResultsStand(check: FieldCheck, before: TrainingEntity, after: TrainingEntity): Promise<void> {
    const moved = (['passMark', 'heldOn'] as const).filter((field) => before[field] !== after[field]);
    if (moved.length === 0) return;
    const marked = await this.deps.em
      .createQueryBuilder(TraineeEntity, 'trainee')
      .where('trainee.trainingId = :id AND trainee.attended', { id: before.id })
      .getCount();
    if (marked === 0) return;
    for (const field of moved) {
      const zh = '已有人到场或考核,不能再改。';
      check.problem(
        field,
        'ASSESSED',
        zh,
        'People were there or assessed already: it cannot change any more.',
      );
    }
  }
}

/** What a training is found by. */
export function trainingSearchText(training: {
  readonly title: string;
  readonly trainer?: string | null;
  readonly place?: string | null;
}): string {
  return searchTextOf(training.title, training.trainer, training.place);
}

/** Only an assessment qualifies for work. */
function checkAssessed(
  check: FieldCheck,
  { qualifiesFor, passMark }: Pick<TrainingEntity, 'qualifiesFor' | 'passMark'>,
): void {
  if (qualifiesFor.length === 0 || passMark !== null) return;
  check.problem(
    'passMark',
    'REQUIRED',
    '可上岗的培训须有考核,请填写及格分。',
    'What qualifies for work has to be assessed: say the pass mark.',
  );
}

function otherFields(check: FieldCheck, input: CreateTrainingInput | UpdateTrainingInput) {
  return {
    subject: check.note('subject', input.subject),
    trainer: check.optional('trainer', input.trainer, 100),
    place: check.optional('place', input.place, 200),
    passMark: check.whole('passMark', input.passMark, 1, 100),
    note: check.note('note', input.note),
  };
}
