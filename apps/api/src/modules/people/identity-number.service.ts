import { identityNumberProblem, maskIdentityNumber, tidyIdentityNumber } from '@jiannuo/rules';
import type { Viewer } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sealedAt } from '../../platform/vault/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { requireConsent } from './consent-check.js';
import { holdsIdentityNumber } from './identity-number-in-text.js';
import type { PersonService } from './person.service.js';
import { PersonIdentityEntity } from './person-identity.entity.js';
import type { PersonIdentity } from './person-identity.type.js';
import { type PersonalDataLog, SEARCHED } from './personal-data-log.js';

/** 身份证号: sealed as it arrives, compared by a keyed digest, opened for one look at a time. */
export class IdentityNumberService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly people: PersonService,
    private readonly log: PersonalDataLog,
  ) {}

  /**
   * Keeps the number, in place of one before. Raises NOT_FOUND, BAD_INPUT (not a number, somebody
   * else's, no consent).
   */
  async set(personId: string, text: string): Promise<void> {
    const { em, clock, vault } = this.deps;
    const number = this.#checked(text);
    await this.people.one(personId);
    await requireConsent(em, personId, 'ID_CARD', 'number');
    const numberIndex = vault.indexOf(INDEX, number);
    const row = {
      personId,
      sealed: vault.seal(Buffer.from(number, 'ascii'), placeOf(personId)),
      numberIndex,
      masked: maskIdentityNumber(number),
      updatedAt: clock.now(),
    };
    await em.upsert(PersonIdentityEntity, row, ['personId']);
    await this.#record('person.setIdentityNumber', personId);
  }

  /** Takes the number away for good. Raises NOT_FOUND. */
  async remove(personId: string): Promise<void> {
    const { affected } = await this.deps.em.delete(PersonIdentityEntity, { personId });
    if (!affected) throw new NotFound();
    await this.#record('person.removeIdentityNumber', personId);
  }

  /**
   * The whole number, for this one look; it is in the log before it is answered. The caller has asked for a fresh
   * proof. Raises NOT_FOUND, BAD_INPUT (no reason), TOO_MANY_TRIES.
   */
  async reveal(personId: string, reason: string): Promise<string> {
    const check = new FieldCheck();
    const why = check.required('reason', reason, 200);
    if (holdsIdentityNumber(why, this.deps.clock.today())) {
      check.problem(
        'reason',
        'IDENTITY_NUMBER',
        '请勿填写身份证号。',
        'Do not write an identity number here.',
      );
    }
    check.done();
    await this.log.mayLook();
    const row = await this.deps.em.findOneBy(PersonIdentityEntity, { personId });
    if (!row) throw new NotFound();
    await this.log.record({ personId, what: 'ID_NUMBER', reason: why });
    return this.deps.vault.open(row.sealed, placeOf(personId)).toString('ascii');
  }

  /** Who has exactly this number, or null. Either way it is recorded that somebody asked. Raises BAD_INPUT, TOO_MANY_TRIES. */
  async find(text: string): Promise<string | null> {
    const { em, vault } = this.deps;
    const number = this.#checked(text);
    await this.log.mayLook();
    const numberIndex = vault.indexOf(INDEX, number);
    const row = await em.findOne(PersonIdentityEntity, {
      where: { numberIndex },
      select: { personId: true },
    });
    await this.#record(SEARCHED, row?.personId ?? 'nobody');
    if (row) await this.log.record({ personId: row.personId, what: 'ID_SEARCH' });
    return row?.personId ?? null;
  }

  /** What may be shown of it without a look: to those who could look, and to the person. Null: none, or not theirs. */
  async shownTo(viewer: Viewer, personId: string): Promise<PersonIdentity | null> {
    const own = (await this.people.idOfUser(viewer.id)) === personId;
    if (!own && !viewer.can('personal-data:reveal')) return null;
    const [row]: PersonIdentity[] = await this.deps.em.query(
      `SELECT masked, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "updatedAt"
         FROM person_identity WHERE person_id = $1`,
      [personId],
    );
    return row ?? null;
  }

  /** Masked numbers of those who have one, for a paper that names people: `110***********1234`. */
  async maskedOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; masked: string }[] = await this.deps.em.query(
      'SELECT person_id AS id, masked FROM person_identity WHERE person_id = ANY($1)',
      [personIds],
    );
    return new Map(rows.map(({ id, masked }) => [id, masked]));
  }

  #checked(text: string): string {
    const problem = identityNumberProblem(text, this.deps.clock.today());
    if (problem) throw badField('number', problem.code, `${problem.zh}。`, `${problem.en}.`);
    return tidyIdentityNumber(text);
  }

  /** The trail says that it changed; not even the masked number is part of it. */
  #record(action: string, entityId: string): Promise<void> {
    return this.audit.record({ action, entity: 'Person', entityId, changes: { identityNumber: {} } });
  }
}

const INDEX = 'person_identity.number';

const placeOf = (personId: string) => sealedAt('person_identity', 'sealed', personId);
