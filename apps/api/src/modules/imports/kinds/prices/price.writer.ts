import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../../../platform/context.js';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { AuditService } from '../../../audit/audit.service.js';
import { fenOf } from '../../cells/yuan.js';
import type { ImportWork, ImportWriter } from '../../import-kind.js';
import type { PlannedPrice } from './fate.js';

/** Writes the prices into the draft of the list; opens one when there is none. The plan has locked its lines. */
export class PriceWriter implements ImportWriter {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  async write({ job, planned, progress }: ImportWork): Promise<void> {
    const rows = (planned as readonly PlannedPrice[]).filter(
      ({ fate }) => written.has(fate) || (fate === 'GONE' && job.withdrawGone),
    );
    const editionId = await this.#draft(job.priceListId ?? '');
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = rows.slice(at, at + CHUNK);
      await this.#lines(editionId, chunk);
      await progress(at + chunk.length);
    }
    await this.audit.record({
      action: 'priceEdition.import',
      entity: 'PriceEdition',
      entityId: editionId,
      changes: { prices: { after: rows.length }, file: { after: job.fileName } },
      reason: `${job.createdBy} 导入 ${job.fileName}`,
    });
  }

  async #draft(listId: string): Promise<string> {
    const [open] = await query<{ id: string }>(
      this.deps.em,
      sql`SELECT id::text FROM price_edition WHERE list_id = ${listId} AND status = 'DRAFT'`,
    );
    return open?.id ?? (await this.#newDraft(listId));
  }

  async #newDraft(listId: string): Promise<string> {
    const { em, clock, actor } = this.deps;
    const id = uuid();
    await query(
      em,
      sql`INSERT INTO price_edition (id, list_id, status, base_id, created_by, created_at, updated_at, version)
        VALUES (${id}, ${listId}, 'DRAFT', (SELECT e.id FROM price_edition e
          WHERE e.list_id = ${listId} AND e.status = 'PUBLISHED' ORDER BY e.number DESC LIMIT 1),
          ${actor.name}, ${clock.now()}, ${clock.now()}, 1)`,
    );
    await query(
      em,
      sql`INSERT INTO price_draft_line (id, edition_id, part_id, service_id, item_id, old_price_fen, price_fen, reason, version)
        SELECT gen_random_uuid(), d.id, p.part_id, p.service_id, p.item_id, p.price_fen, p.price_fen, p.reason, 1
        FROM price_edition d JOIN price p ON p.edition_id = d.base_id WHERE d.id = ${id}`,
    );
    return id;
  }

  /** A price that changes takes its reason from the file, or none: the old reason was for the old price. */
  async #lines(editionId: string, rows: readonly PlannedPrice[]): Promise<void> {
    const { em, clock, actor } = this.deps;
    const lines = rows.map(({ fate, values: { price, reason }, itemId }) => ({
      id: uuid(),
      item: itemId,
      price: fate === 'GONE' || price === undefined ? null : fenOf(price),
      reason: reason ?? null,
    }));
    await query(
      em,
      sql`INSERT INTO price_draft_line AS l (id, edition_id, part_id, service_id, item_id, price_fen, reason,
          changed_by_id, changed_by, changed_at, version)
        SELECT r.id, ${editionId}, CASE i.kind WHEN 'PART' THEN i.id END, CASE i.kind WHEN 'SERVICE' THEN i.id END,
          i.id, r.price, r.reason, ${actor.userId}::uuid, ${actor.name}, ${clock.now()}::timestamptz, 1
        FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
          AS r(id uuid, item uuid, price bigint, reason text)
        JOIN price_item i ON i.id = r.item
        ON CONFLICT ON CONSTRAINT price_draft_line_item_uq DO UPDATE SET price_fen = EXCLUDED.price_fen,
          reason = EXCLUDED.reason, changed_by_id = EXCLUDED.changed_by_id, changed_by = EXCLUDED.changed_by,
          changed_at = EXCLUDED.changed_at, version = l.version + 1`,
    );
  }
}

const CHUNK = 2_000;

const written: ReadonlySet<string> = new Set(['NEW', 'DEARER', 'CHEAPER', 'CHANGED']);
