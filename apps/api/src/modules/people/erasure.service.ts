import { retainUntil } from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { AuditService } from '../audit/audit.service.js';
import { refuseIdentityNumbers } from './identity-number-in-text.js';
import { PersonEntity } from './person.entity.js';
import type { PersonService } from './person.service.js';
import { PersonIdentityEntity } from './person-identity.entity.js';
import type { PersonalDocuments, Removed } from './personal-documents.js';

/** Deletion that really deletes: at the wish of the person, and when the time a thing may be kept is over. */
export class ErasureService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly people: PersonService,
    private readonly documents: PersonalDocuments,
  ) {}

  /**
   * Deletes number, files, telephone and remarks of somebody who has left. Name, staff number and the dates of
   * certificates stay, because bids, contracts and visits name them; so does who looked and who erased.
   * Raises NOT_FOUND, CONFLICT, BAD_INPUT (somebody who works here, no reason).
   */
  async erase(personId: string, reason: string, version: number): Promise<Removed> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const why = check.required('reason', reason, 200);
    refuseIdentityNumbers(check, { reason: why }, clock.today());
    check.done();
    const person = await this.people.one(personId);
    if (person.state !== 'LEFT') {
      throw badField(
        'personId',
        'ACTIVE',
        '在职员工的资料不能整体删除,请撤回相应的同意。',
        'This person works here: withdraw the consent for the documents in question.',
      );
    }
    await updateVersioned(em, PersonEntity, personId, version, {
      phone: null,
      note: null,
      updatedAt: clock.now(),
    });
    const removed = await this.documents.removeAll(personId);
    await this.audit.record({
      action: 'person.erase',
      entity: 'Person',
      entityId: personId,
      changes: { phone: {}, note: {}, identityNumber: {}, files: { before: removed.files, after: 0 } },
      reason: why,
    });
    return removed;
  }

  /** Those who have left, whose papers may have come in since, or whose number is still here. */
  leavers(): Promise<{ id: string; leftOn: string }[]> {
    return this.deps.em.query(
      `SELECT id, left_on::text AS "leftOn" FROM person WHERE state = 'LEFT' ORDER BY id`,
    );
  }

  /** What the nightly job does for one of them: dates for the files, and the number goes when its time is over. */
  async retain(personId: string, leftOn: string): Promise<boolean> {
    await this.documents.keepUntil(personId, leftOn);
    const last = retainUntil('ID_CARD', leftOn);
    if (last === null || last >= this.deps.clock.today()) return false;
    const { affected } = await this.deps.em.delete(PersonIdentityEntity, { personId });
    if (!affected) return false;
    await this.audit.record({
      action: 'person.retentionOver',
      entity: 'Person',
      entityId: personId,
      changes: { identityNumber: {} },
    });
    return true;
  }
}
