import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { badField, InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { ServiceItemEntity } from './service-item.entity.js';
import type { CreateServiceItemInput, UpdateServiceItemInput } from './service-item.input.js';

const entity = 'ServiceItem';

export class ServiceItemService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a code that is taken, fields of wrong form). */
  async create(input: CreateServiceItemInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      code: check.required('code', input.code, 60),
      name: check.required('name', input.name, 200),
      costClass: input.costClass,
      unit: check.required('unit', input.unit, 20),
      active: input.active,
      note: check.note('note', input.note),
    };
    check.done();
    const id = uuid();
    const now = clock.now();
    const searchText = searchTextOf(fields.code, fields.name);
    await em.insert(ServiceItemEntity, { ...fields, id, searchText, createdAt: now, updatedAt: now });
    const changes = changesBetween({}, given(fields));
    await this.audit.record({ action: 'serviceItem.create', entity, entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (the unit of an item that was priced). */
  async update(id: string, input: UpdateServiceItemInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      code: check.requiredIfGiven('code', input.code, 60),
      name: check.requiredIfGiven('name', input.name, 200),
      costClass: input.costClass ?? undefined,
      unit: check.requiredIfGiven('unit', input.unit, 20),
      active: input.active ?? undefined,
      note: check.note('note', input.note),
    });
    check.done();
    const before = await this.#one(id);
    if (fields.unit !== undefined && fields.unit !== before.unit) await this.#refusePriced(id);
    const { code, name } = { ...before, ...fields };
    const searchText = searchTextOf(code, name);
    const patch = { ...fields, searchText, updatedAt: clock.now() };
    await updateVersioned(em, ServiceItemEntity, id, input.version, patch);
    const changes = changesBetween(before, fields);
    await this.audit.record({ action: 'serviceItem.update', entity, entityId: id, changes });
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (prices, drafts or samples of it). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM price WHERE service_id = $1) AS prices,
              (SELECT count(*)::int FROM price_draft_line WHERE service_id = $1) AS drafts,
              (SELECT count(*)::int FROM market_sample WHERE service_id = $1) AS samples`,
      [id],
    );
    if (counts && (counts.prices || counts.drafts || counts.samples)) throw new InUse(counts);
    await deleteVersioned(em, ServiceItemEntity, id, version);
    const changes = { code: { before: before.code } };
    await this.audit.record({ action: 'serviceItem.delete', entity, entityId: id, changes });
  }

  async #refusePriced(id: string): Promise<void> {
    const priced: unknown[] = await this.deps.em.query('SELECT FROM price WHERE service_id = $1 LIMIT 1', [
      id,
    ]);
    if (priced.length === 0) return;
    throw badField(
      'unit',
      'PRICED',
      '已有发布的价格,计价单位不能再改:请新建一个收费项目。',
      'It has published prices, so what they are for cannot change: enter a new service item.',
    );
  }

  async #one(id: string): Promise<ServiceItemEntity> {
    const row = await this.deps.em.findOneBy(ServiceItemEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }
}
