import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { PartEntity } from './part.entity.js';
import type { PartFitInput } from './part.input.js';
import { PartProductEntity } from './part-product.entity.js';

const MOST_FITS = 100;

/** Which products a part fits. */
export class PartFitService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Replaces all of them. Raises NOT_FOUND, CONFLICT, BAD_INPUT (too many, one twice, no such product). */
  async set(partId: string, fits: readonly PartFitInput[], version: number): Promise<void> {
    const { em, clock } = this.deps;
    if (fits.length > MOST_FITS) {
      throw badField('fits', 'TOO_MANY', `最多 ${MOST_FITS} 个产品。`, `At most ${MOST_FITS} products.`);
    }
    const ids = fits.map(({ productId }) => productId.toLowerCase());
    const twice = ids.findIndex((id, at) => at !== ids.indexOf(id));
    if (twice >= 0)
      throw badField(`fits.${twice}.productId`, 'TWICE', '重复的产品。', 'This product is there twice.');
    await updateVersioned(em, PartEntity, partId, version, { updatedAt: clock.now() });
    const before = await this.#models(partId);
    await em.delete(PartProductEntity, { partId });
    await em.insert(
      PartProductEntity,
      fits.map(({ productId, equivalent }) => ({ id: uuid(), partId, productId, equivalent })),
    );
    const changes = changesBetween({ fits: before }, { fits: await this.#models(partId) });
    await this.audit.record({ action: 'part.setFits', entity: 'Part', entityId: partId, changes });
  }

  /** Their models, the agreed equivalents marked. */
  async #models(partId: string): Promise<string[]> {
    const rows = await query<{ model: string }>(
      this.deps.em,
      sql`SELECT CASE WHEN f.equivalent THEN '≈ ' ELSE '' END || p.model AS model
        FROM part_product f JOIN product p ON p.id = f.product_id
        WHERE f.part_id = ${partId} ORDER BY p.model`,
    );
    return rows.map(({ model }) => model);
  }
}
