import type { Localized } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { Actor, ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { AuditService } from '../audit/audit.service.js';
import type { FileAccess } from '../files/file.access.js';
import { FileService } from '../files/file.service.js';
import type { DocumentClass } from '../people/document-class.enum.js';
import { ScanBatchEntity } from './scan-batch.entity.js';
import { enqueueBatch } from './scan-batch.service.js';
import { ScanItemEntity } from './scan-item.entity.js';

/** A file of a batch that is ready to be handed over. */
export interface ReadyItem {
  readonly itemId: string;
  readonly fileId: string;
  readonly certificateId: string;
  readonly ofCompany: boolean;
  readonly documentClass: DocumentClass;
}

/** What the job of a batch does, one transaction a file. */
export class ScanApplyService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly access: FileAccess,
  ) {}

  /** What is to be handed over, and whose deed it is; null when it is no longer wanted. */
  async begin(batchId: string): Promise<{ items: ReadyItem[]; actor: Actor } | null> {
    const { em } = this.deps;
    const batch = await em.findOneBy(ScanBatchEntity, { id: batchId, state: 'APPLYING' });
    if (!batch) return null;
    const items = await query<ReadyItem>(
      em,
      sql`SELECT i.id::text AS "itemId", f.id::text AS "fileId", c.id::text AS "certificateId",
          c.person_id IS NULL AS "ofCompany", t.document_class AS "documentClass"
        FROM scan_item i JOIN stored_file f ON f.owner_kind = 'SCAN_BATCH' AND f.owner_id = i.id
          JOIN certificate c ON c.id = i.certificate_id JOIN certificate_type t ON t.id = c.type_id
        WHERE i.batch_id = ${batchId} AND i.state = 'MATCHED' ORDER BY i.position`,
    );
    const name = batch.appliedBy ?? batch.createdBy;
    return { items, actor: { userId: batch.appliedById, name, role: null, ip: null } };
  }

  /** The scan is its certificate's from now on, as the deed of whoever applies. Raises what the certificate has against it. */
  async handOver(item: ReadyItem, actor: Actor): Promise<void> {
    const { itemId, fileId, certificateId, ofCompany, documentClass } = item;
    const files = this.#filesAs(actor);
    const kind = ofCompany ? 'COMPANY_QUALIFICATION' : 'CERTIFICATE';
    await files.move(fileId, { kind, id: certificateId }, documentClass);
    await this.deps.em.update(ScanItemEntity, itemId, { state: 'APPLIED', refusal: null });
  }

  async refuse(itemId: string, refusal: Localized): Promise<void> {
    await this.deps.em.update(ScanItemEntity, itemId, { state: 'FAILED', refusal });
  }

  async report(batchId: string, processed: number): Promise<void> {
    await query(this.deps.em, sql`UPDATE scan_batch SET processed = ${processed} WHERE id = ${batchId}`);
  }

  /** Done when nothing is left to look at; else people go on with the rest. */
  async finish(batchId: string): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE scan_batch SET applied_at = ${this.deps.clock.now()}, version = version + 1,
          state = CASE WHEN EXISTS (SELECT FROM scan_item i
            WHERE i.batch_id = ${batchId} AND i.state NOT IN ('APPLIED', 'LEFT_OUT')) THEN 'OPEN' ELSE 'APPLIED' END
        WHERE id = ${batchId} AND state = 'APPLYING'`,
    );
    for (const { id } of await this.deps.em.findBy(ScanItemEntity, { batchId, state: 'LEFT_OUT' })) {
      await this.#filesAs(this.deps.actor).removeAllOf({ kind: 'SCAN_BATCH', id });
    }
  }

  /** Deletes the files of batches that nobody went on with for a month. Answers how many batches. */
  async discardForgotten(): Promise<number> {
    const { em, clock } = this.deps;
    const forgotten = await query<{ id: string }>(
      em,
      sql`SELECT id::text FROM scan_batch
        WHERE state = 'OPEN' AND coalesce(applied_at, created_at) < ${clock.now()}::timestamptz - interval '30 days'
        ORDER BY id LIMIT 10 FOR UPDATE SKIP LOCKED`,
    );
    for (const { id } of forgotten) {
      for (const item of await em.findBy(ScanItemEntity, { batchId: id })) {
        await this.#filesAs(this.deps.actor).removeAllOf({ kind: 'SCAN_BATCH', id: item.id });
      }
      await em.delete(ScanItemEntity, { batchId: id });
      await query(em, sql`UPDATE scan_batch SET state = 'DISCARDED', version = version + 1 WHERE id = ${id}`);
    }
    return forgotten.length;
  }

  #filesAs(actor: Actor): FileService {
    const deps = { ...this.deps, actor };
    return new FileService(deps, new AuditService(deps), this.access);
  }
}

/** Takes up what a process that was killed left lying. */
export async function resumeBatches(em: EntityManager): Promise<void> {
  for (const { id } of await em.findBy(ScanBatchEntity, { state: 'APPLYING' })) await enqueueBatch(em, id);
}
