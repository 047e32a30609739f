import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { fen } from '../contracts/fen-column.js';
import { PartEntity } from '../parts/part.entity.js';
import { ServiceItemEntity } from './service-item.entity.js';

/** 市场样本: what somebody else asked on a day. Never changed; at most withdrawn, with a reason. */
@Entity()
@Check('market_sample_price_ck', 'price_fen > 0')
@Check('market_sample_region_ck', `region <> ''`)
@Check('market_sample_source_ck', `source <> ''`)
@Check(
  'market_sample_item_ck',
  'num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)',
)
@Check('market_sample_withdrawn_ck', 'num_nulls(withdrawn_by, withdrawn_at, withdrawn_reason) IN (0, 3)')
@Index('market_sample_item_ix', ['itemId', 'sampledOn'])
@Index('market_sample_part_ix', { synchronize: false })
@Index('market_sample_service_ix', { synchronize: false })
@Index('market_sample_sampled_on_ix', ['sampledOn', 'id'])
export class MarketSampleEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'market_sample_pk' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  partId!: string | null;

  @ManyToOne(() => PartEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'market_sample_part_fk' })
  part!: PartEntity | null;

  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @ManyToOne(() => ServiceItemEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'market_sample_service_fk' })
  service!: ServiceItemEntity | null;

  /** The part or the service. */
  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'bigint', transformer: fen })
  priceFen!: number;

  @Column({ type: 'date' })
  sampledOn!: PlainDate;

  /** null: found everywhere alike. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  /** A shop, a site, the number of a quotation. */
  @Column({ type: 'varchar', length: 200 })
  source!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Instant;

  @Column({ type: 'uuid', nullable: true })
  withdrawnById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  withdrawnBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Instant | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason!: string | null;
}
