import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { fen } from '../contracts/fen-column.js';
import { PartEntity } from '../parts/part.entity.js';
import { PriceEditionEntity } from './price-edition.entity.js';
import { ServiceItemEntity } from './service-item.entity.js';

/** One item of an edition that is still being written. Two people may write different lines at once. */
@Entity()
@Unique('price_draft_line_item_uq', ['editionId', 'itemId'])
@Check('price_draft_line_price_ck', 'price_fen >= 0')
@Check(
  'price_draft_line_item_ck',
  'num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)',
)
@Index('price_draft_line_part_ix', { synchronize: false })
@Index('price_draft_line_service_ix', { synchronize: false })
export class PriceDraftLineEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'price_draft_line_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  editionId!: string;

  @ManyToOne(() => PriceEditionEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'price_draft_line_edition_fk' })
  edition!: PriceEditionEntity;

  @Column({ type: 'uuid', nullable: true })
  partId!: string | null;

  @ManyToOne(() => PartEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'price_draft_line_part_fk' })
  part!: PartEntity | null;

  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @ManyToOne(() => ServiceItemEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'price_draft_line_service_fk' })
  service!: ServiceItemEntity | null;

  /** The part or the service. */
  @Column({ type: 'uuid' })
  itemId!: string;

  /** The price of the base edition; null: it had none. */
  @Column({ type: 'bigint', nullable: true, transformer: fen })
  oldPriceFen!: number | null;

  /** null: withdrawn, or not priced yet. */
  @Column({ type: 'bigint', nullable: true, transformer: fen })
  priceFen!: number | null;

  /** Why this price stands with too few samples or above the best one given (Q29, Q30). */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  changedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  changedAt!: Instant | null;

  @Column({ type: 'integer' })
  version!: number;
}
