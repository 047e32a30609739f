import type { ServiceDeps } from '../../platform/context.js';
import { activePlace, atPlace } from './at-place.js';
import { goesBack, leftOf, lockOrigin } from './brings-back.js';
import { known, type Ledger, type OpenPosting } from './ledger.js';
import { checkedLines, type PartLine, withParts } from './lines.js';
import { postingTexts } from './posting-texts.js';
import type { PlaceFacts } from './step.js';
import type { DefectiveStockInput, ReasonedStockInput, TakeBackFromOemInput } from './stock.input.js';
import type { StockPostingKind, StockUnitState } from './stock-kinds.js';
import type { StockUnits } from './stock-units.js';

/** Goods whose number or state was found to be another. Each has a reason and answers the id of its posting. */
export class StockCareService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly ledger: Ledger,
    private readonly units: StockUnits,
  ) {}

  /** The quantity is signed. Raises BAD_INPUT: lines of wrong form, more than is free. */
  async adjust(requestKey: string, input: ReasonedStockInput): Promise<string> {
    const opened = await this.#open('ADJUST', requestKey, input, true);
    if (typeof opened === 'string') return opened;
    const { posting, place, lines } = opened;
    if (lines.length > 1)
      await this.ledger.lock(
        lines,
        lines.filter(({ quantity }) => quantity > 0),
      );
    for (const line of lines) {
      const unitIds: string[] = [];
      await this.ledger.move(posting, { ...line, ...atQuantity(line), kind: 'ADJUST', unitIds });
      if (line.serials && line.quantity > 0) {
        unitIds.push(
          ...(await this.units.receive({ ...line, field: `${line.field}.serials`, serials: line.serials })),
        );
      } else unitIds.push(...(await this.#units(line, 'IN_STOCK', place.id, 'MISSING', null)));
    }
    return this.ledger.close(posting, 'stock.adjust');
  }

  /** Raises BAD_INPUT: lines of wrong form, more than is free, or than is in quarantine. */
  scrap(requestKey: string, input: DefectiveStockInput): Promise<string> {
    return this.#takeOut(requestKey, input, {
      posting: 'SCRAP',
      kind: 'SCRAP',
      to: 'SCRAPPED',
      action: 'stock.scrap',
    });
  }

  /** Raises BAD_INPUT: lines of wrong form, more than is free, or than is in quarantine. */
  sendToOem(requestKey: string, input: DefectiveStockInput): Promise<string> {
    return this.#takeOut(requestKey, input, {
      posting: 'OEM_OUT',
      kind: 'OEM_OUT',
      to: 'AT_OEM',
      action: 'stock.sendToOem',
    });
  }

  /** Raises BAD_INPUT: lines of wrong form, more than is free. */
  quarantine(requestKey: string, input: ReasonedStockInput): Promise<string> {
    return this.#within(requestKey, input, 'QUARANTINE', 'IN_STOCK', 'QUARANTINED');
  }

  /** Raises BAD_INPUT: lines of wrong form, more than is in quarantine. */
  clear(requestKey: string, input: ReasonedStockInput): Promise<string> {
    return this.#within(requestKey, input, 'CLEAR', 'QUARANTINED', 'IN_STOCK');
  }

  /** Raises BAD_INPUT: lines of wrong form, more than that posting sent, a serial that is not there. */
  async takeBackFromOem(requestKey: string, input: TakeBackFromOemInput): Promise<string> {
    const checked = checkedLines(input.lines);
    const sent = { id: input.oemPostingId, kind: 'OEM_OUT', field: 'oemPostingId' } as const;
    const bringsBackId = await lockOrigin(this.deps, sent);
    const posting = await this.ledger.open({
      kind: 'OEM_BACK',
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
    const left = await leftOf(this.deps, sent);
    if (lines.length > 1) await this.ledger.lock(lines, lines);
    for (const line of lines) {
      const step = { ...line, ...atQuantity(line), unitIds: [] as string[] };
      const valueFen = goesBack(left, line, step.field);
      await this.ledger.move(posting, { ...step, kind: 'OEM_BACK', valueFen });
      const to = input.toQuarantine ? 'QUARANTINED' : 'IN_STOCK';
      step.unitIds.push(...(await this.#units(line, 'AT_OEM', null, to, place.id)));
      if (input.toQuarantine) await this.ledger.move(posting, { ...step, kind: 'QUARANTINE' });
    }
    return this.ledger.close(posting, 'stock.takeBackFromOem');
  }

  async #takeOut(
    requestKey: string,
    input: DefectiveStockInput,
    how: {
      readonly posting: StockPostingKind;
      readonly kind: 'SCRAP' | 'OEM_OUT';
      readonly to: StockUnitState;
      readonly action: string;
    },
  ): Promise<string> {
    const opened = await this.#open(how.posting, requestKey, input);
    if (typeof opened === 'string') return opened;
    const { posting, place, lines } = opened;
    const from = input.fromQuarantine ? 'QUARANTINED' : 'IN_STOCK';
    for (const line of lines) {
      const unitIds: string[] = [];
      const step = { ...line, ...atQuantity(line), fromQuarantine: input.fromQuarantine, unitIds };
      await this.ledger.move(posting, { ...step, kind: how.kind });
      unitIds.push(...(await this.#units(line, from, place.id, how.to, null)));
    }
    return this.ledger.close(posting, how.action);
  }

  async #within(
    requestKey: string,
    input: ReasonedStockInput,
    kind: 'QUARANTINE' | 'CLEAR',
    from: StockUnitState,
    to: StockUnitState,
  ): Promise<string> {
    const opened = await this.#open(kind, requestKey, input);
    if (typeof opened === 'string') return opened;
    const { posting, place, lines } = opened;
    for (const line of lines) {
      const unitIds: string[] = [];
      await this.ledger.move(posting, { ...line, ...atQuantity(line), kind, unitIds });
      unitIds.push(...(await this.#units(line, from, place.id, to, place.id)));
    }
    return this.ledger.close(posting, kind === 'CLEAR' ? 'stock.clear' : 'stock.quarantine');
  }

  async #open(kind: StockPostingKind, requestKey: string, input: ReasonedStockInput, signed = false) {
    const checked = checkedLines(input.lines, { signed });
    const posting = await this.ledger.open({
      kind,
      requestKey,
      body: input,
      partIds: checked.map(({ partId }) => partId),
      placeIds: [input.placeId],
      ...postingTexts(input, { reasonNeeded: true }),
    });
    if (typeof posting === 'string') return posting;
    return linesHere(posting, input.placeId, checked);
  }

  async #units(
    { partId, serials, field }: PartLine,
    from: StockUnitState,
    fromPlaceId: string | null,
    to: StockUnitState,
    toPlaceId: string | null,
  ): Promise<string[]> {
    const moved = { partId, serials: serials ?? [], from: [from], fromPlaceId, to, toPlaceId };
    return (await this.units.move({ ...moved, field: `${field}.serials` })).map(({ id }) => id);
  }
}

function linesHere(posting: OpenPosting, placeId: string, checked: ReturnType<typeof checkedLines>) {
  const place: PlaceFacts = known(posting.places, placeId, 'placeId');
  return { posting, place, lines: atPlace(withParts(checked, posting), place) };
}

/** An error of a line is one of its quantity; a line here draws on no reservation. */
function atQuantity({ field }: PartLine) {
  return { field: `${field}.quantity`, reservationId: null };
}
