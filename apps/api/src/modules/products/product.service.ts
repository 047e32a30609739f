import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { ProductEntity } from './product.entity.js';
import type { CreateProductInput, UpdateProductInput } from './product.input.js';

export class ProductService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a model that is taken, fields of wrong form). */
  async create(input: CreateProductInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      name: check.required('name', input.name, 200),
      model: check.required('model', input.model, 100),
      category: input.category,
      unit: check.required('unit', input.unit, 20),
      ...otherFields(check, input),
    };
    check.done();
    const id = uuid();
    const now = clock.now();
    const searchText = productSearchText(fields);
    await em.insert(ProductEntity, { ...fields, id, searchText, createdAt: now, updatedAt: now });
    const changes = changesBetween({}, given(fields));
    await this.audit.record({ action: 'product.create', entity: 'Product', entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdateProductInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      name: check.requiredIfGiven('name', input.name, 200),
      model: check.requiredIfGiven('model', input.model, 100),
      category: input.category ?? undefined,
      unit: check.requiredIfGiven('unit', input.unit, 20),
      ...otherFields(check, input),
    });
    check.done();
    const before = await this.#one(id);
    await updateVersioned(em, ProductEntity, id, input.version, {
      ...fields,
      searchText: productSearchText({ ...before, ...fields }),
      updatedAt: clock.now(),
    });
    const changes = changesBetween(before, fields);
    await this.audit.record({ action: 'product.update', entity: 'Product', entityId: id, changes });
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (devices of the model, parts that fit it). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM device WHERE product_id = $1) AS devices,
              (SELECT count(*)::int FROM part_product WHERE product_id = $1) AS parts`,
      [id],
    );
    if (counts && Object.values(counts).some(Boolean)) throw new InUse(counts);
    await deleteVersioned(em, ProductEntity, id, version);
    const changes = { model: { before: before.model } };
    await this.audit.record({ action: 'product.delete', entity: 'Product', entityId: id, changes });
  }

  async #one(id: string): Promise<ProductEntity> {
    const row = await this.deps.em.findOneBy(ProductEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }
}

/** What a product is found by. */
export function productSearchText(
  product: Pick<ProductEntity, 'name' | 'model'> & { manufacturer?: string | null },
): string {
  return searchTextOf(product.name, product.model, product.manufacturer);
}

function otherFields(check: FieldCheck, input: CreateProductInput | UpdateProductInput) {
  return {
    manufacturer: check.optional('manufacturer', input.manufacturer, 100),
    oemTermMonths: check.whole('oemTermMonths', input.oemTermMonths, 0, 240),
    softwareEndedOn: check.date('softwareEndedOn', input.softwareEndedOn),
    note: check.note('note', input.note),
  };
}
