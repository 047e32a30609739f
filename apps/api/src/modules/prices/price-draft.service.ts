import { changeByPercent } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { bePatient, updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { joinSql, sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { type DraftChange, saveLines } from './draft-lines.js';
import { lineConditions } from './line-filters.js';
import { type Edition, lockEdition, mustBeDraft, notOpen } from './open-edition.js';
import type { PercentChangeInput, PriceChangeInput } from './price-draft.input.js';
import { MOST_LINES } from './price-draft-line.read.js';
import { PriceEditionEntity } from './price-edition.entity.js';
import { kindsOf } from './price-items.js';

/** A line somebody else had changed. */
export interface ConflictFound {
  readonly itemId: string;
  readonly theirsId: string;
  readonly yoursFen: number | null;
}

export interface DraftOutcome {
  readonly savedIds: readonly string[];
  readonly conflicts: readonly ConflictFound[];
}

const entity = 'PriceEdition';

/** Editions that are being written. */
export class PriceDraftService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /**
   * A whole copy of an edition of the list. Items that only other editions have come along without a price,
   * so that every edition knows every item. Answers the new id. Raises NOT_FOUND, BAD_INPUT.
   */
  async start(listId: string, baseEditionId: string | null): Promise<string> {
    const { em, clock, actor } = this.deps;
    await bePatient(em);
    const [list] = await query<{ open: boolean; base: string | null; last: string | null }>(
      em,
      sql`SELECT EXISTS (SELECT FROM price_edition e
            WHERE e.list_id = l.id AND e.status IN ('DRAFT', 'PROPOSED')) AS open,
          (SELECT e.id FROM price_edition e WHERE e.list_id = l.id AND e.status = 'PUBLISHED'
            AND (${baseEditionId}::uuid IS NULL OR e.id = ${baseEditionId}::uuid)
            ORDER BY e.effective_from DESC, e.number DESC LIMIT 1)::text AS base,
          (SELECT e.id FROM price_edition e WHERE e.list_id = l.id AND e.status = 'PUBLISHED'
            ORDER BY e.number DESC LIMIT 1)::text AS last
        FROM price_list l WHERE l.id = ${listId} FOR UPDATE`,
    );
    if (!list) throw new NotFound();
    if (list.open) throw alreadyOpen();
    if (baseEditionId !== null && list.base === null) throw noSuchBase();
    const [id, now] = [uuid(), clock.now()];
    const stamps = { createdBy: actor.name, createdAt: now, updatedAt: now };
    await em.insert(PriceEditionEntity, { id, listId, status: 'DRAFT', baseId: list.base, ...stamps });
    await query(
      em,
      sql`INSERT INTO price_draft_line (id, edition_id, part_id, service_id, item_id, old_price_fen, price_fen, reason, version)
        SELECT new_id(), ${id}, coalesce(b.part_id, k.part_id), coalesce(b.service_id, k.service_id),
          coalesce(b.item_id, k.item_id), b.price_fen, b.price_fen, b.reason, 1
        FROM (SELECT * FROM price WHERE edition_id = ${list.base}::uuid) b
        FULL JOIN (SELECT part_id, service_id, item_id FROM price WHERE edition_id = ${list.last}::uuid) k
          USING (item_id)`,
    );
    await this.#record('start', id, { listId: { after: listId }, baseId: { after: list.base } });
    return id;
  }

  /** Raises NOT_FOUND, BAD_INPUT (unknown items, too many lines, no draft). */
  async addItems(editionId: string, itemIds: readonly string[]): Promise<void> {
    const { em, actor, clock } = this.deps;
    mustBeDraft(await lockEdition(em, editionId, 'STEP'));
    const kinds = await kindsOf(em, itemIds);
    const check = new FieldCheck();
    itemIds.forEach((id, at) => {
      if (!kinds.has(id.toLowerCase())) unknownItem(check, `itemIds.${at}`);
    });
    check.done();
    const added = await query<{ id: string }>(
      em,
      sql`INSERT INTO price_draft_line (id, edition_id, part_id, service_id, item_id, changed_by_id, changed_by,
          changed_at, version)
        SELECT new_id(), ${editionId}, CASE i.kind WHEN 'PART' THEN i.id END, CASE i.kind WHEN 'SERVICE' THEN i.id END,
          i.id, ${actor.userId}::uuid, ${actor.name}, ${clock.now()}::timestamptz, 1
        FROM price_item i WHERE i.id = ANY(${[...kinds.keys()]}::uuid[])
        ON CONFLICT (edition_id, item_id) DO NOTHING RETURNING id`,
    );
    const [count] = await query<{ lines: number }>(
      em,
      sql`SELECT count(*)::int AS lines FROM price_draft_line WHERE edition_id = ${editionId}`,
    );
    if (count && count.lines > MOST_LINES) throw tooManyLines('itemIds');
    await this.#record('addItems', editionId, { lines: { after: added.length } });
  }

  /** Saves what nobody else changed. Raises NOT_FOUND, BAD_INPUT: then nothing is saved. */
  async setPrices(editionId: string, inputs: readonly PriceChangeInput[]): Promise<DraftOutcome> {
    const { em } = this.deps;
    if (inputs.length > MOST_LINES) throw tooManyLines('changes');
    if (inputs.length > MOST_AT_ONCE) await bePatient(em);
    mustBeDraft(await lockEdition(em, editionId, 'WRITE'));
    const changes = checkedChanges(inputs);
    const rows = await saveLines(this.deps, editionId, changes);
    const check = new FieldCheck();
    rows.forEach((row, at) => {
      if (row.id === null) unknownItem(check, `changes.${at}.itemId`);
    });
    check.done();
    const conflicts = rows.flatMap(({ id, saved }, at): ConflictFound[] => {
      const change = changes[at];
      if (saved || id === null || !change) return [];
      return [{ itemId: change.itemId, theirsId: id, yoursFen: change.priceFen ?? null }];
    });
    await this.#recordPrices(editionId, rows);
    return { savedIds: rows.flatMap(({ id, saved }) => (saved && id !== null ? [id] : [])), conflicts };
  }

  /** By the rule the grid previews with; a line without a price stays. Raises NOT_FOUND, BAD_INPUT. */
  async changeByPercent(editionId: string, input: PercentChangeInput): Promise<DraftOutcome> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    check.whole('percentHundredths', input.percentHundredths, -10_000, 100_000);
    check.done();
    await bePatient(em);
    mustBeDraft(await lockEdition(em, editionId, 'WRITE'));
    const conditions = [
      sql`_l.edition_id = ${editionId} AND _l.price_fen IS NOT NULL`,
      ...(input.itemIds ? [sql`_l.item_id = ANY(${input.itemIds}::uuid[])`] : []),
      ...lineConditions(input.filter ?? {}, sql`${clock.today()}::date`),
    ];
    const lines = await query<{ itemId: string; priceFen: number; seenVersion: number }>(
      em,
      sql`SELECT _l.item_id::text AS "itemId", _l.price_fen::float8 AS "priceFen", _l.version AS "seenVersion"
        FROM price_draft_line _l WHERE ${joinSql(conditions, sql` AND `)} ORDER BY _l.id FOR UPDATE`,
    );
    const changes = lines.flatMap((line): DraftChange[] => {
      const priceFen = changeByPercent(line.priceFen, input.percentHundredths, input.roundTo);
      check.fen('percentHundredths', priceFen);
      return priceFen === line.priceFen ? [] : [{ ...line, priceFen }];
    });
    check.done();
    const rows = await saveLines(this.deps, editionId, changes);
    await this.#recordPrices(editionId, rows);
    return { savedIds: rows.flatMap(({ id }) => (id === null ? [] : [id])), conflicts: [] };
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (published). */
  async discard(editionId: string, version: number): Promise<void> {
    const { em, clock } = this.deps;
    const { status }: Edition = await lockEdition(em, editionId, 'STEP');
    if (status === 'PUBLISHED' || status === 'DISCARDED') throw notOpen(status);
    const patch = { status: 'DISCARDED', updatedAt: clock.now() } as const;
    await updateVersioned(em, PriceEditionEntity, editionId, version, patch);
    await query(em, sql`DELETE FROM price_draft_line WHERE edition_id = ${editionId}`);
    await this.#record('discard', editionId, { status: { before: status, after: 'DISCARDED' } });
  }

  /** Price by price, by number of the item; of a large paste only how many. */
  #recordPrices(
    editionId: string,
    rows: readonly { saved: boolean; number: string; before: number | null; after: number | null }[],
  ) {
    const saved = rows.filter((row) => row.saved);
    if (saved.length === 0) return Promise.resolve();
    const named = saved.length > MOST_NAMED ? [] : saved;
    return this.#record('write', editionId, {
      lines: { after: saved.length },
      ...Object.fromEntries(named.map(({ number, before, after }) => [number, { before, after }])),
    });
  }

  #record(deed: string, entityId: string, changes: Readonly<Record<string, object>>): Promise<void> {
    return this.audit.record({ action: `priceEdition.${deed}`, entity, entityId, changes });
  }
}

