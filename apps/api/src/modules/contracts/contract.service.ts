import { presetTerms, type ServiceTerms } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, insertRows, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import type { IntervalService } from '../coverage/interval.service.js';
import { searchTextOf } from '../search/search-text.js';
import { ContractEntity } from './contract.entity.js';
import type { CreateContractInput, UpdateContractInput } from './contract.input.js';
import { ContractTermsVersionEntity } from './contract-terms-version.entity.js';
import { readTerms, termsSummary } from './terms.js';

export class ContractService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly intervals: IntervalService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a number that is taken, promises that are not formalised). */
  async create(input: CreateContractInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      number: check.required('number', input.number, 60),
      name: check.required('name', input.name, 200),
      customerId: input.customerId,
      ...otherFields(check, input),
    };
    if (input.plans.length === 0)
      check.problem('plans', 'REQUIRED', '至少选择一份方案。', 'Choose at least one plan.');
    if (new Set(input.plans).size < input.plans.length)
      check.problem('plans', 'TWICE', '同一份方案选了两次。', 'A plan is chosen twice.');
    check.done();
    const promised = input.terms ?? presetTerms(input.plans);
    const terms = readTerms({ ...promised, plans: input.plans, contractKind: input.kind });
    const id = uuid();
    const now = clock.now();
    const money = { settlementFen: fields.settlementFen ?? null, retentionFen: fields.retentionFen ?? null };
    await em.insert(ContractEntity, {
      ...fields,
      ...termsSummary(terms, money),
      id,
      retentionBalanceFen: 0,
      termsVersion: 1,
      stageFrom: [],
      stages: ['NOT_STARTED'],
      searchText: searchTextOf(fields.number, fields.name),
      createdAt: now,
      updatedAt: now,
    });
    await this.#keepTerms(id, 1, terms, '签订合同');
    await this.intervals.ofContracts([id]);
    const changes = changesBetween({}, { ...given(fields), plans: input.plans, kind: input.kind });
    await this.audit.record({ action: 'contract.create', entity: 'Contract', entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdateContractInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      number: check.requiredIfGiven('number', input.number, 60),
      name: check.requiredIfGiven('name', input.name, 200),
      customerId: input.customerId ?? undefined,
      ...otherFields(check, input),
    });
    check.done();
    const before = await this.one(id);
    const after = { ...before, ...fields };
    const { floorWarningCount } = termsSummary(await this.terms(before), after);
    await updateVersioned(em, ContractEntity, id, input.version, {
      ...fields,
      floorWarningCount,
      searchText: searchTextOf(after.number, after.name),
      updatedAt: clock.now(),
    });
    const changes = changesBetween(before, fields);
    await this.audit.record({ action: 'contract.update', entity: 'Contract', entityId: id, changes });
  }

  /**
   * Appends a version of the promises and lets the rules rewrite the coverage of every device. Deciding a
   * contradiction is a change of terms with a resolution. Raises NOT_FOUND, CONFLICT, BAD_INPUT.
   */
  async changeTerms(id: string, json: unknown, reason: string, version: number): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const why = check.required('reason', reason, 500);
    check.done();
    const terms = readTerms(json);
    const before = await this.one(id);
    const was = await this.terms(before);
    const termsVersion = before.termsVersion + 1;
    await updateVersioned(em, ContractEntity, id, version, {
      ...termsSummary(terms, before),
      termsVersion,
      updatedAt: clock.now(),
    });
    await this.#keepTerms(id, termsVersion, terms, why);
    await this.intervals.ofContracts([id]);
    const changes = {
      termsVersion: { before: before.termsVersion, after: termsVersion },
      ...changesBetween(was, terms),
    };
    await this.audit.record({
      action: 'contract.changeTerms',
      entity: 'Contract',
      entityId: id,
      changes,
      reason: why,
    });
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (certificates, devices it supplied, retention entries). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.one(id);
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM acceptance_certificate WHERE contract_id = $1) AS certificates,
              (SELECT count(*)::int FROM device WHERE contract_id = $1) AS devices,
              (SELECT count(*)::int FROM retention_entry WHERE contract_id = $1) AS "retentionEntries"`,
      [id],
    );
    if (counts && Object.values(counts).some(Boolean)) throw new InUse(counts);
    await deleteVersioned(em, ContractEntity, id, version);
    const changes = { number: { before: before.number } };
    await this.audit.record({ action: 'contract.delete', entity: 'Contract', entityId: id, changes });
  }

  /** @throws NotFound */
  async one(id: string): Promise<ContractEntity> {
    const row = await this.deps.em.findOneBy(ContractEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  /** The promises in force. */
  async terms(contract: Pick<ContractEntity, 'id' | 'termsVersion'>): Promise<ServiceTerms> {
    const { em } = this.deps;
    const where = { contractId: contract.id, version: contract.termsVersion };
    return (await em.findOneByOrFail(ContractTermsVersionEntity, where)).terms;
  }

  async #keepTerms(contractId: string, version: number, terms: ServiceTerms, reason: string): Promise<void> {
    const { em, clock, actor } = this.deps;
    const row = {
      id: uuid(),
      contractId,
      version,
      terms,
      reason,
      changedById: actor.userId,
      changedBy: actor.name,
      changedAt: clock.now(),
    };
    await insertRows(em, ContractTermsVersionEntity, [row]);
  }
}

function otherFields(check: FieldCheck, input: UpdateContractInput | CreateContractInput) {
  return {
    region: check.optional('region', input.region, 100),
    signedOn: check.date('signedOn', input.signedOn),
    projectLead: check.optional('projectLead', input.projectLead, 100),
    serviceOffice: check.optional('serviceOffice', input.serviceOffice, 200),
    servicePhone: check.optional('servicePhone', input.servicePhone, 50),
    settlementFen: check.fen('settlementFen', input.settlementFen),
    retentionFen: check.fen('retentionFen', input.retentionFen),
    note: check.note('note', input.note),
  };
}
