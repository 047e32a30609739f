import type { Fen, MovementKind } from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { type Ledger, uuids } from './ledger.js';
import { postingTexts } from './posting-texts.js';
import type { Step } from './step.js';
import type { StockPostingKind, StockUnitState } from './stock-kinds.js';
import type { StockUnits } from './stock-units.js';

/** A mistake is never edited: a new posting takes it back, as long as the stock still allows. */
export class StockReversalService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly ledger: Ledger,
    private readonly units: StockUnits,
  ) {}

  /** Raises NOT_FOUND, BAD_INPUT: reversed already, of a kind with an end of its own, moved on since. */
  async reverse(requestKey: string, id: string, why: string): Promise<string> {
    const { reason } = postingTexts({ reason: why }, { reasonNeeded: true });
    const original = await this.#posting(id);
    const movements = await this.#movements(original.id);
    const posting = await this.ledger.open({
      kind: 'REVERSAL',
      requestKey,
      body: { id: original.id, reason },
      partIds: movements.map(({ partId }) => partId),
      placeIds: movements.map(({ placeId }) => placeId),
      reason,
      reversesId: original.id,
    });
    if (typeof posting === 'string') return posting;
    refuseKind(original);
    await this.ledger.lock(
      movements,
      movements.filter(({ onHandDelta }) => onHandDelta < 0),
    );
    for (const movement of movements.toReversed()) {
      const part = posting.parts.get(movement.partId);
      const unitIds = movement.units.map((unit) => unit.id);
      for (const step of inverseOf(movement)) {
        await this.ledger.move(posting, { ...step, part, field: 'id', unitIds });
      }
      await this.#unitsBack(movement, movements);
    }
    return this.ledger.close(posting, 'stock.reverse');
  }

  /** Locked, so that nothing is brought back from it meanwhile; who waited for the lock looks anew. */
  async #posting(id: string): Promise<Original> {
    const [locked] = await query<{ readonly id: string }>(
      this.deps.em,
      sql`SELECT id FROM stock_posting WHERE id = ANY(${uuids([id])}::uuid[]) FOR UPDATE`,
    );
    if (!locked) throw new NotFound();
    const [row] = await query<Original>(
      this.deps.em,
      sql`SELECT id, kind, EXISTS (SELECT FROM stock_posting b WHERE b.brings_back_id = d.id
          AND NOT EXISTS (SELECT FROM stock_posting r WHERE r.reverses_id = b.id)) AS "partlyBack"
        FROM stock_posting d WHERE id = ${locked.id}`,
    );
    if (!row) throw new NotFound();
    return row;
  }

  async #movements(postingId: string): Promise<Done[]> {
    const rows = await query<Omit<Done, 'valueFen'> & { readonly valueFen: string }>(
      this.deps.em,
      sql`SELECT m.part_id AS "partId", m.place_id AS "placeId", m.kind, m.quantity,
          m.on_hand_delta AS "onHandDelta", m.quarantined_delta AS "quarantinedDelta",
          abs(m.value_delta_fen) AS "valueFen", m.device_id AS "deviceId", m.contract_id AS "contractId", m.batch,
          (SELECT coalesce(json_agg(json_build_object('id', u.id, 'serial', u.serial)), '[]'::json)
            FROM stock_movement_unit mu JOIN stock_unit u ON u.id = mu.unit_id
            WHERE mu.movement_id = m.id) AS units
        FROM stock_movement m WHERE m.posting_id = ${postingId} ORDER BY m.position`,
    );
    return rows.map((row) => ({ ...row, valueFen: Number(row.valueFen) }));
  }

  async #unitsBack(movement: Done, all: readonly Done[]): Promise<void> {
    const { partId, placeId, kind, quantity, units } = movement;
    const [from, to] = unitStates[kind]?.(quantity, movement) ?? [];
    if (units.length === 0 || !from || !to) return;
    const cameFrom = all.find((other) => other.kind === 'TRANSFER_OUT')?.placeId ?? placeId;
    await this.units.move({
      partId,
      serials: units.map(({ serial }) => serial),
      from: [from],
      fromPlaceId: lying.has(from) ? placeId : null,
      to,
      toPlaceId: lying.has(to) ? cameFrom : null,
      field: 'id',
    });
  }
}

interface Original {
  readonly id: string;
  readonly kind: StockPostingKind;
  readonly partlyBack: boolean;
}

