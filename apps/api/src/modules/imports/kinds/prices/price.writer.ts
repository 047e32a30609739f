import type { ServiceDeps } from '../../../../platform/context.js';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { AuditService } from '../../../audit/audit.service.js';
import { type DraftChange, saveLines } from '../../../prices/draft-lines.js';
import type { PriceDraftService } from '../../../prices/price-draft.service.js';
import { fenOf } from '../../cells/yuan.js';
import { type ImportWork, type ImportWriter, StaleImport } from '../../import-kind.js';
import type { PlannedPrice } from './fate.js';

/** Writes the prices into the draft of the list, which the plan has locked; opens one when there is none. */
export class PriceWriter implements ImportWriter {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly drafts: PriceDraftService,
  ) {}

  async write({ job, planned, progress }: ImportWork): Promise<void> {
    const rows = (planned as readonly PlannedPrice[]).filter(
      ({ fate }) => written.has(fate) || (fate === 'GONE' && job.withdrawGone),
    );
    const editionId = await this.#draft(job.priceListId ?? '');
    const unlisted = rows.flatMap(({ item }) => (item && item.version === null ? [item.id] : []));
    if (unlisted.length > 0) await this.drafts.addItems(editionId, unlisted);
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = rows.slice(at, at + CHUNK);
      await this.#save(editionId, chunk);
      await progress(at + chunk.length);
    }
    await this.audit.record({
      action: 'priceEdition.import',
      entity: 'PriceEdition',
      entityId: editionId,
      changes: { lines: { after: rows.length }, file: { after: job.fileName } },
    });
  }

  async #draft(listId: string): Promise<string> {
    const [open] = await query<{ id: string }>(
      this.deps.em,
      sql`SELECT id::text FROM price_edition WHERE list_id = ${listId} AND status = 'DRAFT'`,
    );
    return open?.id ?? (await this.drafts.start(listId, null));
  }

  async #save(editionId: string, rows: readonly PlannedPrice[]): Promise<void> {
    const lines = await saveLines(this.deps, editionId, rows.flatMap(changeOf));
    if (lines.some(({ saved }) => !saved)) throw new StaleImport();
  }
}

const CHUNK = 2_000;

const written: ReadonlySet<string> = new Set(['NEW', 'DEARER', 'CHEAPER', 'CHANGED']);

function changeOf({ fate, item, values: { price, reason } }: PlannedPrice): DraftChange[] {
  if (!item) return [];
  const line = { itemId: item.id, seenVersion: item.version ?? 1 };
  if (fate === 'GONE') return [{ ...line, priceFen: null }];
  return [{ ...line, priceFen: price === undefined ? undefined : fenOf(price), reason }];
}
