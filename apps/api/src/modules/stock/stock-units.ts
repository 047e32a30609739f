import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { BadInput, type FieldProblem } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { StockUnitState } from './stock-kinds.js';

/** Where pieces are expected, and where they go. */
export interface UnitMove {
  readonly partId: string;
  readonly serials: readonly string[];
  readonly from: readonly StockUnitState[];
  /** Where they have to lie now; null where they are away. */
  readonly fromPlaceId: string | null;
  readonly to: StockUnitState;
  readonly toPlaceId: string | null;
  readonly deviceId?: string | null;
  /** The field of the input an error names: the list of serials, or one that stands for them. */
  readonly field: string;
}

export interface FoundUnit {
  readonly id: string;
  readonly serial: string;
  readonly expiresOn: string | null;
}

/** The pieces with serials behind the balances. Called under the lock of their balance. */
export class StockUnits {
  constructor(private readonly deps: ServiceDeps) {}

  /** New pieces, and those that were missing. Raises BAD_INPUT for a serial that is somewhere already. */
  async receive(
    move: Pick<UnitMove, 'partId' | 'serials' | 'field'> & {
      readonly placeId: string;
      readonly batch: string | null;
      readonly expiresOn: string | null;
    },
  ): Promise<string[]> {
    const { em, clock } = this.deps;
    const serials = move.serials.toSorted();
    const rows = await query<{ readonly id: string }>(
      em,
      sql`INSERT INTO stock_unit (id, part_id, serial, batch, expires_on, state, place_id, updated_at)
        SELECT u.id, ${move.partId}::uuid, u.serial, ${move.batch}, ${move.expiresOn}::date, 'IN_STOCK',
          ${move.placeId}::uuid, ${clock.now()}
        FROM unnest(${serials.map(() => uuid())}::uuid[], ${serials}::text[]) AS u(id, serial)
        ON CONFLICT (part_id, serial) DO UPDATE SET state = 'IN_STOCK', place_id = excluded.place_id,
          batch = excluded.batch, expires_on = excluded.expires_on, device_id = NULL, updated_at = excluded.updated_at
        WHERE stock_unit.state = 'MISSING'
        RETURNING id`,
    );
    if (rows.length < serials.length)
      throw await this.#refusal({ ...move, from: ['MISSING'], fromPlaceId: null });
    return rows.map(({ id }) => id);
  }

  /** Moves pieces that have to be where they are expected. Raises BAD_INPUT naming those that are not. */
  async move(move: UnitMove): Promise<FoundUnit[]> {
    const { em, clock } = this.deps;
    if (move.serials.length === 0) return [];
    const rows = await query<FoundUnit>(
      em,
      sql`UPDATE stock_unit SET state = ${move.to}, place_id = ${move.toPlaceId},
          device_id = ${move.deviceId ?? null}, updated_at = ${clock.now()}
        WHERE part_id = ${move.partId} AND serial = ANY(${move.serials}::text[])
          AND state = ANY(${move.from}::text[]) AND place_id IS NOT DISTINCT FROM ${move.fromPlaceId}::uuid
        RETURNING id, serial, expires_on AS "expiresOn"`,
    );
    if (rows.length < new Set(move.serials).size) throw await this.#refusal(move, rows);
    return rows;
  }

  /** Serials of a part at a place in a state, the smallest first. */
  async serialsAt(partId: string, placeId: string, state: StockUnitState, limit: number): Promise<string[]> {
    const rows = await query<{ readonly serial: string }>(
      this.deps.em,
      sql`SELECT serial FROM stock_unit
        WHERE part_id = ${partId} AND place_id = ${placeId} AND state = ${state}
        ORDER BY serial LIMIT ${limit}`,
    );
    return rows.map(({ serial }) => serial);
  }

  /** Serials a reservation still holds. */
  async serialsHeldBy(reservationId: string): Promise<string[]> {
    const rows = await query<{ readonly serial: string }>(
      this.deps.em,
      sql`SELECT u.serial FROM reservation_unit ru JOIN stock_unit u ON u.id = ru.unit_id
        WHERE ru.reservation_id = ${reservationId} AND u.state = 'RESERVED' ORDER BY u.serial`,
    );
    return rows.map(({ serial }) => serial);
  }

  async #refusal(
    {
      partId,
      serials,
      field,
      from,
      fromPlaceId,
    }: Pick<UnitMove, 'partId' | 'serials' | 'field' | 'from' | 'fromPlaceId'>,
    moved: readonly FoundUnit[] = [],
  ): Promise<BadInput> {
    const units = await query<{
      serial: string;
      state: StockUnitState;
      placeId: string | null;
      place: string | null;
    }>(
      this.deps.em,
      sql`SELECT u.serial, u.state, u.place_id AS "placeId", l.code AS place
        FROM stock_unit u LEFT JOIN stock_place l ON l.id = u.place_id
        WHERE u.part_id = ${partId} AND u.serial = ANY(${serials}::text[])`,
    );
    const fits = new Set(moved.map(({ serial }) => serial));
    const problems: Record<string, FieldProblem> = {};
    serials.forEach((serial, at) => {
      const unit = units.find((one) => one.serial === serial);
      if (fits.has(serial) || (unit && from.includes(unit.state) && unit.placeId === fromPlaceId)) return;
      const expected = from.includes('MISSING');
      if (!unit && expected) return;
      problems[field.endsWith('serials') ? `${field}.${at}` : field] = unit
        ? elsewhere(serial, unit.state, unit.place)
        : unknown(serial);
    });
    return new BadInput(problems);
  }
}

function unknown(serial: string): FieldProblem {
  return {
    code: 'UNKNOWN',
    zh: `没有序列号 ${serial} 的记录。`,
    en: `Serial ${serial} was never received.`,
  };
}

function elsewhere(serial: string, state: StockUnitState, place: string | null): FieldProblem {
  const { zh, en } = where[state];
  return {
    code: 'ELSEWHERE',
    zh: `序列号 ${serial} ${place ? `在 ${place}(${zh})` : zh}。`,
    en: `Serial ${serial} is ${place ? `at ${place}, ${en}` : en}.`,
  };
}

const where: Readonly<Record<StockUnitState, { readonly zh: string; readonly en: string }>> = {
  IN_STOCK: { zh: '在库', en: 'in stock' },
  RESERVED: { zh: '已占用', en: 'reserved' },
  QUARANTINED: { zh: '隔离中', en: 'in quarantine' },
  ISSUED: { zh: '已发出', en: 'issued already' },
  LOANED: { zh: '已借出', en: 'on loan' },
  AT_OEM: { zh: '在厂家', en: 'at the maker' },
  SCRAPPED: { zh: '已报废', en: 'scrapped' },
  MISSING: { zh: '盘亏', en: 'missing since a count' },
};
