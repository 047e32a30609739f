import type { Localized } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { enqueue } from '../../platform/jobs/index.js';
import { sql } from '../../platform/read/index.js';
import type { FileService } from '../files/file.service.js';
import type { IssuedAnnex } from './annex-paper.js';
import { BidAnnexEntity } from './bid-annex.entity.js';

/** How far the paper of an issued annex is. */
export class AnnexPaperService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly files: FileService,
  ) {}

  /** The annex to print; null when its paper is there already. */
  async begin(id: string): Promise<IssuedAnnex | null> {
    const { em } = this.deps;
    await query(
      em,
      sql`UPDATE bid_annex SET paper_state = 'MAKING', paper_done = 0, paper_problem = NULL, version = version + 1
        WHERE id = ${id} AND paper_state IN ('QUEUED', 'MAKING')`,
    );
    const annex = await em.findOneBy(BidAnnexEntity, { id, paperState: 'MAKING' });
    return annex && isIssued(annex) ? annex : null;
  }

  async report(id: string, done: number): Promise<void> {
    await query(this.deps.em, sql`UPDATE bid_annex SET paper_done = ${done} WHERE id = ${id}`);
  }

  /** Sealed among the files of the annex, in place of one made before. */
  async keep(annex: IssuedAnnex, pdf: Buffer, pages: number): Promise<void> {
    const owner = { kind: 'BID_ANNEX', id: annex.id } as const;
    await this.files.removeAllOf(owner);
    const fileId = await this.files.addOwnPdf(owner, pdf, `投标附件-${annex.number}.pdf`, pages);
    await this.files.keepUntil([fileId], annex.retainUntilOn);
    await query(
      this.deps.em,
      sql`UPDATE bid_annex SET paper_state = 'READY', version = version + 1 WHERE id = ${annex.id}`,
    );
  }

  async fail(id: string, problem: Localized): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE bid_annex SET paper_state = 'FAILED', paper_problem = ${JSON.stringify(problem)}::jsonb,
          version = version + 1
        WHERE id = ${id} AND paper_state IN ('QUEUED', 'MAKING')`,
    );
  }
}

/** Takes up papers that a process that was killed left lying. */
export async function resumePapers(em: EntityManager): Promise<void> {
  const open = await query<{ id: string }>(
    em,
    sql`SELECT id::text FROM bid_annex WHERE paper_state IN ('QUEUED', 'MAKING')`,
  );
  for (const { id } of open) {
    await enqueue(em, 'bidAnnexes.print', { annexId: id }, { key: `bidAnnexes.print ${id}` });
  }
}

function isIssued(annex: BidAnnexEntity): annex is IssuedAnnex {
  return annex.number !== null && annex.contents !== null && annex.issuedAt !== null;
}
