import { changeOf, emptyBalance } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { insertValues } from '../../platform/db/insert-values.js';
import { prepared, query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { balanceOf, lockBalances, type Moved, openBalances, updateBalance } from './balance-update.js';
import { refusalOf } from './refusal.js';
import { checkedKey, digestOf } from './request-key.js';
import { inLockOrder, type Pair, type PartFacts, type PlaceFacts, type Step } from './step.js';
import type { StockPostingKind } from './stock-kinds.js';

/** An act to be posted. */
export interface Act {
  readonly kind: StockPostingKind;
  readonly requestKey: string;
  /** All that was asked for: under one key it is always the same. */
  readonly body: unknown;
  readonly partIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly reference?: string | null;
  readonly reason?: string | null;
  readonly reversesId?: string;
  readonly bringsBackId?: string | null;
}

/** A posting under way: `move` what it moves, then `close` it. */
export interface OpenPosting {
  readonly id: string;
  readonly act: Act;
  readonly parts: ReadonlyMap<string, PartFacts>;
  readonly places: ReadonlyMap<string, PlaceFacts>;
  readonly done: { readonly step: Step; readonly moved: Moved }[];
}

/**
 * The only road to a balance. An act is a posting with its movements, whole or not at all: the key first, so that
 * the same act sent twice is posted once; then balances in one order; then the movements and the audit trail.
 */
export class Ledger {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /**
   * Takes the request key and looks up what the act is about; its parts are held, so that they are tracked to the end
   * as they were found. Answers the id alone when the same act was posted before. Raises BAD_INPUT (another act under
   * this key).
   */
  async open(act: Act): Promise<OpenPosting | string> {
    const { em, actor, clock } = this.deps;
    const key = checkedKey(act.requestKey);
    const digest = digestOf(act.kind, act.body);
    const id = uuid();
    const [row] = await prepared<Opened>(
      em,
      sql`WITH posting AS (
          INSERT INTO stock_posting (id, request_key, digest, kind, reference, reason, reverses_id, brings_back_id,
            posted_by_id, posted_by, posted_at)
          VALUES (${id}, ${key}, ${digest}, ${act.kind}, ${act.reference ?? null}, ${act.reason ?? null},
            ${act.reversesId ?? null}, ${act.bringsBackId ?? null}, ${actor.userId}, ${actor.name}, ${clock.now()})
          ON CONFLICT (request_key) DO NOTHING RETURNING id
        )
        SELECT (SELECT id FROM posting) AS id,
          (SELECT json_agg(x) FROM (SELECT id, number, name, tracking, shelf_life_days AS "shelfLifeDays", active
            FROM part WHERE id = ANY(${uuids(act.partIds)}::uuid[]) ORDER BY id FOR KEY SHARE) x) AS parts,
          (SELECT json_agg(x) FROM (SELECT id, code, name, active
            FROM stock_place WHERE id = ANY(${uuids(act.placeIds)}::uuid[])) x) AS places`,
    );
    if (!row?.id) return this.#before(key, digest);
    return { id, act, parts: byId(row.parts), places: byId(row.places), done: [] };
  }

  /** Locks the balances of an act on several; makes those that are missing where something comes in. */
  async lock(pairs: readonly Pair[], incoming: readonly Pair[] = []): Promise<void> {
    if (incoming.length > 0) await openBalances(this.deps.em, incoming);
    if (pairs.length > 1) await lockBalances(this.deps.em, pairs);
  }

  /** Locks balances that are looked at before they move. */
  async lockAll(pairs: readonly Pair[]): Promise<void> {
    if (pairs.length > 0) await lockBalances(this.deps.em, pairs);
  }

  /** Moves one balance. Raises BAD_INPUT at the field of the step, saying what is there now. */
  async move(posting: OpenPosting, step: Step): Promise<Moved> {
    const { em, clock } = this.deps;
    const now = { at: clock.now(), today: clock.today() };
    let moved = await updateBalance(em, step, now);
    if (!moved) {
      const balance = await balanceOf(em, step);
      const comesIn = changeOf(step).onHand > 0;
      if (balance || !comesIn) throw refusalOf(step, balance ?? emptyBalance, posting.act.reason ?? null);
      await openBalances(em, [step]);
      moved = await updateBalance(em, step, now);
      if (!moved) throw refusalOf(step, emptyBalance, posting.act.reason ?? null);
    }
    posting.done.push({ step, moved });
    return moved;
  }

  /** Moves several balances, in the order of their locks. */
  async moveAll(posting: OpenPosting, steps: readonly Step[]): Promise<void> {
    for (const step of inLockOrder(steps)) await this.move(posting, step);
  }

  /** Writes the movements and the audit event; answers the id of the posting. */
  async close(posting: OpenPosting, action: string): Promise<string> {
    const { em, clock } = this.deps;
    const done = posting.done.toSorted((a, b) => (a.step.index ?? 0) - (b.step.index ?? 0));
    const rows = done.map(({ step, moved }, position) => movementRow(step, moved, position));
    await insertValues(
      em,
      sql`INSERT INTO stock_movement (id, posting_id, position, part_id, place_id, sequence, kind, quantity,
        on_hand_delta, reserved_delta, quarantined_delta, value_delta_fen, on_hand_after, reserved_after,
        quarantined_after, value_after_fen, reservation_id, loaner_id, count_id, device_id, contract_id, batch,
        expires_on, posted_at)`,
      rows.map(
        (
          r,
        ) => sql`(${r.id}, ${posting.id}, ${r.position}, ${r.partId}, ${r.placeId}, ${r.sequence}, ${r.kind},
          ${r.quantity}, ${r.onHandDelta}, ${r.reservedDelta}, ${r.quarantinedDelta}, ${r.valueDeltaFen},
          ${r.onHandAfter}, ${r.reservedAfter}, ${r.quarantinedAfter}, ${r.valueAfterFen}, ${r.reservationId},
          ${r.loanerId}, ${r.countId}, ${r.deviceId}, ${r.contractId}, ${r.batch}, ${r.expiresOn}, ${clock.now()})`,
      ),
    );
    const units = done.flatMap(({ step }, at) =>
      (step.unitIds ?? []).map((unitId) => ({ movementId: rows[at]?.id, unitId })),
    );
    if (units.length > 0) {
      await query(
        em,
        sql`INSERT INTO stock_movement_unit (movement_id, unit_id)
          SELECT r."movementId", r."unitId"
          FROM json_to_recordset(${JSON.stringify(units)}::json) AS r("movementId" uuid, "unitId" uuid)`,
      );
    }
    await this.audit.record({
      action,
      entity: 'StockPosting',
      entityId: posting.id,
      changes: { movements: { after: done.map(({ step }) => told(posting, step)) } },
      reason: posting.act.reason ?? posting.act.reference ?? null,
    });
    return posting.id;
  }

  async #before(key: string, digest: string): Promise<string> {
    const [posting] = await query<{ readonly id: string; readonly digest: string }>(
      this.deps.em,
      sql`SELECT id, digest FROM stock_posting WHERE request_key = ${key}`,
    );
    if (posting?.digest === digest) return posting.id;
    throw badField(
      'requestKey',
      'KEY_REUSED',
      '这个请求键已用于另一次过账,没有保存任何内容。',
      'This request key belongs to another posting. Nothing was saved.',
    );
  }
}

