import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { wordList } from '../people/word-list.js';
import { searchTextOf } from '../search/search-text.js';
import { CertificateTypeEntity } from './certificate-type.entity.js';
import type { CreateCertificateTypeInput, UpdateCertificateTypeInput } from './certificate-type.input.js';

export class CertificateTypeService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a code that is taken, fields of wrong form). */
  async create(input: CreateCertificateTypeInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const code = check.required('code', input.code, 40);
    if (!codeShape.test(code)) {
      check.problem(
        'code',
        'FORM',
        '代码由大写字母、数字和下划线组成,以字母开头。',
        'Capitals, digits and underscores, a letter first.',
      );
    }
    const company = input.scope === 'COMPANY';
    const documentClass = input.documentClass ?? (company ? 'COMPANY_QUALIFICATION' : 'CERTIFICATE');
    if (!(company ? companyClasses : personClasses).includes(documentClass)) {
      check.problem(
        'documentClass',
        'CLASS',
        '该文件类别不适用于此类证书。',
        'Scans of such a type are of another class.',
      );
    }
    const others = otherFields(check, input);
    const fields = {
      code,
      name: check.required('name', input.name, 100),
      scope: input.scope,
      proofRequired: input.proofRequired,
      documentClass,
      ...others,
      permits: others.permits ?? [],
      aliases: others.aliases ?? [],
      position: others.position ?? 500,
      active: true,
    };
    check.done();
    const id = uuid();
    const now = clock.now();
    const searchText = typeSearchText(fields);
    await em.insert(CertificateTypeEntity, { ...fields, id, searchText, createdAt: now, updatedAt: now });
    await this.#record('create', id, changesBetween({}, given(fields)));
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdateCertificateTypeInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      name: check.requiredIfGiven('name', input.name, 100),
      proofRequired: input.proofRequired ?? undefined,
      active: input.active ?? undefined,
      ...otherFields(check, input),
    });
    check.done();
    const before = await this.#one(id);
    await updateVersioned(em, CertificateTypeEntity, id, input.version, {
      ...fields,
      searchText: typeSearchText({ ...before, ...fields }),
      updatedAt: clock.now(),
    });
    await this.#record('update', id, changesBetween(before, fields));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (certificates of it). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [counts]: Record<string, number>[] = await em.query(
      'SELECT count(*)::int AS certificates FROM certificate WHERE type_id = $1',
      [id],
    );
    if (counts && Object.values(counts).some(Boolean)) throw new InUse(counts);
    await deleteVersioned(em, CertificateTypeEntity, id, version);
    await this.#record('delete', id, { code: { before: before.code } });
  }

  async #one(id: string): Promise<CertificateTypeEntity> {
    const row = await this.deps.em.findOneBy(CertificateTypeEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(verb: string, entityId: string, changes: ReturnType<typeof changesBetween>): Promise<void> {
    return this.audit.record({
      action: `certificateType.${verb}`,
      entity: 'CertificateType',
      entityId,
      changes,
    });
  }
}

const codeShape = /^[A-Z][A-Z0-9_]*$/;
const personClasses: readonly string[] = ['CERTIFICATE', 'DIPLOMA', 'ID_CARD'];
const companyClasses: readonly string[] = ['COMPANY_QUALIFICATION'];

/** What a type is found by. */
function typeSearchText({
  code,
  name,
  nameEn,
  aliases,
}: {
  code: string;
  name: string;
  nameEn?: string | null | undefined;
  aliases: readonly string[];
}): string {
  return searchTextOf(name, nameEn, code, ...aliases);
}

function otherFields(check: FieldCheck, input: CreateCertificateTypeInput | UpdateCertificateTypeInput) {
  return {
    nameEn: check.optional('nameEn', input.nameEn, 100),
    issuer: check.optional('issuer', input.issuer, 100),
    permits: input.permits ? [...new Set(input.permits)].sort() : undefined,
    validityMonths: check.whole('validityMonths', input.validityMonths, 1, 600),
    reviewMonths: check.whole('reviewMonths', input.reviewMonths, 1, 600),
    aliases: wordList(check, 'aliases', input.aliases ?? undefined, 20),
    position: check.whole('position', input.position, 0, 9999) ?? undefined,
  };
}