const MOST_NAMED = 200;

/** Lines that are saved within the time of any request. */
const MOST_AT_ONCE = 500;

/** Raises BAD_INPUT: a line named twice, prices and reasons nobody can mean. */
function checkedChanges(inputs: readonly PriceChangeInput[]): DraftChange[] {
  const check = new FieldCheck();
  const seen = new Set<string>();
  const changes = inputs.map((input, at): DraftChange => {
    const itemId = input.itemId.toLowerCase();
    if (seen.has(itemId)) {
      check.problem(`changes.${at}.itemId`, 'TWICE', '同一品项出现了两次。', 'This item is named twice.');
    }
    seen.add(itemId);
    const priceFen = check.fen(`changes.${at}.priceFen`, input.priceFen);
    const reason = check.optional(`changes.${at}.reason`, input.reason, 500);
    return { itemId, priceFen, reason, seenVersion: input.seenVersion };
  });
  check.done();
  return changes;
}

function unknownItem(check: FieldCheck, field: string): void {
  check.problem(field, 'UNKNOWN', '没有这个品项。', 'There is no such item.');
}

const tooManyLines = (field: string) =>
  badField(
    field,
    'TOO_MANY',
    `一版价格最多 ${MOST_LINES} 行。`,
    `An edition has at most ${MOST_LINES} lines.`,
  );

const alreadyOpen = () =>
  badField(
    'listId',
    'OPEN_DRAFT',
    '这张价格表已有一份草稿,请继续编辑或先放弃它。',
    'This list has a draft already: go on with it, or give it up first.',
  );

const noSuchBase = () =>
  badField(
    'baseEditionId',
    'UNKNOWN',
    '这张价格表没有这一版已发布的价格。',
    'The list has no such published edition.',
  );