interface Done {
  readonly partId: string;
  readonly placeId: string;
  readonly kind: MovementKind;
  readonly quantity: number;
  readonly onHandDelta: number;
  readonly quarantinedDelta: number;
  readonly valueFen: Fen;
  readonly deviceId: string | null;
  readonly contractId: string | null;
  readonly batch: string | null;
  readonly units: readonly { readonly id: string; readonly serial: string }[];
}

/** What a movement is taken back by, at the value it had. */
function inverseOf(movement: Done): Omit<Step, 'field'>[] {
  const { partId, placeId, kind, quantity, valueFen, deviceId, contractId, batch } = movement;
  const at = { partId, placeId, quantity, deviceId, contractId, batch };
  const fromQuarantine = movement.quarantinedDelta < 0;
  switch (kind) {
    case 'RECEIPT':
    case 'ADJUST':
      return [{ ...at, kind: 'ADJUST', quantity: -quantity, valueFen }];
    case 'ISSUE':
      return [{ ...at, kind: 'RETURN', valueFen }];
    case 'RETURN':
      return [{ ...at, kind: 'ISSUE', valueFen }];
    case 'TRANSFER_IN':
      return [{ ...at, kind: 'TRANSFER_OUT', valueFen }];
    case 'TRANSFER_OUT':
      return [{ ...at, kind: 'TRANSFER_IN', valueFen }];
    case 'SCRAP':
      return backIn({ ...at, kind: 'ADJUST', valueFen }, fromQuarantine);
    case 'OEM_OUT':
      return backIn({ ...at, kind: 'OEM_BACK', valueFen }, fromQuarantine);
    case 'OEM_BACK':
      return [{ ...at, kind: 'OEM_OUT', valueFen }];
    case 'QUARANTINE':
      return [{ ...at, kind: 'CLEAR' }];
    case 'CLEAR':
      return [{ ...at, kind: 'QUARANTINE' }];
    default:
      return [];
  }
}

function backIn(step: Omit<Step, 'field'>, toQuarantine: boolean): Omit<Step, 'field'>[] {
  return toQuarantine ? [step, { ...step, kind: 'QUARANTINE', valueFen: null }] : [step];
}

type States = readonly [from: StockUnitState, to: StockUnitState];

const lying: ReadonlySet<StockUnitState> = new Set(['IN_STOCK', 'RESERVED', 'QUARANTINED']);

/** Where the pieces of a movement are, and where taking it back puts them. */
const unitStates: Partial<Record<MovementKind, (quantity: number, of: Done) => States>> = {
  RECEIPT: () => ['IN_STOCK', 'MISSING'],
  ADJUST: (quantity) => (quantity > 0 ? ['IN_STOCK', 'MISSING'] : ['MISSING', 'IN_STOCK']),
  ISSUE: () => ['ISSUED', 'IN_STOCK'],
  RETURN: () => ['IN_STOCK', 'ISSUED'],
  TRANSFER_IN: () => ['IN_STOCK', 'IN_STOCK'],
  SCRAP: (_, { quarantinedDelta }) => ['SCRAPPED', quarantinedDelta < 0 ? 'QUARANTINED' : 'IN_STOCK'],
  OEM_OUT: (_, { quarantinedDelta }) => ['AT_OEM', quarantinedDelta < 0 ? 'QUARANTINED' : 'IN_STOCK'],
  OEM_BACK: () => ['IN_STOCK', 'AT_OEM'],
  QUARANTINE: () => ['QUARANTINED', 'IN_STOCK'],
  CLEAR: () => ['IN_STOCK', 'QUARANTINED'],
};

/** Reservations, loans and counts end in their own ways. */
const reversible: ReadonlySet<StockPostingKind> = new Set([
  'RECEIVE',
  'ISSUE',
  'RETURN',
  'TRANSFER',
  'ADJUST',
  'SCRAP',
  'QUARANTINE',
  'CLEAR',
  'OEM_OUT',
  'OEM_BACK',
  'COUNT',
]);

function refuseKind({ kind, partlyBack }: Original): void {
  if (!reversible.has(kind)) {
    throw badField(
      'id',
      'NOT_REVERSIBLE',
      '这种过账不能冲销:占用请释放,借出请收回。',
      'A posting of this kind is not reversed: release the reservation, or take the loan back.',
    );
  }
  if (partlyBack) {
    throw badField(
      'id',
      'PARTLY_BACK',
      '其中已有退回,不能整笔冲销。',
      'Some of it has come back already, so it cannot be reversed as a whole.',
    );
  }
}