/** A part or place of an act by the id the client gave. Raises BAD_INPUT at its field when there is none. */
export function known<T>(found: ReadonlyMap<string, T>, id: string, field: string): T {
  const row = found.get(id.toLowerCase());
  if (row) return row;
  throw badField(field, 'UNKNOWN', '没有这条记录。', 'There is no such record.');
}

/** Ids as PostgreSQL can compare them; what is no id finds nothing. */
export function uuids(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id));
}

interface Opened {
  readonly id: string | null;
  readonly parts: readonly PartFacts[] | null;
  readonly places: readonly PlaceFacts[] | null;
}

function byId<T extends { readonly id: string }>(rows: readonly T[] | null): ReadonlyMap<string, T> {
  return new Map((rows ?? []).map((row) => [row.id, row]));
}

function movementRow(step: Step, { after, valueDeltaFen, sequence }: Moved, position: number) {
  const change = changeOf(step);
  return {
    id: uuid(),
    position,
    partId: step.partId,
    placeId: step.placeId,
    sequence,
    kind: step.kind,
    quantity: step.quantity,
    onHandDelta: change.onHand,
    reservedDelta: change.reserved,
    quarantinedDelta: change.quarantined,
    valueDeltaFen,
    onHandAfter: after.onHand,
    reservedAfter: after.reserved,
    quarantinedAfter: after.quarantined,
    valueAfterFen: after.valueFen,
    reservationId: step.reservationId ?? null,
    loanerId: step.loanerId ?? null,
    countId: step.countId ?? null,
    deviceId: step.deviceId ?? null,
    contractId: step.contractId ?? null,
    batch: step.batch ?? null,
    expiresOn: step.expiresOn ?? null,
  };
}

/** A movement as the audit trail tells it: the numbers on the shelf, not ours. */
function told({ parts, places }: OpenPosting, { kind, quantity, partId, placeId }: Step) {
  return { kind, quantity, part: parts.get(partId)?.number, place: places.get(placeId)?.code };
}
