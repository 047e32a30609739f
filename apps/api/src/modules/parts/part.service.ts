import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { PartEntity } from './part.entity.js';
import type { CreatePartInput, UpdatePartInput } from './part.input.js';

export class PartService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a number that is taken, fields of wrong form). */
  async create(input: CreatePartInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      number: check.required('number', input.number, 60),
      name: check.required('name', input.name, 200),
      unit: check.required('unit', input.unit, 20),
      category: input.category,
      tracking: input.tracking,
      minimumStock: input.minimumStock,
      ...otherFields(check, input),
    };
    check.whole('minimumStock', fields.minimumStock, 0, MOST_STOCK);
    check.done();
    const id = uuid();
    const now = clock.now();
    const searchText = partSearchText(fields);
    await em.insert(PartEntity, { ...fields, id, active: true, searchText, createdAt: now, updatedAt: now });
    await this.#record('part.create', id, changesBetween({}, given(fields)));
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdatePartInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      number: check.requiredIfGiven('number', input.number, 60),
      name: check.requiredIfGiven('name', input.name, 200),
      unit: check.requiredIfGiven('unit', input.unit, 20),
      category: input.category ?? undefined,
      tracking: input.tracking ?? undefined,
      minimumStock: input.minimumStock ?? undefined,
      active: input.active ?? undefined,
      ...otherFields(check, input),
    });
    check.whole('minimumStock', fields.minimumStock, 0, MOST_STOCK);
    check.done();
    const before = await this.#one(id);
    await updateVersioned(em, PartEntity, id, input.version, {
      ...fields,
      searchText: partSearchText({ ...before, ...fields }),
      updatedAt: clock.now(),
    });
    await this.#record('part.update', id, changesBetween(before, fields));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE. */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    await deleteVersioned(em, PartEntity, id, version);
    await this.#record('part.delete', id, { number: { before: before.number } });
  }

  async #one(id: string): Promise<PartEntity> {
    const row = await this.deps.em.findOneBy(PartEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: ReturnType<typeof changesBetween>): Promise<void> {
    return this.audit.record({ action, entity: 'Part', entityId, changes });
  }
}

/** What a part is found by. */
export function partSearchText(
  part: Pick<PartEntity, 'number' | 'name'> & {
    model?: string | null;
    manufacturer?: string | null;
    supplier?: string | null;
  },
): string {
  return searchTextOf(part.number, part.name, part.model, part.manufacturer, part.supplier);
}

const MOST_STOCK = 1_000_000;

function otherFields(check: FieldCheck, input: CreatePartInput | UpdatePartInput) {
  return {
    model: check.optional('model', input.model, 100),
    manufacturer: check.optional('manufacturer', input.manufacturer, 100),
    supplier: check.optional('supplier', input.supplier, 200),
    supplierTermMonths: check.whole('supplierTermMonths', input.supplierTermMonths, 0, 240),
    shelfLifeDays: check.whole('shelfLifeDays', input.shelfLifeDays, 1, 36_500),
    note: check.note('note', input.note),
  };
}
