import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService, Changes } from '../audit/audit.service.js';
import type { PhotoImage } from './photo-image.js';

export type PhotoSize = 'thumb' | 'full';

/** The one photo of a part. */
export class PartPhotoService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Takes the place of the one before. Raises NOT_FOUND. */
  async put(partId: string, { content, thumbnail, digest }: PhotoImage): Promise<void> {
    const kept: { part_id: string }[] = await this.deps.em.query(
      `INSERT INTO part_photo (part_id, content, thumbnail, digest)
       SELECT p.id, $2, $3, $4 FROM part p WHERE p.id = $1
       ON CONFLICT (part_id) DO UPDATE
         SET content = excluded.content, thumbnail = excluded.thumbnail, digest = excluded.digest
       RETURNING part_id`,
      [partId, content, thumbnail, digest],
    );
    if (kept.length === 0) throw new NotFound();
    await this.#record('part.setPhoto', partId, { photo: { after: digest.slice(0, 12) } });
  }

  /** Raises NOT_FOUND (no part, or one without a photo). */
  async remove(partId: string): Promise<void> {
    const [row] = await query<{ digest: string }>(
      this.deps.em,
      sql`DELETE FROM part_photo WHERE part_id = ${partId} RETURNING digest`,
    );
    if (!row) throw new NotFound();
    await this.#record('part.removePhoto', partId, { photo: { before: row.digest.slice(0, 12) } });
  }

  /** Without its bytes when the caller has this digest already. Raises NOT_FOUND. */
  async get(
    partId: string,
    size: PhotoSize,
    known: string | null,
  ): Promise<{ readonly digest: string; readonly image: Buffer | null }> {
    const image = size === 'thumb' ? sql`f.thumbnail` : sql`f.content`;
    const [row] = await query<{ digest: string; image: Buffer | null }>(
      this.deps.em,
      sql`SELECT f.digest, CASE WHEN f.digest IS DISTINCT FROM ${known} THEN ${image} END AS image
        FROM part_photo f WHERE f.part_id = ${partId}`,
    );
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: Changes): Promise<void> {
    return this.audit.record({ action, entity: 'Part', entityId, changes });
  }
}
