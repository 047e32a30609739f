import type { EntityManager } from 'typeorm';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { EditionStatus } from '../../../prices/price-edition.entity.js';
import type { PriceItemKind } from '../../../prices/price-item.entity.js';
import { ImportRefused } from '../../import-refused.js';
import { textCell } from '../../table/table.js';
import type { PriceRow } from './fields.js';

/** A part or a service with its price in the draft, or in the edition a draft would be copied from. */
export interface KnownItem {
  readonly id: string;
  readonly kind: PriceItemKind;
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
  readonly unit: string;
  readonly active: boolean;
  readonly priceFen: number | null;
  readonly reason: string | null;
  /** Of its line, in a new draft 1; null: it has none. */
  readonly version: number | null;
}

export interface PriceSnapshot {
  /** The draft, or else the edition it will be copied from; null: neither. */
  readonly edition: OpenEdition | null;
  /** The items of the list. */
  readonly lines: readonly KnownItem[];
  /** What goes by a number that stands in the file: more than one, when a part and a service share it. */
  named(number: string): readonly KnownItem[];
}

interface OpenEdition {
  readonly id: string;
  readonly status: EditionStatus;
}

/** `lock`: the draft and its lines stay as they are until the transaction ends. */
export async function snapshotFor(
  em: EntityManager,
  listId: string,
  rows: readonly PriceRow[],
  lock: boolean,
): Promise<PriceSnapshot> {
  const edition = await editionFor(em, listId, lock);
  const lines = edition ? await linesOf(em, edition) : [];
  const byNumber = new Map<string, KnownItem[]>();
  const add = (item: KnownItem) => {
    const key = textCell(item.number) ?? '';
    byNumber.set(key, [...(byNumber.get(key) ?? []), item]);
  };
  for (const line of lines) add(line);
  const inList = new Set(lines.map(({ id }) => id));
  const numbers = [...new Set(rows.flatMap(({ values }) => values.number ?? []))];
  const items = await query<KnownItem>(
    em,
    sql`SELECT id::text, kind, number, name, model, unit, active, NULL AS "priceFen", NULL AS reason, NULL AS version
      FROM price_item WHERE number = ANY(${numbers})`,
  );
  for (const item of items) if (!inList.has(item.id)) add(item);
  return { edition, lines, named: (number) => byNumber.get(number) ?? [] };
}

/** The draft of a list; while there is none, the edition that a new one is copied from. */
async function editionFor(em: EntityManager, listId: string, lock: boolean): Promise<OpenEdition | null> {
  // As every step of an edition does: nobody writes its lines meanwhile.
  if (lock) await query(em, sql`SELECT FROM price_list WHERE id = ${listId} FOR UPDATE`);
  const [open] = await query<OpenEdition>(
    em,
    sql`SELECT id::text, status FROM price_edition
      WHERE list_id = ${listId} AND status IN ('DRAFT', 'PROPOSED') ${lock ? sql`FOR UPDATE` : sql``}`,
  );
  if (open?.status === 'PROPOSED') throw new ImportRefused(proposed);
  if (open) return open;
  const [base] = await query<OpenEdition>(
    em,
    sql`SELECT id::text, status FROM price_edition WHERE list_id = ${listId} AND status = 'PUBLISHED'
      ORDER BY effective_from DESC, number DESC LIMIT 1`,
  );
  return base ?? null;
}

async function linesOf(em: EntityManager, { id, status }: OpenEdition): Promise<KnownItem[]> {
  const lines = await query<Omit<KnownItem, 'priceFen'> & { priceFen: string | null }>(
    em,
    status === 'DRAFT'
      ? sql`SELECT i.id::text, i.kind, i.number, i.name, i.model, i.unit, i.active, l.price_fen::text AS "priceFen",
            l.reason, l.version
          FROM price_draft_line l JOIN price_item i ON i.id = l.item_id WHERE l.edition_id = ${id} ORDER BY i.number`
      : sql`SELECT i.id::text, i.kind, i.number, i.name, i.model, i.unit, i.active, p.price_fen::text AS "priceFen",
            p.reason, 1 AS version
          FROM price p JOIN price_item i ON i.id = p.item_id WHERE p.edition_id = ${id} ORDER BY i.number`,
  );
  return lines.map((line) => ({ ...line, priceFen: line.priceFen === null ? null : Number(line.priceFen) }));
}

export const proposed = {
  code: 'PROPOSED',
  zh: '这张价格表的草稿正在等待第二人确认,不能再改:请先撤回,再导入。',
  en: 'The draft of this list waits for a second person and cannot be changed: withdraw the proposal first.',
} as const;
