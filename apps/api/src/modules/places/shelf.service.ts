import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { AuditService, Changes } from '../audit/audit.service.js';
import { ShelfEntity } from './shelf.entity.js';
import { StockPlaceEntity } from './stock-place.entity.js';

const MOST_SHELVES = 500;

/** The shelves of a place. Each method answers the id of the place. */
export class ShelfService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Raises NOT_FOUND, BAD_INPUT (a code that is taken there, more than 500). */
  async add(placeId: string, code: string): Promise<string> {
    const { em } = this.deps;
    const clean = codeOf(code);
    // Two at a time would each count 499.
    const place = await em.findOne(StockPlaceEntity, {
      where: { id: placeId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!place) throw new NotFound();
    if ((await em.countBy(ShelfEntity, { placeId })) >= MOST_SHELVES) {
      throw badField(
        'code',
        'TOO_MANY',
        `一个库位最多 ${MOST_SHELVES} 个货架。`,
        `A place has at most ${MOST_SHELVES} shelves.`,
      );
    }
    await em.insert(ShelfEntity, { id: uuid(), placeId, code: clean });
    return this.#record('place.addShelf', placeId, { after: clean });
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (a code that is taken there). */
  async rename(id: string, code: string, version: number): Promise<string> {
    const clean = codeOf(code);
    const before = await this.#one(id);
    await updateVersioned(this.deps.em, ShelfEntity, id, version, { code: clean });
    return this.#record('place.renameShelf', before.placeId, { before: before.code, after: clean });
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (parts lie on it). */
  async remove(id: string, version: number): Promise<string> {
    const before = await this.#one(id);
    await deleteVersioned(this.deps.em, ShelfEntity, id, version);
    return this.#record('place.removeShelf', before.placeId, { before: before.code });
  }

  async #one(id: string): Promise<ShelfEntity> {
    const row = await this.deps.em.findOneBy(ShelfEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  async #record(action: string, placeId: string, shelf: Changes[string]): Promise<string> {
    await this.audit.record({ action, entity: 'StockPlace', entityId: placeId, changes: { shelf } });
    return placeId;
  }
}

function codeOf(code: string): string {
  const check = new FieldCheck();
  const clean = check.required('code', code, 30);
  check.done();
  return clean;
}
