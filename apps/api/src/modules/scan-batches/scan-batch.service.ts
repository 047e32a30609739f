import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { insertRows, updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { enqueue } from '../../platform/jobs/index.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import type { FileService } from '../files/file.service.js';
import { withoutIdentityNumbers } from '../people/identity-number-in-text.js';
import { matchPath } from './match/match-path.js';
import { ScanBatchEntity, type ScanBatchState } from './scan-batch.entity.js';
import { ScanItemEntity } from './scan-item.entity.js';
import { checkedPaths } from './scan-paths.js';
import { knownToScans, placed, type Wanted } from './scan-targets.js';

/** What people do with a batch: bring files, say whose they are, apply it, or let it go. */
export class ScanBatchService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly files: FileService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT. */
  async create(name: string): Promise<string> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const checked = withoutIdentityNumbers(check.required('name', name, 200));
    check.done();
    const id = uuid();
    await insertRows(em, ScanBatchEntity, [
      {
        id,
        name: checked,
        state: 'OPEN',
        itemCount: 0,
        processed: 0,
        createdById: actor.userId,
        createdBy: actor.name,
        createdAt: clock.now(),
      },
    ]);
    await this.audit.record({ action: 'scanBatch.create', entity: 'ScanBatch', entityId: id });
    return id;
  }

  /**
   * Says which files will come, and whose each is by its path. Answers an id for each path, in their order; a path
   * that is there already keeps its own. Raises NOT_FOUND, BAD_INPUT (a path that leads elsewhere, too many).
   */
  async addPaths(batchId: string, paths: readonly string[]): Promise<string[]> {
    const { em } = this.deps;
    const batch = await this.#inState(batchId, ['OPEN']);
    const checked = checkedPaths(paths).map(withoutIdentityNumbers);
    const before = await em.findBy(ScanItemEntity, { batchId });
    const ids = new Map(before.map(({ path, id }) => [path, id]));
    const fresh = [...new Set(checked)].filter((path) => !ids.has(path));
    if (before.length + fresh.length > MOST_ITEMS) {
      throw badField(
        'paths',
        'TOO_MANY',
        `一批最多 ${MOST_ITEMS} 个文件。`,
        `A batch has at most ${MOST_ITEMS} files.`,
      );
    }
    const known = await knownToScans(em);
    const wanted = fresh.map((path): Wanted => ({ ...matchPath(path, known), byHand: false }));
    const rows = (await placed(em, wanted, known)).map((target, index) => {
      const path = fresh[index] ?? '';
      const id = uuid();
      ids.set(path, id);
      return { ...target, id, batchId, path, position: before.length + index + 1, refusal: null };
    });
    await insertRows(em, ScanItemEntity, rows);
    await query(
      em,
      sql`UPDATE scan_batch SET item_count = ${before.length + rows.length} WHERE id = ${batch.id}`,
    );
    return checked.map((path) => ids.get(path) ?? '');
  }

  /** Says whose a file is and of what, or that it is not wanted. Raises NOT_FOUND, BAD_INPUT. */
  async assign(
    itemId: string,
    typeId: string | null,
    personId: string | null,
    leftOut: boolean,
  ): Promise<void> {
    const { em } = this.deps;
    const item = await this.#item(itemId);
    await this.#inState(item.batchId, ['OPEN']);
    const known = await knownToScans(em);
    const type = known.types.find(({ id }) => id === typeId);
    const person = known.people.find(({ id }) => id === personId);
    if (!leftOut && (!type || (type.scope === 'PERSON') !== Boolean(person))) {
      throw badField(
        'typeId',
        'INCOMPLETE',
        '请选择证书类型;员工的证书还要选择员工。',
        'Choose the type of certificate, and for one of a person, whose it is.',
      );
    }
    const [target] = await placed(
      em,
      [
        {
          personId: person?.id ?? null,
          typeId: type?.id ?? null,
          problem: null,
          candidates: [],
          byHand: true,
        },
      ],
      known,
    );
    await em.update(ScanItemEntity, itemId, {
      ...target,
      candidates: [],
      refusal: null,
      ...(leftOut ? { state: 'LEFT_OUT' } : {}),
    });
  }

  /** Looks again: names may have been entered, certificates created, since. Raises NOT_FOUND. */
  async refresh(batchId: string): Promise<void> {
    const { em } = this.deps;
    await this.#inState(batchId, ['OPEN']);
    const items = (await em.findBy(ScanItemEntity, { batchId })).filter(
      ({ state }) => state !== 'APPLIED' && state !== 'LEFT_OUT',
    );
    const known = await knownToScans(em);
    const wanted = items.map(
      (item): Wanted => (item.byHand ? item : { ...matchPath(item.path, known), byHand: false }),
    );
    for (const [index, target] of (await placed(em, wanted, known)).entries()) {
      const item = items[index];
      if (item) await em.update(ScanItemEntity, item.id, { ...target, candidates: [...target.candidates] });
    }
  }

  /** Has the matched scans added to their certificates. Raises NOT_FOUND, CONFLICT, BAD_INPUT (none is matched). */
  async apply(id: string, version: number): Promise<void> {
    const { em, actor } = this.deps;
    await this.#inState(id, ['OPEN']);
    const matched = await em.countBy(ScanItemEntity, { batchId: id, state: 'MATCHED' });
    if (matched === 0) {
      throw badField('id', 'NOTHING_MATCHED', '还没有可以执行的文件。', 'No file is matched yet.');
    }
    await updateVersioned(em, ScanBatchEntity, id, version, {
      state: 'APPLYING',
      processed: 0,
      appliedById: actor.userId,
      appliedBy: actor.name,
    });
    await enqueueBatch(em, id);
    const changes = { files: { after: matched } };
    await this.audit.record({ action: 'scanBatch.apply', entity: 'ScanBatch', entityId: id, changes });
  }

  /** Lets it go: what was not handed over is deleted. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async discard(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    await this.#inState(id, ['OPEN']);
    await updateVersioned(em, ScanBatchEntity, id, version, { state: 'DISCARDED' });
    for (const item of await em.findBy(ScanItemEntity, { batchId: id })) {
      await this.files.removeAllOf({ kind: 'SCAN_BATCH', id: item.id });
    }
    await em.delete(ScanItemEntity, { batchId: id });
    await this.audit.record({ action: 'scanBatch.discard', entity: 'ScanBatch', entityId: id });
  }

  async #item(id: string): Promise<ScanItemEntity> {
    const item = await this.deps.em.findOneBy(ScanItemEntity, { id });
    if (!item) throw new NotFound();
    if (item.state !== 'APPLIED') return item;
    throw badField(
      'id',
      'STATE',
      '这个文件已经归入证书。',
      'This file is a scan of its certificate already.',
    );
  }

  /** Locked until the end of the transaction. */
  async #inState(id: string, states: readonly ScanBatchState[]): Promise<ScanBatchEntity> {
    const lock = { mode: 'for_no_key_update' } as const;
    const batch = await this.deps.em.findOne(ScanBatchEntity, { where: { id }, lock });
    if (!batch) throw new NotFound();
    if (states.includes(batch.state)) return batch;
    throw badField('id', 'STATE', '这一批现在不能这样做。', 'This batch cannot do that now.');
  }
}

export function enqueueBatch(em: ServiceDeps['em'], batchId: string): Promise<void> {
  return enqueue(em, 'scanBatches.apply', { batchId }, { key: `scanBatches.apply ${batchId}` });
}

const MOST_ITEMS = 2_000;
