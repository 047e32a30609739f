import { storeKeeper } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { type PlaceKind, StockPlaceEntity } from './stock-place.entity.js';
import type { CreateStockPlaceInput, UpdateStockPlaceInput } from './stock-place.input.js';

export class StockPlaceService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a code that is taken, a site store without a keeper). */
  async create(input: CreateStockPlaceInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      code: check.required('code', input.code, 30),
      name: check.required('name', input.name, 200),
      kind: input.kind,
      ...otherFields(check, input),
    };
    requireKeeper(check, fields.kind, fields.keeper ?? null);
    check.done();
    const id = uuid();
    const now = clock.now();
    const searchText = placeSearchText(fields);
    await em.insert(StockPlaceEntity, {
      ...fields,
      id,
      active: true,
      searchText,
      createdAt: now,
      updatedAt: now,
    });
    await this.#record('place.create', id, changesBetween({}, given(fields)));
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (a code that is taken, a site store without a keeper). */
  async update(id: string, input: UpdateStockPlaceInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      code: check.requiredIfGiven('code', input.code, 30),
      name: check.requiredIfGiven('name', input.name, 200),
      kind: input.kind ?? undefined,
      active: input.active ?? undefined,
      ...otherFields(check, input),
    });
    check.done();
    const before = await this.#one(id);
    const after = { ...before, ...fields };
    requireKeeper(check, after.kind, after.keeper);
    check.done();
    await updateVersioned(em, StockPlaceEntity, id, input.version, {
      ...fields,
      searchText: placeSearchText(after),
      updatedAt: clock.now(),
    });
    await this.#record('place.update', id, changesBetween(before, fields));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (movements, reservations, counts). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [uses]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM stock_movement WHERE place_id = $1) AS movements,
              (SELECT count(*)::int FROM reservation WHERE place_id = $1) AS reservations,
              (SELECT count(*)::int FROM stock_count WHERE place_id = $1) AS counts`,
      [id],
    );
    if (uses && Object.values(uses).some(Boolean)) throw new InUse(uses);
    // A shelf was named for a part, and nothing ever came.
    await em.query('DELETE FROM stock_balance WHERE place_id = $1 AND movement_count = 0', [id]);
    await deleteVersioned(em, StockPlaceEntity, id, version);
    await this.#record('place.delete', id, { code: { before: before.code } });
  }

  async #one(id: string): Promise<StockPlaceEntity> {
    const row = await this.deps.em.findOneBy(StockPlaceEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: ReturnType<typeof changesBetween>): Promise<void> {
    return this.audit.record({ action, entity: 'StockPlace', entityId, changes });
  }
}

/** What a place is found by. */
function placeSearchText(
  place: Pick<StockPlaceEntity, 'code' | 'name'> & { keeper?: string | null; address?: string | null },
): string {
  return searchTextOf(place.code, place.name, place.keeper, place.address);
}

/** K-03; the database repeats it. */
function requireKeeper(check: FieldCheck, kind: PlaceKind, keeper: string | null): void {
  const { outcome, warnings } = storeKeeper({ kind, keeper });
  if (outcome.allowed) return;
  for (const { code, message } of warnings) check.problem('keeper', code, message.zh, message.en);
}

function otherFields(check: FieldCheck, input: CreateStockPlaceInput | UpdateStockPlaceInput) {
  return {
    region: check.optional('region', input.region, 100),
    address: check.optional('address', input.address, 200),
    keeper: check.optional('keeper', input.keeper, 100),
    contractId: input.contractId,
    note: check.note('note', input.note),
  };
}
