import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, type Changes, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { refuseIdentityNumbers } from './identity-number-in-text.js';
import { PersonEntity } from './person.entity.js';
import type { CreatePersonInput, UpdatePersonInput } from './person.input.js';
import { wordList } from './word-list.js';

/** Master data of the staff. Nothing personal beyond it comes through here. */
export class PersonService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a number or an account that is taken, fields of wrong form). */
  async create(input: CreatePersonInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      number: check.required('number', input.number, 30),
      name: check.required('name', input.name, 100),
      ...otherFields(check, input),
    };
    refuseIdentityNumbers(check, fields, this.deps.clock.today());
    check.done();
    const id = uuid();
    const now = clock.now();
    await em.insert(PersonEntity, {
      ...fields,
      languages: fields.languages ?? [],
      regions: fields.regions ?? [],
      skills: fields.skills ?? [],
      id,
      state: 'ACTIVE',
      searchText: personSearchText(fields),
      createdAt: now,
      updatedAt: now,
    });
    await this.#record('person.create', id, changesBetween({}, given(fields)));
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdatePersonInput): Promise<void> {
    const check = new FieldCheck();
    const fields = given({
      number: check.requiredIfGiven('number', input.number, 30),
      name: check.requiredIfGiven('name', input.name, 100),
      ...otherFields(check, input),
    });
    refuseIdentityNumbers(check, fields, this.deps.clock.today());
    check.done();
    const before = await this.one(id);
    await this.#change('person.update', before, input.version, {
      ...fields,
      searchText: personSearchText({ ...before, ...fields }),
    });
  }

  /** The last day with us. Raises NOT_FOUND, CONFLICT, BAD_INPUT (a day to come, or before the first one). */
  async leave(id: string, on: PlainDate, version: number): Promise<void> {
    const before = await this.one(id);
    if (before.state === 'LEFT') throw badField('id', 'LEFT', '该员工已经离职。', 'They have left already.');
    if (on > this.deps.clock.today()) {
      throw badField('on', 'FUTURE', '离职日期不能晚于今天。', 'The last day cannot be after today.');
    }
    if (before.joinedOn !== null && on < before.joinedOn) {
      throw badField('on', 'BEFORE_JOINED', '离职日期早于入职日期。', 'This is before the day they joined.');
    }
    await this.#change('person.leave', before, version, { state: 'LEFT', leftOn: on });
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (somebody who has not left). */
  async return(id: string, version: number): Promise<void> {
    const before = await this.one(id);
    if (before.state === 'ACTIVE') throw badField('id', 'ACTIVE', '该员工在职。', 'They work here.');
    await this.#change('person.return', before, version, { state: 'ACTIVE', leftOn: null });
  }

  /** Raises NOT_FOUND. */
  async one(id: string): Promise<PersonEntity> {
    const row = await this.deps.em.findOneBy(PersonEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  /** The person who signs in with this account; null when there is none. */
  async idOfUser(userId: string): Promise<string | null> {
    const row = await this.deps.em.findOne(PersonEntity, { where: { userId }, select: { id: true } });
    return row?.id ?? null;
  }

  /** A change of something that belongs to the person: their version goes up. Raises CONFLICT. */
  async touch(id: string, version: number): Promise<void> {
    await updateVersioned(this.deps.em, PersonEntity, id, version, { updatedAt: this.deps.clock.now() });
  }

  async #change(action: string, before: PersonEntity, version: number, patch: Partial<PersonEntity>) {
    const { em, clock } = this.deps;
    await updateVersioned(em, PersonEntity, before.id, version, { ...patch, updatedAt: clock.now() });
    const { searchText: _, ...told } = patch;
    await this.#record(action, before.id, changesBetween(before, told));
  }

  #record(action: string, entityId: string, changes: Changes): Promise<void> {
    return this.audit.record({ action, entity: 'Person', entityId, changes: withoutPersonal(changes) });
  }
}

/** What a person is found by. */
export function personSearchText(
  person: Pick<PersonEntity, 'number' | 'name'> & { department?: string | null; post?: string | null },
): string {
  return searchTextOf(person.number, person.name, person.department, person.post);
}

function otherFields(check: FieldCheck, input: Omit<CreatePersonInput, 'number' | 'name'>) {
  return {
    department: check.optional('department', input.department, 100),
    post: check.optional('post', input.post, 100),
    phone: check.optional('phone', input.phone, 30),
    languages: wordList(check, 'languages', input.languages, 20),
    regions: wordList(check, 'regions', input.regions, 50),
    skills: wordList(check, 'skills', input.skills, 50),
    hourlyClass: input.hourlyClass,
    joinedOn: check.date('joinedOn', input.joinedOn),
    userId: input.userId,
    note: check.note('note', input.note),
  };
}

const personal = new Set(['phone', 'note']);

/** The trail says that it changed, never what it is. */
function withoutPersonal(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, personal.has(field) ? {} : change]),
  );
}
