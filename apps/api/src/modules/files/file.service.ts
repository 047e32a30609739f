import { In } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { enqueue } from '../../platform/jobs/index.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import type { DocumentClass } from '../people/document-class.enum.js';
import type { FileAccess } from './file.access.js';
import type { FileFacts, FileOwnerRef } from './file-owner.js';
import { checkRoom } from './file-room.js';
import { openFile } from './sealed-file.js';
import { StoredFileEntity } from './stored-file.entity.js';
import { type TakenFile, takeFile, takeOwnPdf } from './taken-file.js';

/** The files of records. Whether somebody may is asked before (`FileAccess`); here the system itself acts. */
export class FileService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly access: FileAccess,
  ) {}

  /**
   * Adds a file to a record and answers its id; without a class, the owner's first. Raises BAD_INPUT, NOT_FOUND. In a
   * transaction that fails later its bytes are left behind for the reaper; to check many files without holding a
   * transaction open, `takeFile` first and `attach` then.
   */
  async add(
    owner: FileOwnerRef,
    content: Buffer,
    name: string,
    documentClass?: DocumentClass | null,
  ): Promise<string> {
    return this.attach(owner, await takeFile(this.deps, content, name), documentClass);
  }

  /** Gives a taken file its row: from now on it is the record's. Raises BAD_INPUT, NOT_FOUND. */
  async attach(
    owner: FileOwnerRef,
    { ...taken }: TakenFile,
    documentClass?: DocumentClass | null,
  ): Promise<string> {
    const { em, actor, clock } = this.deps;
    await this.mayTake(owner, documentClass, taken.bytes);
    const facts: FileFacts = {
      id: taken.id,
      owner,
      documentClass: this.#classOf(owner, documentClass),
      name: taken.name,
    };
    await em.insert(StoredFileEntity, {
      ...taken,
      ownerKind: owner.kind,
      ownerId: owner.id,
      documentClass: facts.documentClass,
      uploadedById: actor.userId,
      uploadedBy: actor.name,
      uploadedAt: clock.now(),
      retainUntilOn: null,
    });
    await this.#record('file.add', facts);
    await this.access.ownerOf(owner.kind, owner.id).added?.(this.deps, facts);
    return taken.id;
  }

  /** Keeps a PDF we made ourselves: it is not looked through, and may be larger than an upload. */
  async addOwnPdf(owner: FileOwnerRef, pdf: Buffer, name: string, pages: number): Promise<string> {
    return this.attach(owner, await takeOwnPdf(this.deps, pdf, name, pages));
  }

  /** May the record take one more file of this class? Raises NOT_FOUND, BAD_INPUT, LIMIT_EXCEEDED (`checkRoom`). */
  async mayTake(owner: FileOwnerRef, given?: DocumentClass | null, bytes = 0): Promise<void> {
    const facts = this.access.ownerOf(owner.kind, owner.id);
    await checkRoom(this.deps, facts, { owner, documentClass: this.#classOf(owner, given), bytes });
  }

  /** Oldest first; without those whose time has passed. */
  async list({ kind, id }: FileOwnerRef): Promise<StoredFileEntity[]> {
    const files = await this.deps.em.find(StoredFileEntity, {
      where: { ownerKind: kind, ownerId: id },
      order: { uploadedAt: 'ASC', id: 'ASC' },
    });
    return files.filter((file) => !this.#isOver(file));
  }

  /** Raises NOT_FOUND. */
  async one(id: string): Promise<StoredFileEntity> {
    const file = await this.deps.em.findOneBy(StoredFileEntity, { id });
    if (!file || this.#isOver(file)) throw new NotFound();
    return file;
  }

  /** Raises NOT_FOUND. */
  async bytesOf(id: string): Promise<Buffer> {
    return openFile(this.deps, await this.one(id));
  }

  /** Somebody is about to get the bytes of this file. */
  async recordRead(file: FileFacts): Promise<void> {
    await this.access.ownerOf(file.owner.kind, file.owner.id).read?.(this.deps, file);
  }

  /** A file belongs to another record from now on, as it is. Raises NOT_FOUND, BAD_INPUT, as `attach` does. */
  async move(id: string, owner: FileOwnerRef, documentClass?: DocumentClass | null): Promise<void> {
    const before = factsOf(await this.one(id));
    await this.mayTake(owner, documentClass);
    const after = { ...before, owner, documentClass: this.#classOf(owner, documentClass) };
    await this.deps.em.update(StoredFileEntity, id, {
      ownerKind: owner.kind,
      ownerId: owner.id,
      documentClass: after.documentClass,
    });
    const file = { before: auditValueOf(before), after: auditValueOf(after) };
    await this.audit.record({ action: 'file.move', entity: 'StoredFile', entityId: id, changes: { file } });
    await this.access.ownerOf(before.owner.kind, before.owner.id).removed?.(this.deps, before);
    await this.access.ownerOf(owner.kind, owner.id).added?.(this.deps, after);
  }

  /** Raises NOT_FOUND. Its bytes go as soon as the transaction has committed; also those of one whose time has passed. */
  async remove(id: string): Promise<void> {
    const file = await this.deps.em.findOneBy(StoredFileEntity, { id });
    if (!file) throw new NotFound();
    await this.#remove([file]);
  }

  /** Removes every file of a record and answers how many. Call it where the record itself goes. */
  async removeAllOf({ kind, id }: FileOwnerRef): Promise<number> {
    const files = await this.deps.em.findBy(StoredFileEntity, { ownerKind: kind, ownerId: id });
    await this.#remove(files);
    return files.length;
  }

  /** Everything that is kept of one person, whatever it belongs to. */
  async ofPerson(personId: string): Promise<FileFacts[]> {
    const { em } = this.deps;
    const owners = await Promise.all(
      this.access.kinds().map(async ([kind, { idsOfPerson }]) => ({
        kind,
        ids: (await idsOfPerson?.(em, personId)) ?? [],
      })),
    );
    const files = await Promise.all(
      owners
        .filter(({ ids }) => ids.length > 0)
        .map(({ kind, ids }) => em.findBy(StoredFileEntity, { ownerKind: kind, ownerId: In([...ids]) })),
    );
    return files.flat().map(factsOf);
  }

  /** These files go after this day; null: they stay. */
  async keepUntil(ids: readonly string[], on: PlainDate | null): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE stored_file SET retain_until_on = ${on}::date WHERE id = ANY(${ids}::uuid[])`,
    );
  }

  /** Removes files whose time has passed, some hundreds at most, and answers how many. */
  async removeOver(): Promise<number> {
    const today = this.deps.clock.today();
    const files = await this.deps.em
      .createQueryBuilder(StoredFileEntity, 'f')
      .where('f.retainUntilOn < :today', { today })
      .limit(300)
      .getMany();
    await this.#remove(files);
    return files.length;
  }

  /** Those of these storage keys that belong to no file. */
  async unknown(keys: readonly string[]): Promise<string[]> {
    const rows = await query<{ key: string }>(
      this.deps.em,
      sql`SELECT k.key FROM unnest(${keys}::text[]) AS k(key)
        WHERE NOT EXISTS (SELECT FROM stored_file f WHERE f.storage_key = k.key)
          AND NOT EXISTS (SELECT FROM stored_file f WHERE f.thumbnail_key = k.key)`,
    );
    return rows.map(({ key }) => key);
  }

  async #remove(files: readonly StoredFileEntity[]): Promise<void> {
    if (files.length === 0) return;
    const { em } = this.deps;
    await em.delete(
      StoredFileEntity,
      files.map(({ id }) => id),
    );
    const keys = files.flatMap(({ storageKey, thumbnailKey }) => [storageKey, thumbnailKey ?? []].flat());
    await enqueue(em, 'files.drop', { keys }, { maxAttempts: 10 });
    for (const file of files) {
      const facts = factsOf(file);
      await this.#record('file.remove', facts);
      await this.access.ownerOf(file.ownerKind, file.ownerId).removed?.(this.deps, facts);
    }
  }

  /** The class a file is given: the owner's first where none is named. Raises BAD_INPUT (not one of this owner's). */
  #classOf({ kind, id }: FileOwnerRef, given?: DocumentClass | null): DocumentClass {
    const { documentClasses } = this.access.ownerOf(kind, id);
    const documentClass = given ?? documentClasses[0];
    if (!documentClasses.includes(documentClass)) {
      throw badField(
        'class',
        'NOT_OF_THIS_RECORD',
        '这里不能放这类文件。',
        'Files of this class do not belong to this record.',
      );
    }
    return documentClass;
  }

  #isOver({ retainUntilOn }: StoredFileEntity): boolean {
    return retainUntilOn !== null && retainUntilOn < this.deps.clock.today();
  }

  #record(action: 'file.add' | 'file.remove', file: FileFacts): Promise<void> {
    const value = auditValueOf(file);
    const changes = { file: action === 'file.add' ? { after: value } : { before: value } };
    return this.audit.record({ action, entity: 'StoredFile', entityId: file.id, changes });
  }
}

/** Never the name of the file: it may say who somebody is. */
function auditValueOf({ owner, documentClass }: FileFacts) {
  return { owner: owner.kind, ownerId: owner.id, documentClass };
}

export function factsOf({ id, ownerKind, ownerId, documentClass, name }: StoredFileEntity): FileFacts {
  return { id, owner: { kind: ownerKind, id: ownerId }, documentClass, name };
}
