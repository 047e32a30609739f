import { type ActiveReservation, mayRelease, reserve } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { balanceOf } from './balance-update.js';
import { known, type Ledger, type OpenPosting, uuids } from './ledger.js';
import { checkQuantity } from './lines.js';
import { postingTexts } from './posting-texts.js';
import { ReservationEntity } from './reservation.entity.js';
import { checkSerials, displacedBy, freeIn, notGranted } from './reservation-checks.js';
import type { PartFacts, PlaceFacts } from './step.js';
import type { ReserveStockInput } from './stock.input.js';
import type { StockUnits } from './stock-units.js';

/** 占用: stock held for somebody. The promised substitute goes before all others (K-01, Q46). */
export class ReservationService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly ledger: Ledger,
    private readonly units: StockUnits,
  ) {}

  /** Answers the id of the posting. Raises BAD_INPUT: not enough free, pieces that are not, an unknown part. */
  async reserve(requestKey: string, input: ReserveStockInput): Promise<string> {
    const check = new FieldCheck();
    checkQuantity(check, 'quantity', input.quantity);
    check.done();
    const texts = postingTexts(input);
    const placeIds = input.placeId ? [input.placeId] : await this.#bestPlaces(input);
    const posting = await this.ledger.open({
      kind: 'RESERVE',
      requestKey,
      body: input,
      partIds: [input.partId],
      placeIds,
      ...texts,
    });
    if (typeof posting === 'string') return posting;
    const part = known(posting.parts, input.partId, 'partId');
    checkSerials(part, input);
    const decided = await this.#decide(posting, part, input, placeIds);
    const reservedAt = this.deps.clock.now();
    for (const { id } of decided.outcome.preempts) {
      const reason = displacedBy(input);
      await this.#letGo(posting, part, id, { reason, movedToId: null, field: 'quantity' });
      await this.audit.record({
        action: 'reservation.displace',
        entity: 'Reservation',
        entityId: id,
        reason,
      });
    }
    const id = uuid();
    await this.deps.em.insert(ReservationEntity, {
      ...texts,
      id,
      partId: part.id,
      placeId: decided.place.id,
      quantity: input.quantity,
      purpose: input.purpose,
      state: 'ACTIVE',
      neededBy: input.neededBy ?? null,
      deviceId: input.deviceId ?? null,
      contractId: input.contractId ?? null,
      proof: decided.proof as object,
      reservedById: this.deps.actor.userId,
      reservedBy: this.deps.actor.name,
      reservedAt,
    });
    const unitIds = await this.#hold(id, part, decided.place, input);
    await this.ledger.move(posting, {
      partId: part.id,
      placeId: decided.place.id,
      kind: 'RESERVE',
      quantity: input.quantity,
      field: 'quantity',
      part,
      reservationId: id,
      deviceId: input.deviceId ?? null,
      contractId: input.contractId ?? null,
      unitIds,
    });
    return this.ledger.close(posting, 'stock.reserve');
  }

  /** Answers the id of the reservation. Raises NOT_FOUND, BAD_INPUT: ended, or of a promise still open (Q46). */
  async release(
    requestKey: string,
    id: string,
    how: { readonly reason: string; readonly promiseClosed: boolean; readonly movedToId: string | null },
  ): Promise<string> {
    const { reason } = postingTexts(how, { reasonNeeded: true });
    const before = await this.#one(id);
    const posting = await this.ledger.open({
      kind: 'RELEASE',
      requestKey,
      body: { id: before.id, ...how },
      partIds: [before.partId],
      placeIds: [before.placeId],
      reason,
    });
    if (typeof posting === 'string') return before.id;
    const movedToId = how.movedToId && (await this.#successor(before, how.movedToId));
    const decision = mayRelease({
      purpose: before.purpose,
      promiseOpen: !how.promiseClosed,
      otherUnitAssigned: movedToId !== null,
    });
    if (!decision.outcome.allowed) {
      throw badField(
        'promiseClosed',
        'PROMISE_OPEN',
        '24 小时替代承诺尚未了结:请确认承诺已了结,或另指定一件(K-01,Q46)。',
        'The promise of a 24-hour substitute is still open: confirm that it is closed, or assign another unit (K-01, Q46).',
      );
    }
    const part = known(posting.parts, before.partId, 'id');
    await this.#letGo(posting, part, before.id, { reason, movedToId, field: 'id' });
    await this.ledger.close(posting, 'stock.release');
    return before.id;
  }

  /** Places where enough is free, or could be made free, best first; all of them are tried. */
  async #bestPlaces({ partId, purpose }: ReserveStockInput): Promise<string[]> {
    const rows = await query<{ readonly placeId: string }>(
      this.deps.em,
      sql`SELECT b.place_id AS "placeId" FROM stock_balance b JOIN stock_place l ON l.id = b.place_id
        WHERE b.part_id = ANY(${uuids([partId])}::uuid[]) AND b.on_hand > 0
          AND (${purpose} = 'SUBSTITUTE' OR b.on_hand > b.reserved)
        ORDER BY b.on_hand - b.reserved DESC, l.kind = 'WAREHOUSE' DESC, l.code LIMIT 20`,
    );
    return rows.map(({ placeId }) => placeId);
  }

  /**
   * The first place where the rules grant it, its balance locked. Free stock anywhere goes before making others
   * give way. Raises BAD_INPUT with what is free.
   */
  async #decide(
    posting: OpenPosting,
    part: PartFacts,
    { quantity, purpose, placeId }: ReserveStockInput,
    placeIds: readonly string[],
  ) {
    if (placeId) known(posting.places, placeId, 'placeId');
    const places = placeIds.flatMap((id) => posting.places.get(id.toLowerCase()) ?? []);
    const pairs = places.map((place) => ({ partId: part.id, placeId: place.id }));
    await this.ledger.lockAll(pairs);
    const decisions = [];
    for (const place of places) {
      const at = { partId: part.id, placeId: place.id };
      const onHand = (await balanceOf(this.deps.em, at))?.onHand ?? 0;
      const proof = reserve({ purpose, quantity, onHand, active: await this.#active(at) });
      decisions.push({ place, proof, outcome: proof.outcome });
    }
    const granted = decisions.filter(({ outcome }) => outcome.granted);
    const best = granted.find(({ outcome }) => outcome.preempts.length === 0) ?? granted[0];
    if (best) return best;
    throw notGranted(
      part,
      quantity,
      decisions.map(({ place, proof }) => ({ place, free: freeIn(proof) })),
    );
  }

  async #active({ partId, placeId }: { partId: string; placeId: string }): Promise<ActiveReservation[]> {
    return query<ActiveReservation>(
      this.deps.em,
      sql`SELECT id, purpose, quantity - consumed AS quantity,
          to_char(reserved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "reservedAt"
        FROM reservation WHERE part_id = ${partId} AND place_id = ${placeId} AND state = 'ACTIVE'
        ORDER BY reserved_at, id`,
    );
  }

  /** Ends a reservation and frees what it held, under the lock of its balance. */
  async #letGo(
    posting: OpenPosting,
    part: PartFacts,
    id: string,
    how: { readonly reason: string | null; readonly movedToId: string | null; readonly field: string },
  ): Promise<void> {
    const { em, clock } = this.deps;
    const held = await this.#one(id);
    await this.ledger.lockAll([held]);
    const [ended] = await query<{ readonly open: number }>(
      em,
      sql`UPDATE reservation SET state = ${how.movedToId === null ? 'RELEASED' : 'MOVED'},
          ended_at = ${clock.now()}, end_reason = ${how.reason}, moved_to_id = ${how.movedToId}
        WHERE id = ${id} AND state = 'ACTIVE' RETURNING quantity - consumed AS open`,
    );
    if (!ended) throw badField(how.field, 'ENDED', '这笔占用已经结束。', 'This reservation has ended.');
    const serials = part.tracking === 'SERIAL' ? await this.units.serialsHeldBy(id) : [];
    const at = { partId: held.partId, placeId: held.placeId };
    const units = await this.units.move({
      partId: held.partId,
      serials,
      from: ['RESERVED'],
      fromPlaceId: held.placeId,
      to: 'IN_STOCK',
      toPlaceId: held.placeId,
      field: how.field,
    });
    await this.ledger.move(posting, {
      ...at,
      kind: 'RELEASE',
      quantity: ended.open,
      field: how.field,
      part,
      reservationId: id,
      unitIds: units.map((unit) => unit.id),
    });
  }

  /** The pieces of a part with serials that the reservation holds: those asked for, else any. */
  async #hold(
    id: string,
    part: PartFacts,
    place: PlaceFacts,
    { serials, quantity }: ReserveStockInput,
  ): Promise<string[]> {
    if (part.tracking === 'QUANTITY') return [];
    const units = await this.units.move({
      partId: part.id,
      serials: serials ?? (await this.units.serialsAt(part.id, place.id, 'IN_STOCK', quantity)),
      from: ['IN_STOCK'],
      fromPlaceId: place.id,
      to: 'RESERVED',
      toPlaceId: place.id,
      field: 'serials',
    });
    await query(
      this.deps.em,
      sql`INSERT INTO reservation_unit (reservation_id, unit_id)
        SELECT ${id}::uuid, u FROM unnest(${units.map((unit) => unit.id)}::uuid[]) AS u`,
    );
    return units.map((unit) => unit.id);
  }

  /**
   * The reservation that takes over a promise: in force, of the same purpose, for the same device. Both balances are
   * locked before it is looked at: two that name each other would end together.
   */
  async #successor(before: ReservationEntity, id: string): Promise<string> {
    const found = await this.#one(id).catch(() => null);
    if (found) await this.ledger.lockAll([before, found]);
    const after = found && (await this.#one(found.id));
    const fits =
      after &&
      after.id !== before.id &&
      after.state === 'ACTIVE' &&
      after.purpose === before.purpose &&
      after.deviceId === before.deviceId;
    if (fits) return after.id;
    throw badField(
      'movedToId',
      'NO_SUCCESSOR',
      '接替的占用须在有效期内,用途和设备相同。',
      'What takes over has to be an active reservation of the same purpose for the same device.',
    );
  }

  async #one(id: string): Promise<ReservationEntity> {
    const row = await this.deps.em.findOneBy(ReservationEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }
}
