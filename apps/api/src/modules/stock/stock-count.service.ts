import { countDifference } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, Conflict, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { uuids } from './ledger.js';
import { MOST_PIECES } from './lines.js';
import type { StartStockCountInput } from './stock.input.js';
import { StockCountEntity } from './stock-count.entity.js';

/** What somebody found of one part. */
export interface Found {
  readonly counted: number | null;
  readonly serials: readonly string[] | null;
  /** The version of the line they saw; null for a part that is not on the count yet. */
  readonly version: number | null;
}

/** 盘点: what is on the shelf, line by line, beside the book at that moment. */
export class StockCountService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Begins a count with a line for everything that should be there. Raises BAD_INPUT: no such place or shelf. */
  async start(input: StartStockCountInput): Promise<string> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const note = check.note('note', input.note) ?? null;
    check.done();
    const place = await this.#place(input);
    const id = uuid();
    const number = await this.#nextNumber();
    const shelfId = input.shelfId ?? null;
    await em.insert(StockCountEntity, {
      id,
      number,
      placeId: place,
      shelfId,
      status: 'OPEN',
      note,
      startedBy: actor.name,
      startedAt: clock.now(),
    });
    await query(
      em,
      sql`INSERT INTO stock_count_line (id, count_id, part_id, expected, missing_serials, extra_serials, version)
        SELECT gen_random_uuid(), ${id}::uuid, part_id, on_hand, '{}', '{}', 1 FROM stock_balance
        WHERE place_id = ${place} AND on_hand > 0 AND (${shelfId}::uuid IS NULL OR shelf_id = ${shelfId}::uuid)`,
    );
    await this.audit.record({
      action: 'count.start',
      entity: 'StockCount',
      entityId: id,
      changes: { number: { after: number } },
    });
    return id;
  }

  /**
   * Writes down what was found of a part, beside what the book says now. Raises NOT_FOUND, BAD_INPUT, CONFLICT when
   * somebody else has counted the part meanwhile.
   */
  async count(countId: string, partId: string, found: Found): Promise<void> {
    const { em, clock, actor } = this.deps;
    const count = await this.#open(countId, 'FOR SHARE');
    const part = await this.#part(partId);
    const counted = checkedCount(part, found);
    const [book] = await query<{ readonly onHand: number; readonly serials: string[] }>(
      em,
      sql`SELECT b.on_hand AS "onHand", ARRAY(SELECT u.serial::text FROM stock_unit u WHERE u.part_id = b.part_id
          AND u.place_id = b.place_id AND u.state IN ('IN_STOCK', 'RESERVED') ORDER BY u.serial) AS serials
        FROM stock_balance b WHERE b.part_id = ${part.id} AND b.place_id = ${count.placeId} FOR SHARE`,
    );
    const expected = book?.onHand ?? 0;
    const { difference } = countDifference({ expected, counted }).outcome;
    const serials = part.tracking === 'SERIAL' ? new Set(found.serials) : null;
    const missing = serials ? (book?.serials ?? []).filter((serial) => !serials.has(serial)) : [];
    const extra = serials ? [...serials].filter((serial) => !book?.serials.includes(serial)) : [];
    const [line] = await query<{ readonly id: string }>(
      em,
      sql`INSERT INTO stock_count_line AS l (id, count_id, part_id, expected, counted, difference, missing_serials,
          extra_serials, counted_by_id, counted_by, counted_at, version)
        VALUES (${uuid()}, ${count.id}, ${part.id}, ${expected}, ${counted}, ${difference}, ${missing}, ${extra},
          ${actor.userId}, ${actor.name}, ${clock.now()}, 1)
        ON CONFLICT (count_id, part_id) DO UPDATE SET expected = excluded.expected, counted = excluded.counted,
          difference = excluded.difference, missing_serials = excluded.missing_serials,
          extra_serials = excluded.extra_serials, counted_by_id = excluded.counted_by_id,
          counted_by = excluded.counted_by, counted_at = excluded.counted_at, version = l.version + 1
        WHERE l.version = ${found.version}
        RETURNING id`,
    );
    if (!line) throw await this.#conflict(count.id, part.id);
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT: it has ended. */
  async cancel(id: string, version: number): Promise<void> {
    const { em, clock, actor } = this.deps;
    await this.#open(id, 'FOR UPDATE');
    const ended = { status: 'CANCELLED', endedBy: actor.name, endedAt: clock.now() } as const;
    await updateVersioned(em, StockCountEntity, id, version, ended);
    await this.audit.record({ action: 'count.cancel', entity: 'StockCount', entityId: id });
  }

  async #open(id: string, lock: 'FOR SHARE' | 'FOR UPDATE'): Promise<StockCountEntity> {
    const mode = lock === 'FOR SHARE' ? 'pessimistic_read' : 'pessimistic_write';
    const row = await this.deps.em.findOne(StockCountEntity, { where: { id }, lock: { mode } });
    if (!row) throw new NotFound();
    refuseEnded(row);
    return row;
  }

  async #place({ placeId, shelfId }: StartStockCountInput): Promise<string> {
    const [row] = await query<{ readonly id: string; readonly shelf: boolean }>(
      this.deps.em,
      sql`SELECT l.id, EXISTS (SELECT FROM shelf s
          WHERE s.place_id = l.id AND s.id = ANY(${uuids(shelfId ? [shelfId] : [])}::uuid[])) AS shelf
        FROM stock_place l WHERE l.id = ANY(${uuids([placeId])}::uuid[])`,
    );
    if (!row) throw badField('placeId', 'UNKNOWN', '没有这个库位。', 'There is no such place.');
    if (shelfId && !row.shelf) {
      throw badField('shelfId', 'UNKNOWN', '此处没有这个货架。', 'There is no such shelf here.');
    }
    return row.id;
  }

  /** PD-2026-0001 and on, without gaps; two who begin at once wait for each other. */
  async #nextNumber(): Promise<string> {
    const prefix = `PD-${this.deps.clock.today().slice(0, 4)}-`;
    await query(this.deps.em, sql`SELECT pg_advisory_xact_lock(hashtext('stock_count.number'))`);
    const [row] = await query<{ readonly last: number | null }>(
      this.deps.em,
      sql`SELECT max(substr(number, 9)::int) AS last FROM stock_count WHERE number LIKE ${`${prefix}%`}`,
    );
    return `${prefix}${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
  }

  async #part(id: string): Promise<CountedPart> {
    const [row] = await query<CountedPart>(
      this.deps.em,
      sql`SELECT id, number, tracking FROM part WHERE id = ANY(${uuids([id])}::uuid[]) FOR KEY SHARE`,
    );
    if (!row) throw badField('partId', 'UNKNOWN', '没有这种备件。', 'There is no such part.');
    return row;
  }

  async #conflict(countId: string, partId: string): Promise<Error> {
    const [current] = await query<{ readonly version: number }>(
      this.deps.em,
      sql`SELECT version, counted, counted_by AS "countedBy" FROM stock_count_line
        WHERE count_id = ${countId} AND part_id = ${partId}`,
    );
    return current ? new Conflict(current) : new NotFound();
  }
}

/** Raises BAD_INPUT: the count was posted or cancelled. */
export function refuseEnded({ status }: Pick<StockCountEntity, 'status'>): void {
  if (status === 'OPEN') return;
  throw badField('id', 'ENDED', '这张盘点单已经结束。', 'This count has ended.');
}

interface CountedPart {
  readonly id: string;
  readonly number: string;
  readonly tracking: 'QUANTITY' | 'SERIAL';
}

function checkedCount({ tracking, number }: CountedPart, { counted, serials }: Found): number {
  const check = new FieldCheck();
  serials?.forEach((serial, at) => {
    check.required(`serials.${at}`, serial, 100);
    if (serials.indexOf(serial) < at) {
      check.problem(`serials.${at}`, 'TWICE', `序列号 ${serial} 重复。`, `Serial ${serial} is here twice.`);
    }
  });
  if (tracking === 'SERIAL' && !serials) {
    check.problem(
      'serials',
      'SERIALS',
      `${number} 按序列号管理:请逐件扫描序列号。`,
      `${number} is kept by serial: give the serials found.`,
    );
  }
  if (tracking === 'QUANTITY' && serials?.length) {
    check.problem('serials', 'NO_SERIALS', `${number} 没有序列号。`, `${number} has no serials.`);
  }
  if (tracking === 'QUANTITY' && counted === null) {
    check.problem('counted', 'REQUIRED', '请填写实盘数。', 'Say how many were found.');
  }
  check.whole('counted', counted, 0, MOST_PIECES);
  check.done();
  return tracking === 'SERIAL' ? (serials?.length ?? 0) : (counted ?? 0);
}
