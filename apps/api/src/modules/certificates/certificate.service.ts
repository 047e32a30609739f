import { certificateDateProblems } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { badField, InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, type Changes, changesBetween } from '../audit/audit.service.js';
import { PersonEntity } from '../people/person.entity.js';
import { CertificateEntity } from './certificate.entity.js';
import type {
  CreateCertificateInput,
  CreateCompanyQualificationInput,
  RenewCertificateInput,
  RevokeCertificateInput,
  UpdateCertificateInput,
} from './certificate.input.js';
import { printedFields } from './certificate-check.js';
import { type CertificateScope, CertificateTypeEntity } from './certificate-type.entity.js';

/** Certificates of people and qualifications of the company: the same rows, told apart by their holder. */
export class CertificateService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises NOT_FOUND (the person), BAD_INPUT. */
  async create(
    scope: CertificateScope,
    input: CreateCertificateInput | CreateCompanyQualificationInput,
  ): Promise<string> {
    const { em } = this.deps;
    const type = await em.findOneBy(CertificateTypeEntity, { id: input.typeId });
    if (!type?.active || type.scope !== scope) {
      throw badField('typeId', 'NO_SUCH_TYPE', '没有这个在用的证书类型。', 'There is no such type in use.');
    }
    const personId = 'personId' in input ? input.personId : null;
    if (personId !== null && !(await em.existsBy(PersonEntity, { id: personId }))) throw new NotFound();
    return this.#insert(scope, type, { personId, renewsId: null }, input);
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(scope: CertificateScope, id: string, input: UpdateCertificateInput): Promise<void> {
    const before = await this.one(scope, id);
    const check = new FieldCheck();
    const fields = given({
      ...printedFields(check, input, await this.#typeOf(before), this.deps.clock.today()),
      issuedOn: check.date('issuedOn', input.issuedOn) ?? undefined,
    });
    this.#checkDates(check, { ...before, ...fields });
    check.done();
    await this.change(scope, before, input.version, 'update', fields);
  }

  /** Answers the id of the new one. Raises NOT_FOUND, BAD_INPUT (renewed already, issued before the old one). */
  async renew(scope: CertificateScope, id: string, input: RenewCertificateInput): Promise<string> {
    const before = await this.one(scope, id);
    if (input.issuedOn < before.issuedOn) {
      throw badField(
        'issuedOn',
        'BEFORE_OLD',
        '新证的发证日早于旧证。',
        'It is issued before the one it follows.',
      );
    }
    const { personId } = before;
    return this.#insert(scope, await this.#typeOf(before), { personId, renewsId: id }, input);
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (before it was issued, no reason). */
  async revoke(scope: CertificateScope, id: string, input: RevokeCertificateInput): Promise<void> {
    const before = await this.one(scope, id);
    const check = new FieldCheck();
    const revokedReason = check.required('reason', input.reason, 500);
    const revokedOn = check.date('revokedOn', input.revokedOn) ?? input.revokedOn;
    this.#checkDates(check, { ...before, revokedOn });
    check.done();
    await this.change(scope, before, input.version, 'revoke', { revokedOn, revokedReason });
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (not revoked, no reason). */
  async reinstate(scope: CertificateScope, id: string, version: number, given: string): Promise<void> {
    const before = await this.one(scope, id);
    const check = new FieldCheck();
    const reason = check.required('reason', given, 500);
    if (before.revokedOn === null)
      check.problem('id', 'NOT_REVOKED', '这张证书没有被吊销。', 'It is not revoked.');
    check.done();
    await this.change(scope, before, version, 'reinstate', { revokedOn: null, revokedReason: null }, reason);
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (scans, reviews, a renewal). */
  async delete(scope: CertificateScope, id: string, version: number): Promise<void> {
    const { em } = this.deps;
    // Who is adding a scan meanwhile comes before or finds nothing.
    await em.query('SELECT id FROM certificate WHERE id = $1 FOR UPDATE', [id]);
    const before = await this.one(scope, id);
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM stored_file
                WHERE owner_kind IN ('CERTIFICATE', 'COMPANY_QUALIFICATION') AND owner_id = $1) AS scans,
              (SELECT count(*)::int FROM certificate_review WHERE certificate_id = $1) AS reviews,
              (SELECT count(*)::int FROM certificate WHERE renews_id = $1) AS renewals`,
      [id],
    );
    if (counts && Object.values(counts).some(Boolean)) throw new InUse(counts);
    await deleteVersioned(em, CertificateEntity, id, version);
    const { personId, typeId, number, issuedOn } = before;
    await this.#record('delete', scope, id, changesBetween({ personId, typeId, number, issuedOn }, nothing));
  }

  /** One of the holder's kind. Raises NOT_FOUND. */
  async one(scope: CertificateScope, id: string): Promise<CertificateEntity> {
    const row = await this.deps.em.findOneBy(CertificateEntity, { id });
    if (!row || (row.personId === null) !== (scope === 'COMPANY')) throw new NotFound();
    return row;
  }

  /** Writes some fields and tells the audit trail. Raises NOT_FOUND, CONFLICT. */
  async change(
    scope: CertificateScope,
    before: CertificateEntity,
    version: number,
    verb: string,
    fields: Partial<CertificateEntity>,
    reason: string | null = null,
  ): Promise<void> {
    const { em, clock } = this.deps;
    await updateVersioned(em, CertificateEntity, before.id, version, { ...fields, updatedAt: clock.now() });
    await this.#record(verb, scope, before.id, changesBetween(before, fields), reason);
  }

  /** Ids of the certificates of the person behind an account, by type and latest first. */
  async idsOfUser(userId: string | null): Promise<string[]> {
    const rows: { id: string }[] = await this.deps.em.query(
      `SELECT c.id FROM certificate c JOIN person p ON p.id = c.person_id JOIN certificate_type t ON t.id = c.type_id
       WHERE p.user_id = $1 ORDER BY t.position, c.issued_on DESC, c.id LIMIT 200`,
      [userId],
    );
    return rows.map(({ id }) => id);
  }

  async #insert(
    scope: CertificateScope,
    type: CertificateTypeEntity,
    links: Pick<CertificateEntity, 'personId' | 'renewsId'>,
    input: RenewCertificateInput,
  ): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const printed = printedFields(check, input, type, clock.today());
    const fields = {
      ...links,
      typeId: type.id,
      number: printed.number ?? null,
      issuer: printed.issuer === undefined ? type.issuer : printed.issuer,
      issuedOn: check.date('issuedOn', input.issuedOn) ?? input.issuedOn,
      validUntilOn: printed.validUntilOn ?? null,
      nextReviewOn: printed.nextReviewOn ?? null,
      revokedOn: null,
      note: printed.note ?? null,
    };
    this.#checkDates(check, fields);
    check.done();
    const id = uuid();
    const now = clock.now();
    await em.insert(CertificateEntity, { ...fields, id, createdAt: now, updatedAt: now });
    await this.#record(links.renewsId === null ? 'create' : 'renew', scope, id, changesBetween({}, fields));
    return id;
  }

  #checkDates(
    check: FieldCheck,
    dates: Pick<CertificateEntity, 'issuedOn' | 'validUntilOn' | 'nextReviewOn' | 'revokedOn'>,
  ): void {
    for (const { field, message } of certificateDateProblems(dates)) {
      check.problem(field, 'DATES', `${message.zh}。`, `It ${message.en}.`);
    }
  }

  async #typeOf({ typeId }: CertificateEntity): Promise<CertificateTypeEntity> {
    return this.deps.em.findOneByOrFail(CertificateTypeEntity, { id: typeId });
  }

  async #record(
    verb: string,
    scope: CertificateScope,
    entityId: string,
    changes: Changes,
    reason: string | null = null,
  ): Promise<void> {
    const [entity, noun] =
      scope === 'PERSON' ? ['Certificate', 'certificate'] : ['CompanyQualification', 'companyQualification'];
    await this.audit.record({ action: `${noun}.${verb}`, entity, entityId, changes, reason });
  }
}

/** After a deletion. */
const nothing = { personId: null, typeId: null, number: null, issuedOn: null };
