import type { EntityManager } from 'typeorm';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import { isUsed } from '../../../parts/part-uses.js';
import { modelsOf } from '../../cells/models.js';
import type { PartField, PartRow } from './fields.js';

/** A part of the catalogue with its values as the file would write them. */
export interface KnownPart extends Readonly<Record<Exclude<PartField, 'fitsModels'>, string | null>> {
  readonly id: string;
  readonly version: number;
  /** Models it fits as they are, without those that clients agreed to as an equivalent. */
  readonly fits: readonly string[];
  readonly equivalents: readonly string[];
  /** It was moved, counted or priced: its unit and how it is counted stay. */
  readonly used: boolean;
}

export interface PartSnapshot {
  readonly parts: ReadonlyMap<string, KnownPart>;
  /** Model → id of the product. */
  readonly products: ReadonlyMap<string, string>;
}

/** `lock`: the rows stay as they are until the transaction ends. */
export async function snapshotFor(
  em: EntityManager,
  rows: readonly PartRow[],
  lock: boolean,
): Promise<PartSnapshot> {
  const numbers = [...new Set(rows.flatMap(({ values }) => values.number ?? []))];
  const models = [...new Set(rows.flatMap(({ values }) => modelsOf(values.fitsModels ?? '')))];
  if (lock) await query(em, sql`SELECT FROM part WHERE number = ANY(${numbers}) ORDER BY id FOR UPDATE`);
  const parts = await query<KnownPart>(
    em,
    sql`SELECT p.id::text, p.version, p.number, p.name, p.model, p.unit, p.category, p.tracking, p.manufacturer,
        p.supplier, p.supplier_term_months::text AS "supplierTermMonths", p.minimum_stock::text AS "minimumStock",
        p.note, p.active::text,
        ARRAY(SELECT m.model FROM part_product f JOIN product m ON m.id = f.product_id
          WHERE f.part_id = p.id AND NOT f.equivalent) AS fits,
        ARRAY(SELECT m.model FROM part_product f JOIN product m ON m.id = f.product_id
          WHERE f.part_id = p.id AND f.equivalent) AS equivalents,
        ${isUsed(sql`p.id`)} AS used
      FROM part p WHERE p.number = ANY(${numbers})`,
  );
  const products = await query<{ id: string; model: string }>(
    em,
    sql`SELECT id::text, model FROM product WHERE model = ANY(${models}) ORDER BY id ${lock ? sql`FOR KEY SHARE` : sql``}`,
  );
  return {
    parts: new Map(parts.map((part) => [part.number ?? '', part])),
    products: new Map(products.map(({ model, id }) => [model, id])),
  };
}
