import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, Forbidden, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { SettingService } from '../settings/setting.service.js';
import type { Ledger, OpenPosting } from './ledger.js';
import { inLockOrder } from './step.js';
import { StockCountEntity } from './stock-count.entity.js';
import { refuseEnded } from './stock-count.service.js';
import type { StockUnits } from './stock-units.js';

/** Posts what a count found: the differences, not the figures, so that what moved since stays. */
export class StockCountPostingService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly ledger: Ledger,
    private readonly units: StockUnits,
    private readonly settings: SettingService,
  ) {}

  /**
   * One ADJUST for each difference; parts not counted are left as they are. Raises NOT_FOUND, CONFLICT, BAD_INPUT
   * (nothing counted, a shortage that is reserved), FORBIDDEN (counted by oneself, where a second person is asked for).
   */
  async post(requestKey: string, id: string, version: number): Promise<string> {
    const { em, actor, clock } = this.deps;
    const before = await em.findOne(StockCountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!before) throw new NotFound();
    const lines = await this.#lines(before.id);
    const posting = await this.ledger.open({
      kind: 'COUNT',
      requestKey,
      body: { id: before.id },
      partIds: lines.map(({ partId }) => partId),
      placeIds: [before.placeId],
      reference: before.number,
      reason: `盘点 ${before.number}`,
    });
    if (typeof posting === 'string') return before.id;
    refuseEnded(before);
    const done = {
      status: 'POSTED',
      endedBy: actor.name,
      endedAt: clock.now(),
      postingId: posting.id,
    } as const;
    await updateVersioned(em, StockCountEntity, before.id, version, done);
    const counted = lines.filter((line) => line.difference !== null);
    if (counted.length === 0) {
      throw badField('id', 'NOTHING_COUNTED', '还没有盘点任何备件。', 'Nothing has been counted yet.');
    }
    await this.#refuseOwn(counted);
    const different = inLockOrder(
      counted.flatMap(({ difference, ...line }) =>
        difference || line.extra.length > 0
          ? [{ ...line, quantity: difference ?? 0, placeId: before.placeId }]
          : [],
      ),
    );
    await this.ledger.lock(
      different,
      different.filter(({ quantity, extra }) => quantity > 0 || extra.length > 0),
    );
    for (const line of different) await this.#adjust(posting, before.id, line);
    await this.ledger.close(posting, 'count.post');
    return before.id;
  }

  async #adjust(posting: OpenPosting, countId: string, line: Difference): Promise<void> {
    const { partId, placeId, quantity, missing, extra } = line;
    const part = posting.parts.get(partId);
    const at = { partId, placeId, field: 'id', part, countId };
    // A piece found in place of another one: both are adjusted, each with its own.
    const steps = missing.length + extra.length > 0 ? [extra.length, -missing.length] : [quantity];
    let valueFen = 0;
    for (const pieces of steps.filter((step) => step !== 0)) {
      const units = pieces > 0 ? await this.#found(line) : await this.#missing(line);
      const moved = await this.ledger.move(posting, {
        ...at,
        kind: 'ADJUST',
        quantity: pieces,
        unitIds: units,
      });
      valueFen += moved.valueDeltaFen;
    }
    await query(
      this.deps.em,
      sql`UPDATE stock_count_line SET difference_fen = ${valueFen} WHERE count_id = ${countId} AND part_id = ${partId}`,
    );
  }

  async #found({ partId, placeId, extra }: Difference): Promise<string[]> {
    if (extra.length === 0) return [];
    return this.units.receive({ partId, placeId, serials: extra, batch: null, expiresOn: null, field: 'id' });
  }

  async #missing({ partId, placeId, missing }: Difference): Promise<string[]> {
    const units = await this.units.move({
      partId,
      serials: missing,
      from: ['IN_STOCK'],
      fromPlaceId: placeId,
      to: 'MISSING',
      toPlaceId: null,
      field: 'id',
    });
    return units.map(({ id }) => id);
  }

  async #lines(countId: string): Promise<Line[]> {
    return query<Line>(
      this.deps.em,
      sql`SELECT part_id AS "partId", difference, missing_serials AS missing, extra_serials AS extra,
          counted_by_id AS "countedById"
        FROM stock_count_line WHERE count_id = ${countId}`,
    );
  }

  async #refuseOwn(lines: readonly Line[]): Promise<void> {
    const { actor } = this.deps;
    if (actor.userId === null || lines.every(({ countedById }) => countedById !== actor.userId)) return;
    if (!(await this.settings.isOn('secondPerson.count'))) return;
    throw new Forbidden({
      zh: '盘点须由另一人过账:您自己盘点了其中的备件。',
      en: 'A second person has to post this count: you counted some of it yourself.',
    });
  }
}

interface Line {
  readonly partId: string;
  readonly difference: number | null;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly countedById: string | null;
}

interface Difference {
  readonly partId: string;
  readonly placeId: string;
  readonly quantity: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}
