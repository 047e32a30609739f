import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { PriceListEntity } from './price-list.entity.js';
import type { CreatePriceListInput, UpdatePriceListInput } from './price-list.input.js';

const entity = 'PriceList';

export class PriceListService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a code, or a region and class, that are taken). */
  async create(input: CreatePriceListInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      code: check.required('code', input.code, 30),
      name: check.required('name', input.name, 200),
      region: check.optional('region', input.region, 100),
      customerClass: input.customerClass,
      taxIncluded: input.taxIncluded,
      active: input.active,
      note: check.note('note', input.note),
    };
    check.done();
    const id = uuid();
    const now = clock.now();
    await em.insert(PriceListEntity, { ...fields, id, createdAt: now, updatedAt: now });
    const changes = changesBetween({}, given(fields));
    await this.audit.record({ action: 'priceList.create', entity, entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (whom a published list is for, and its tax, do not change). */
  async update(id: string, input: UpdatePriceListInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      code: check.requiredIfGiven('code', input.code, 30),
      name: check.requiredIfGiven('name', input.name, 200),
      region: check.optional('region', input.region, 100),
      customerClass: input.customerClass ?? undefined,
      taxIncluded: input.taxIncluded ?? undefined,
      active: input.active ?? undefined,
      note: check.note('note', input.note),
    });
    // Whoever publishes holds the list: it is published now, or waits for whom it is.
    await em.query('SELECT FROM price_list WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const before = await this.#one(id);
    const changes = changesBetween(before, fields);
    const frozen = ['region', 'customerClass', 'taxIncluded'].filter((field) => field in changes);
    if (frozen.length > 0 && (await this.#isPublished(id))) {
      for (const field of frozen) {
        check.problem(
          field,
          'PUBLISHED',
          '已发布过价格,不能再改:请新建一张价格表。',
          'Prices were published by it, so this cannot change: make a new list.',
        );
      }
    }
    check.done();
    await updateVersioned(em, PriceListEntity, id, input.version, { ...fields, updatedAt: clock.now() });
    await this.audit.record({ action: 'priceList.update', entity, entityId: id, changes });
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (editions). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [count]: { editions: number }[] = await em.query(
      'SELECT count(*)::int AS editions FROM price_edition WHERE list_id = $1',
      [id],
    );
    if (count?.editions) throw new InUse({ editions: count.editions });
    await deleteVersioned(em, PriceListEntity, id, version);
    const changes = { code: { before: before.code } };
    await this.audit.record({ action: 'priceList.delete', entity, entityId: id, changes });
  }

  async #isPublished(id: string): Promise<boolean> {
    const rows: unknown[] = await this.deps.em.query(
      `SELECT FROM price_edition WHERE list_id = $1 AND status = 'PUBLISHED' LIMIT 1`,
      [id],
    );
    return rows.length > 0;
  }

  async #one(id: string): Promise<PriceListEntity> {
    const row = await this.deps.em.findOneBy(PriceListEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }
}
