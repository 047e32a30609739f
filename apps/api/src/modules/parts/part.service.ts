import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { BadInput, type FieldProblem, InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { PartEntity, type PartTracking } from './part.entity.js';
import type { CreatePartInput, UpdatePartInput } from './part.input.js';
import { usesOf } from './part-uses.js';

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

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (also: the unit or the tracking of a part that was used). */
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
    await this.#refuseOtherUnit(before, fields);
    await updateVersioned(em, PartEntity, id, input.version, {
      ...fields,
      searchText: partSearchText({ ...before, ...fields }),
      updatedAt: clock.now(),
    });
    await this.#record('part.update', id, changesBetween(before, fields));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (movements, reservations, counts, prices, quotes). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const uses = await usesOf(em, id);
    if (Object.values(uses).some(Boolean)) throw new InUse(uses);
    // A place was named for it, and nothing ever came.
    await em.query('DELETE FROM stock_balance WHERE part_id = $1 AND movement_count = 0', [id]);
    await deleteVersioned(em, PartEntity, id, version);
    await this.#record('part.delete', id, { number: { before: before.number } });
  }

  /** Numbers and prices already written down would mean something else. */
  async #refuseOtherUnit(
    before: PartEntity,
    fields: { readonly unit?: string; readonly tracking?: PartTracking },
  ): Promise<void> {
    const { em } = this.deps;
    const changed = (['unit', 'tracking'] as const).filter(
      (field) => fields[field] !== undefined && fields[field] !== before[field],
    );
    if (changed.length === 0) return;
    // Whoever posts the first movement holds the row: it is there, or it waits until the change is.
    await em.query('SELECT FROM part WHERE id = $1 FOR UPDATE', [before.id]);
    const uses = await usesOf(em, before.id);
    if (!Object.values(uses).some(Boolean)) return;
    throw new BadInput(Object.fromEntries(changed.map((field) => [field, staysAsItIs])));
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

const staysAsItIs: FieldProblem = {
  code: 'USED',
  zh: '该备件已有出入库、占用、盘点或价格记录,不能再改。',
  en: 'The part was moved, held, counted or priced already: this stays as it is.',
};

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
