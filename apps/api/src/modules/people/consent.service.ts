import { documentClasses } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { AuditService } from '../audit/audit.service.js';
import { ConsentEntity } from './consent.entity.js';
import type { GiveConsentInput } from './consent.input.js';
import { refuseIdentityNumbers } from './identity-number-in-text.js';
import type { PersonService } from './person.service.js';
import type { PersonalDocuments } from './personal-documents.js';

/** What people agreed to, and what follows when they take it back. */
export class ConsentService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly people: PersonService,
    private readonly documents: PersonalDocuments,
  ) {}

  /** Answers the id of the consent. Raises NOT_FOUND, BAD_INPUT (a day to come, or agreed to already). */
  async give(input: GiveConsentInput): Promise<string> {
    const { em, clock, actor } = this.deps;
    const { personId, documentClass, givenOn } = input;
    const check = new FieldCheck();
    const purpose =
      check.optional('purpose', input.purpose, 500) ?? documentClasses[documentClass].purpose.zh;
    refuseIdentityNumbers(check, { purpose }, clock.today());
    check.done();
    this.#notToCome('givenOn', givenOn);
    await this.people.one(personId);
    const id = uuid();
    await em.insert(ConsentEntity, {
      id,
      personId,
      documentClass,
      purpose,
      givenOn,
      recordedById: actor.userId,
      recordedBy: actor.name,
      recordedAt: clock.now(),
    });
    const changes = { documentClass: { after: documentClass }, givenOn: { after: givenOn } };
    await this.audit.record({ action: 'person.giveConsent', entity: 'Person', entityId: personId, changes });
    return id;
  }

  /**
   * The consent ends, and with it what was kept because of it: files of the class, and for the identity card the
   * number too. Answers the person. Raises NOT_FOUND, CONFLICT, BAD_INPUT.
   */
  async withdraw(id: string, on: PlainDate, version: number): Promise<string> {
    const { em } = this.deps;
    const before = await em.findOneBy(ConsentEntity, { id });
    if (!before) throw new NotFound();
    const { personId, documentClass, givenOn } = before;
    if (before.withdrawnOn !== null)
      throw badField('id', 'WITHDRAWN', '已经撤回。', 'It was withdrawn already.');
    this.#notToCome('on', on);
    if (on < givenOn)
      throw badField('on', 'BEFORE_GIVEN', '撤回日期早于同意日期。', 'This is before it was given.');
    await updateVersioned(em, ConsentEntity, id, version, { withdrawnOn: on });
    const gone = await this.documents.removeClass(personId, documentClass);
    const changes = {
      documentClass: { before: documentClass },
      withdrawnOn: { after: on },
      files: { before: gone.files, after: 0 },
    };
    await this.audit.record({
      action: 'person.withdrawConsent',
      entity: 'Person',
      entityId: personId,
      changes,
    });
    return personId;
  }

  #notToCome(field: string, on: PlainDate): void {
    if (on <= this.deps.clock.today()) return;
    throw badField(field, 'FUTURE', '日期不能晚于今天。', 'This day is still to come.');
  }
}
