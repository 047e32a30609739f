import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import { activePlace } from './at-place.js';
import { known, type Ledger, uuids } from './ledger.js';
import { lendUnits } from './lent-units.js';
import { checkQuantity } from './lines.js';
import { LoanerEntity } from './loaner.entity.js';
import { postingTexts } from './posting-texts.js';
import { consume, heldBy, heldFor } from './reservation-use.js';
import type { LendStockInput } from './stock.input.js';
import type { LoanerState, StockPostingKind } from './stock-kinds.js';
import type { StockUnits } from './stock-units.js';

/** How a loan comes back. */
export interface TakenBack {
  readonly placeId: string;
  readonly toQuarantine: boolean;
  readonly reason?: string | null;
}

/** 备用机: what stands in for a broken device stays ours and keeps its value. Each answers the id of the loan. */
export class LoanerService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly ledger: Ledger,
    private readonly units: StockUnits,
  ) {}

  /** Raises BAD_INPUT: not enough free, a piece that is not there, nobody to lend to. */
  async lend(requestKey: string, input: LendStockInput): Promise<string> {
    const check = new FieldCheck();
    checkQuantity(check, 'quantity', input.quantity);
    check.date('dueOn', input.dueOn);
    const note = check.note('note', input.note) ?? null;
    check.done();
    const posting = await this.ledger.open({
      kind: 'LOAN',
      requestKey,
      body: input,
      partIds: [input.partId],
      placeIds: [input.placeId],
    });
    if (typeof posting === 'string') return this.#lentBy(posting);
    const part = known(posting.parts, input.partId, 'partId');
    const place = known(posting.places, input.placeId, 'placeId');
    const at = { partId: part.id, placeId: place.id };
    const held = await heldBy(this.deps, input.reservationId ? [input.reservationId] : []);
    const reservation = input.reservationId
      ? heldFor(held, input.reservationId, { ...at, field: 'reservationId' })
      : null;
    const customerId = input.customerId ?? (await this.#customerOf(input.deviceId));
    if (!customerId && !input.loanerId) {
      throw badField('customerId', 'REQUIRED', '请选择设备或客户。', 'Choose a device or a customer.');
    }
    const id = input.loanerId ?? uuid();
    const step = {
      ...at,
      kind: 'LOAN_OUT' as const,
      quantity: input.quantity,
      field: 'quantity',
      part,
      fromReserved: reservation !== null,
      reservationId: reservation?.id ?? null,
      loanerId: id,
      deviceId: input.deviceId ?? null,
      unitIds: [] as string[],
    };
    const moved = await this.ledger.move(posting, step);
    if (reservation) await consume(this.deps, reservation.id, input.quantity, 'reservationId');
    step.unitIds.push(...(await lendUnits(this.units, part, place.id, input, reservation?.id ?? null)));
    const lent = { unitId: step.unitIds[0] ?? null, placeId: place.id, valueFen: -moved.valueDeltaFen };
    await this.#begin(id, part.id, { ...input, customerId, note }, lent);
    await this.ledger.close(posting, 'stock.lend');
    return id;
  }

  /** Raises NOT_FOUND, BAD_INPUT: it is not out. */
  takeBack(requestKey: string, id: string, how: TakenBack): Promise<string> {
    return this.#end(requestKey, id, how, {
      posting: 'LOAN_BACK',
      state: 'RETURNED',
      action: 'stock.takeBackLoaner',
    });
  }

  /** The failed one comes back into quarantine, another one is promised (S-02). Raises NOT_FOUND, BAD_INPUT: it is not out. */
  async fail(requestKey: string, id: string, placeId: string, reason: string): Promise<string> {
    const how = { placeId, toQuarantine: true, reason };
    const end = { posting: 'LOAN_FAILED', state: 'FAILED', action: 'stock.failLoaner' } as const;
    return this.#end(requestKey, id, how, end);
  }

  /** It stays with the client for good. Raises NOT_FOUND, BAD_INPUT: it is not out. */
  async convert(requestKey: string, id: string, why: string): Promise<string> {
    const { reason } = postingTexts({ reason: why }, { reasonNeeded: true });
    const before = await this.#one(id);
    const posting = await this.ledger.open({
      kind: 'LOAN_CONVERTED',
      requestKey,
      body: { id: before.id, reason },
      partIds: [before.partId],
      placeIds: [],
      reason,
    });
    if (typeof posting === 'string') return before.id;
    await this.#close(before.id, 'CONVERTED', reason);
    await this.#moveUnit(before, 'ISSUED', null);
    await this.ledger.close(posting, 'stock.convertLoaner');
    return before.id;
  }

  async #end(
    requestKey: string,
    id: string,
    how: TakenBack,
    end: {
      readonly posting: StockPostingKind;
      readonly state: 'RETURNED' | 'FAILED';
      readonly action: string;
    },
  ): Promise<string> {
    const { reason } = postingTexts(how, { reasonNeeded: end.state === 'FAILED' });
    const before = await this.#one(id);
    const posting = await this.ledger.open({
      kind: end.posting,
      requestKey,
      body: { ...how, id: before.id },
      partIds: [before.partId],
      placeIds: [how.placeId],
      reason: reason ?? (how.toQuarantine ? testedFirst : null),
    });
    if (typeof posting === 'string') return before.id;
    const place = activePlace(posting, how.placeId, 'placeId');
    const { partId, quantity, valueFen, deviceId, unitId } = before;
    const step = {
      partId,
      quantity,
      deviceId,
      placeId: place.id,
      field: 'id',
      part: posting.parts.get(partId),
      loanerId: before.id,
      unitIds: unitId ? [unitId] : [],
    };
    await this.ledger.move(posting, { ...step, kind: 'LOAN_BACK', valueFen });
    await this.#close(before.id, end.state, reason);
    await this.#moveUnit(before, how.toQuarantine ? 'QUARANTINED' : 'IN_STOCK', place.id);
    if (how.toQuarantine) await this.ledger.move(posting, { ...step, kind: 'QUARANTINE' });
    if (end.state === 'FAILED') await this.#promiseAnother(before);
    await this.ledger.close(posting, end.action);
    return before.id;
  }

  /** A new loan, or the one promised after another failed. */
  async #begin(
    id: string,
    partId: string,
    input: LendStockInput,
    lent: { readonly unitId: string | null; readonly placeId: string; readonly valueFen: number },
  ): Promise<void> {
    const { em, clock, actor } = this.deps;
    const now = clock.now();
    const fields = {
      ...lent,
      partId,
      quantity: input.quantity,
      lentBy: actor.name,
      lentAt: now,
      updatedAt: now,
    };
    if (!input.loanerId) {
      await em.insert(LoanerEntity, {
        ...fields,
        id,
        state: 'IN_PLACE',
        deviceId: input.deviceId ?? null,
        customerId: input.customerId ?? null,
        dueOn: input.dueOn ?? null,
        note: input.note ?? null,
        createdAt: now,
      });
      return;
    }
    const done = await em.update(
      LoanerEntity,
      { id, state: 'PROMISED' },
      { ...fields, state: 'IN_PLACE', ...(input.dueOn ? { dueOn: input.dueOn } : {}) },
    );
    if (!done.affected) {
      throw badField('loanerId', 'ENDED', '没有这笔待兑现的借用。', 'There is no such promised loan.');
    }
  }

  async #close(id: string, state: LoanerState, reason: string | null): Promise<void> {
    const { em, clock } = this.deps;
    const now = clock.now();
    const done = await em.update(
      LoanerEntity,
      { id, state: 'IN_PLACE' },
      { state, endedAt: now, endReason: reason, updatedAt: now },
    );
    if (!done.affected) throw badField('id', 'ENDED', '这件备用机不在借出中。', 'This loaner is not out.');
  }

  async #promiseAnother(failed: LoanerEntity): Promise<void> {
    const now = this.deps.clock.now();
    const { partId, quantity, deviceId, customerId, dueOn, note } = failed;
    await this.deps.em.insert(LoanerEntity, {
      id: uuid(),
      partId,
      quantity,
      deviceId,
      customerId,
      dueOn,
      note,
      valueFen: 0,
      state: 'PROMISED',
      replacesId: failed.id,
      createdAt: now,
      updatedAt: now,
    });
  }

  async #moveUnit(loaner: LoanerEntity, to: 'ISSUED' | 'IN_STOCK' | 'QUARANTINED', placeId: string | null) {
    if (!loaner.unitId) return;
    await query(
      this.deps.em,
      sql`UPDATE stock_unit SET state = ${to}, place_id = ${placeId}, updated_at = ${this.deps.clock.now()},
          device_id = ${to === 'ISSUED' ? loaner.deviceId : null}
        WHERE id = ${loaner.unitId} AND state = 'LOANED'`,
    );
  }

  async #customerOf(deviceId: string | null | undefined): Promise<string | null> {
    const [row] = await query<{ readonly customerId: string }>(
      this.deps.em,
      sql`SELECT customer_id AS "customerId" FROM device WHERE id = ANY(${uuids(deviceId ? [deviceId] : [])}::uuid[])`,
    );
    return row?.customerId ?? null;
  }

  /** The loan a posting began. */
  async #lentBy(postingId: string): Promise<string> {
    const [row] = await query<{ readonly id: string }>(
      this.deps.em,
      sql`SELECT loaner_id AS id FROM stock_movement WHERE posting_id = ${postingId} AND kind = 'LOAN_OUT'`,
    );
    if (!row) throw new NotFound();
    return row.id;
  }

  async #one(id: string): Promise<LoanerEntity> {
    const row = await this.deps.em.findOneBy(LoanerEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }
}

const testedFirst = '还回后先检测';
