import type { ServiceDeps } from '../../platform/context.js';
import { badField } from '../../platform/errors.js';
import { activePlace, atPlace } from './at-place.js';
import { goesBack, leftOf, lockOrigin } from './brings-back.js';
import { known, type Ledger } from './ledger.js';
import { checkedLines, type PartLine, refuseInactive, withParts } from './lines.js';
import { postingTexts } from './posting-texts.js';
import { consume, heldBy, heldFor } from './reservation-use.js';
import { bestBefore, refuseExpired, refuseExpiredBatches } from './shelf-life.js';
import { layOn } from './shelf-of.js';
import type { PlaceFacts } from './step.js';
import type {
  IssueStockInput,
  ReceiveStockInput,
  ReturnStockInput,
  TransferStockInput,
} from './stock.input.js';
import type { StockUnits } from './stock-units.js';

/** Goods that come in, go out, come back and change places. Each answers the id of its posting. */
export class StockPostingService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly ledger: Ledger,
    private readonly units: StockUnits,
  ) {}

  /** Raises BAD_INPUT: lines of wrong form, a part or place out of use, a serial that exists. */
  async receive(requestKey: string, input: ReceiveStockInput): Promise<string> {
    const checked = checkedLines(input.lines);
    const posting = await this.ledger.open({
      kind: 'RECEIVE',
      requestKey,
      body: input,
      partIds: checked.map(({ partId }) => partId),
      placeIds: [input.placeId],
      ...postingTexts(input),
    });
    if (typeof posting === 'string') return posting;
    const place = activePlace(posting, input.placeId, 'placeId');
    const lines = atPlace(withParts(checked, posting), place);
    lines.forEach(refuseInactive);
    await this.#openAll(lines);
    for (const line of lines) {
      const expiresOn = bestBefore(line, this.deps.clock.today());
      const moved = { ...line, kind: 'RECEIPT' as const, expiresOn };
      const step = {
        ...moved,
        reservationId: null,
        field: `${line.field}.quantity`,
        unitIds: [] as string[],
      };
      await this.ledger.move(posting, step);
      if (line.serials) {
        const receipt = { ...line, expiresOn, field: `${line.field}.serials`, serials: line.serials };
        step.unitIds.push(...(await this.units.receive(receipt)));
      }
    }
    if (input.shelfId)
      await layOn(
        this.deps,
        input.shelfId,
        place,
        lines.map(({ partId }) => partId),
      );
    return this.ledger.close(posting, 'stock.receive');
  }

  /** Raises BAD_INPUT: lines of wrong form, not enough free, a reservation that does not hold it, an expired batch. */
  async issue(requestKey: string, input: IssueStockInput): Promise<string> {
    const checked = checkedLines(input.lines);
    const posting = await this.ledger.open({
      kind: 'ISSUE',
      requestKey,
      body: input,
      partIds: checked.map(({ partId }) => partId),
      placeIds: [input.placeId],
      ...postingTexts(input),
    });
    if (typeof posting === 'string') return posting;
    const place = known(posting.places, input.placeId, 'placeId');
    const lines = atPlace(withParts(checked, posting), place);
    const held = await heldBy(
      this.deps,
      lines.flatMap(({ reservationId }) => reservationId ?? []),
    );
    await refuseExpiredBatches(this.deps, lines);
    for (const line of lines) {
      const field = `${line.field}.reservationId`;
      const reservation = line.reservationId ? heldFor(held, line.reservationId, { ...line, field }) : null;
      const unitIds: string[] = [];
      await this.ledger.move(posting, {
        ...line,
        kind: 'ISSUE',
        field: `${line.field}.quantity`,
        fromReserved: reservation !== null,
        reservationId: reservation?.id ?? null,
        deviceId: input.deviceId ?? null,
        contractId: input.contractId ?? null,
        unitIds,
      });
      if (reservation) await consume(this.deps, reservation.id, line.quantity, field);
      unitIds.push(...(await this.#issueUnits(line, reservation?.id ?? null, input.deviceId ?? null)));
    }
    return this.ledger.close(posting, 'stock.issue');
  }

  /** Raises BAD_INPUT: lines of wrong form, more than that posting issued, a serial that is not out. */
  async return(requestKey: string, input: ReturnStockInput): Promise<string> {
    const checked = checkedLines(input.lines);
    const origin = input.issuePostingId
      ? ({ id: input.issuePostingId, kind: 'ISSUE', field: 'issuePostingId' } as const)
      : null;
    const bringsBackId = origin && (await lockOrigin(this.deps, origin));
    const posting = await this.ledger.open({
      kind: 'RETURN',
      requestKey,
      body: input,
      partIds: checked.map(({ partId }) => partId),
      placeIds: [input.placeId],
      bringsBackId,
      ...postingTexts(input),
    });
    if (typeof posting === 'string') return posting;
    const place = activePlace(posting, input.placeId, 'placeId');
    const lines = atPlace(withParts(checked, posting), place);
    const left = origin && (await leftOf(this.deps, origin));
    await this.#openAll(lines);
    for (const line of lines) {
      const unitIds: string[] = [];
      const valueFen = left ? goesBack(left, line, `${line.field}.quantity`) : null;
      await this.ledger.move(posting, {
        ...line,
        kind: 'RETURN',
        field: `${line.field}.quantity`,
        reservationId: null,
        valueFen,
        unitIds,
      });
      if (line.serials) unitIds.push(...(await this.#back(line, place)));
    }
    return this.ledger.close(posting, 'stock.return');
  }

  /** Raises BAD_INPUT: lines of wrong form, not enough free, the same place twice. */
  async transfer(requestKey: string, input: TransferStockInput): Promise<string> {
    const checked = checkedLines(input.lines);
    const posting = await this.ledger.open({
      kind: 'TRANSFER',
      requestKey,
      body: input,
      partIds: checked.map(({ partId }) => partId),
      placeIds: [input.fromPlaceId, input.toPlaceId],
      ...postingTexts(input),
    });
    if (typeof posting === 'string') return posting;
    const from = known(posting.places, input.fromPlaceId, 'fromPlaceId');
    const to = activePlace(posting, input.toPlaceId, 'toPlaceId');
    if (from.id === to.id) {
      throw badField('toPlaceId', 'SAME', '调出与调入不能是同一处。', 'Give two different places.');
    }
    const lines = withParts(checked, posting);
    const incoming = lines.map(({ partId }) => ({ partId, placeId: to.id }));
    await this.ledger.lock(
      [...incoming, ...incoming.map((pair) => ({ ...pair, placeId: from.id }))],
      incoming,
    );
    for (const line of lines) {
      const field = `${line.field}.quantity`;
      const units = await this.#carry(line, from, to);
      const shared = { ...line, field, reservationId: null, unitCostFen: null, unitIds: units };
      const out = await this.ledger.move(posting, { ...shared, kind: 'TRANSFER_OUT', placeId: from.id });
      await this.ledger.move(posting, {
        ...shared,
        kind: 'TRANSFER_IN',
        placeId: to.id,
        valueFen: -out.valueDeltaFen,
        inSince: out.idleSince,
      });
    }
    return this.ledger.close(posting, 'stock.transfer');
  }

  /** Several balances are made and locked before the first moves. */
  async #openAll(lines: readonly { readonly partId: string; readonly placeId: string }[]): Promise<void> {
    if (lines.length > 1) await this.ledger.lock(lines, lines);
  }

  async #issueUnits(
    line: PartLine & { readonly placeId: string },
    reservationId: string | null,
    deviceId: string | null,
  ): Promise<string[]> {
    if (line.part.tracking === 'QUANTITY') return [];
    const held = reservationId === null ? null : await this.units.serialsHeldBy(reservationId);
    const serials = line.serials ?? held?.slice(0, line.quantity) ?? [];
    const strange = held && serials.findIndex((serial) => !held.includes(serial));
    if (strange !== null && strange >= 0) {
      throw badField(
        `${line.field}.serials.${strange}`,
        'NOT_RESERVED',
        `序列号 ${serials[strange]} 不在这笔占用中。`,
        `Serial ${serials[strange]} is not held by this reservation.`,
      );
    }
    const units = await this.units.move({
      ...line,
      field: `${line.field}.serials`,
      serials,
      from: [reservationId === null ? 'IN_STOCK' : 'RESERVED'],
      fromPlaceId: line.placeId,
      to: 'ISSUED',
      toPlaceId: null,
      deviceId,
    });
    for (const { serial, expiresOn } of units) {
      refuseExpired(`${line.field}.serials`, serial, expiresOn, this.deps.clock.today());
    }
    return units.map(({ id }) => id);
  }

  async #back({ partId, serials, field }: PartLine, place: PlaceFacts): Promise<string[]> {
    const units = await this.units.move({
      partId,
      serials: serials ?? [],
      from: ['ISSUED'],
      fromPlaceId: null,
      to: 'IN_STOCK',
      toPlaceId: place.id,
      field: `${field}.serials`,
    });
    return units.map(({ id }) => id);
  }

  async #carry({ partId, serials, field }: PartLine, from: PlaceFacts, to: PlaceFacts): Promise<string[]> {
    const units = await this.units.move({
      partId,
      serials: serials ?? [],
      from: ['IN_STOCK'],
      fromPlaceId: from.id,
      to: 'IN_STOCK',
      toPlaceId: to.id,
      field: `${field}.serials`,
    });
    return units.map(({ id }) => id);
  }
}
