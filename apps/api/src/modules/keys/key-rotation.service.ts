import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { enqueue } from '../../platform/jobs/index.js';
import { sql } from '../../platform/read/index.js';
import { headStart, type SealedColumn, sealedAt } from '../../platform/vault/index.js';
import type { ResealedFile } from '../files/resealed-file.js';

const ROWS_AT_ONCE = 100;

/** A file that another key than the first has sealed. */
export interface OldFile {
  readonly id: string;
  readonly storageKey: string;
  readonly thumbnailKey: string | null;
}

/** Seals anew, by the key that comes first now, what older keys have sealed. */
export class KeyRotationService {
  constructor(
    private readonly deps: ServiceDeps,
    readonly columns: readonly SealedColumn[],
  ) {}

  /** Some rows of one column; answers how many. Zero: all of it is sealed by the first key. */
  async resealSome({ place: [table, name], ...column }: SealedColumn): Promise<number> {
    const { em, vault } = this.deps;
    const head = headStart(vault.keyId);
    const rows = await query<{ id: string; sealed: Buffer }>(
      em,
      sql`SELECT ${column.id} AS id, ${column.column} AS sealed FROM ${column.table}
        WHERE substring(${column.column} FROM 1 FOR ${head.length}) <> decode(${head.toString('hex')}, 'hex')
        LIMIT ${ROWS_AT_ONCE} FOR UPDATE SKIP LOCKED`,
    );
    for (const { id, sealed } of rows) {
      const at = sealedAt(table, name, id);
      const anew = vault.seal(vault.open(sealed, at), at);
      await query(
        em,
        sql`UPDATE ${column.table} SET ${column.column} = decode(${anew.toString('hex')}, 'hex') WHERE ${column.id} = ${id}`,
      );
    }
    return rows.length;
  }

  async oldFiles(): Promise<OldFile[]> {
    return query(
      this.deps.em,
      sql`SELECT id, storage_key AS "storageKey", thumbnail_key AS "thumbnailKey" FROM stored_file
        WHERE key_id <> ${this.deps.vault.keyId} ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
    );
  }

  /** The file lies elsewhere from now on. False: it was removed meanwhile. */
  async moveFile(old: OldFile, { storageKey, thumbnailKey }: ResealedFile): Promise<boolean> {
    const { em, vault } = this.deps;
    const moved = await query(
      em,
      sql`UPDATE stored_file SET storage_key = ${storageKey}, thumbnail_key = ${thumbnailKey}, key_id = ${vault.keyId}
        WHERE id = ${old.id} AND storage_key = ${old.storageKey} RETURNING id`,
    );
    if (moved.length === 0) return false;
    await enqueue(em, 'files.drop', { keys: [old.storageKey, old.thumbnailKey].filter(Boolean) });
    return true;
  }
}
