import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../../../platform/context.js';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { AuditService } from '../../../audit/audit.service.js';
import { partSearchText } from '../../../parts/part.service.js';
import type { ImportWork, ImportWriter } from '../../import-kind.js';
import { fitsOf, type PlannedPart } from './fate.js';
import { type PartSnapshot, snapshotFor } from './snapshot.js';

/** Enters new parts and takes over what the file says of known ones. The plan has locked them. */
export class PartWriter implements ImportWriter {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  async write({ job, planned, progress }: ImportWork): Promise<void> {
    const rows = (planned as readonly PlannedPart[]).filter(
      ({ fate }) => fate === 'NEW' || fate === 'CHANGED',
    );
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = rows.slice(at, at + CHUNK);
      const known = await snapshotFor(this.deps.em, chunk, false);
      const ids = await this.#parts(chunk, known);
      await this.#fits(chunk, known, ids);
      await this.#record(chunk, ids, job.createdBy);
      await progress(at + chunk.length);
    }
  }

  /** Answers number → id. */
  async #parts(rows: readonly PlannedPart[], { parts }: PartSnapshot): Promise<ReadonlyMap<string, string>> {
    const { em, clock } = this.deps;
    const now = clock.now();
    const merged = rows.map(({ values }) => {
      const part = { ...usual, ...parts.get(values.number ?? ''), ...values };
      const { number = '', name } = part;
      return {
        ...part,
        id: uuid(),
        search: partSearchText({ ...part, number: number ?? '', name: name ?? '' }),
      };
    });
    const saved = await query<{ id: string; number: string }>(
      em,
      sql`INSERT INTO part AS p (id, number, name, model, unit, category, tracking, manufacturer, supplier,
          supplier_term_months, minimum_stock, note, active, search_text, created_at, updated_at, version)
        SELECT r.id, r.number, r.name, r.model, r.unit, r.category, r.tracking, r.manufacturer, r.supplier,
          r."supplierTermMonths", r."minimumStock", r.note, r.active, r.search, ${now}, ${now}, 1
        FROM jsonb_to_recordset(${JSON.stringify(merged)}::jsonb) AS r(id uuid, number text, name text, model text,
          unit text, category text, tracking text, manufacturer text, supplier text, "supplierTermMonths" int,
          "minimumStock" int, note text, active boolean, search text)
        ON CONFLICT ON CONSTRAINT part_number_uq DO UPDATE SET name = EXCLUDED.name, model = EXCLUDED.model,
          unit = EXCLUDED.unit, category = EXCLUDED.category, tracking = EXCLUDED.tracking,
          manufacturer = EXCLUDED.manufacturer, supplier = EXCLUDED.supplier,
          supplier_term_months = EXCLUDED.supplier_term_months, minimum_stock = EXCLUDED.minimum_stock,
          note = EXCLUDED.note, active = EXCLUDED.active, search_text = EXCLUDED.search_text,
          updated_at = EXCLUDED.updated_at, version = p.version + 1
        RETURNING p.id::text, p.number`,
    );
    return new Map(saved.map(({ id, number }) => [number, id]));
  }

  /** What the file says a part fits takes the place of what it fitted; agreed equivalents stay. */
  async #fits(
    rows: readonly PlannedPart[],
    { parts, products }: PartSnapshot,
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    const said = rows.flatMap(({ values }) => {
      const { number = '' } = values;
      const fits = fitsOf(values, parts.get(number));
      return fits ? [{ part: ids.get(number), products: fits.map((model) => products.get(model)) }] : [];
    });
    const wanted = sql`jsonb_to_recordset(${JSON.stringify(said)}::jsonb) AS r(part uuid, products uuid[])`;
    await query(
      this.deps.em,
      sql`DELETE FROM part_product f USING ${wanted}
        WHERE f.part_id = r.part AND NOT f.equivalent AND f.product_id <> ALL(r.products)`,
    );
    await query(
      this.deps.em,
      sql`INSERT INTO part_product (id, part_id, product_id, equivalent)
        SELECT gen_random_uuid(), r.part, product, false FROM ${wanted}, unnest(r.products) AS product
        ON CONFLICT ON CONSTRAINT part_product_uq DO NOTHING`,
    );
  }

  async #record(
    rows: readonly PlannedPart[],
    ids: ReadonlyMap<string, string>,
    author: string,
  ): Promise<void> {
    await this.audit.recordAll(
      rows.map(({ number, fate, values, changes }) => ({
        action: fate === 'NEW' ? 'part.import' : 'part.importChange',
        entity: 'Part',
        entityId: ids.get(values.number ?? '') ?? '',
        changes: changes ?? { number: { after: values.number } },
        reason: `${author} 导入,第 ${number} 行`,
      })),
    );
  }
}

const CHUNK = 1_000;

/** What a new part is unless the file says otherwise. */
const usual = { tracking: 'QUANTITY', minimumStock: '0', active: 'true' } as const;
