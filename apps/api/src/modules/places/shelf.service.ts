import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService, Changes } from '../audit/audit.service.js';
import { ShelfEntity } from './shelf.entity.js';
import { StockPlaceEntity } from './stock-place.entity.js';

const MOST_SHELVES = 500;

/** The shelves of a place. Those that change one answer the id of the place. */
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

  /** Raises NOT_FOUND, CONFLICT, IN_USE (parts lie on it, it was counted). */
  async remove(id: string, version: number): Promise<string> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [uses]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM stock_balance WHERE shelf_id = $1) AS parts,
              (SELECT count(*)::int FROM stock_count WHERE shelf_id = $1) AS counts`,
      [id],
    );
    if (uses && Object.values(uses).some(Boolean)) throw new InUse(uses);
    await deleteVersioned(em, ShelfEntity, id, version);
    return this.#record('place.removeShelf', before.placeId, { before: before.code });
  }

  /**
   * Says where in a place a part lies, or that nobody knows. Answers the id of the balance.
   * Raises NOT_FOUND, BAD_INPUT (a shelf of another place).
   */
  async place(partId: string, placeId: string, shelfId: string | null): Promise<string> {
    const { em } = this.deps;
    const shelf = shelfId === null ? null : await this.#one(shelfId);
    if (shelf !== null && shelf.placeId !== placeId) {
      throw badField('shelfId', 'ELSEWHERE', '该货架不在这个库位。', 'This shelf stands in another place.');
    }
    const [before] = await query<{ code: string | null }>(
      em,
      sql`SELECT h.code FROM stock_balance s LEFT JOIN shelf h ON h.id = s.shelf_id
        WHERE s.part_id = ${partId} AND s.place_id = ${placeId}`,
    );
    const [balance] = await query<{ id: string }>(
      em,
      sql`INSERT INTO stock_balance (id, part_id, place_id, shelf_id)
        SELECT ${uuid()}::uuid, p.id, l.id, ${shelfId}::uuid FROM part p, stock_place l
          WHERE p.id = ${partId} AND l.id = ${placeId}
        ON CONFLICT (part_id, place_id) DO UPDATE SET shelf_id = excluded.shelf_id
        RETURNING id::text`,
    );
    if (!balance) throw new NotFound();
    await this.audit.record({
      action: 'part.place',
      entity: 'Part',
      entityId: partId,
      changes: { shelf: { before: before?.code ?? null, after: shelf?.code ?? null } },
    });
    return balance.id;
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
