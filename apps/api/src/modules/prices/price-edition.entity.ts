import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { PriceListEntity } from './price-list.entity.js';

export const editionStatuses = ['DRAFT', 'PROPOSED', 'PUBLISHED', 'DISCARDED'] as const;
export type EditionStatus = (typeof editionStatuses)[number];

/** One whole edition of a price list. Published or discarded, it never changes again. */
@Entity()
@Unique('price_edition_number_uq', ['listId', 'number'])
@Unique('price_edition_frozen_uq', ['id', 'listId', 'number', 'effectiveFrom', 'publishedAt'])
@Check('price_edition_number_ck', 'number > 0')
@Check('price_edition_status_ck', `status IN ('DRAFT', 'PROPOSED', 'PUBLISHED', 'DISCARDED')`)
@Check(
  'price_edition_published_ck',
  `(status = 'PUBLISHED') = (number IS NOT NULL) AND (status = 'PUBLISHED') = (published_at IS NOT NULL)
    AND (status = 'PUBLISHED') = (item_count IS NOT NULL) AND (status = 'PUBLISHED') = (changed_count IS NOT NULL)
    AND (status = 'PUBLISHED') = (judged_by IS NOT NULL)
    AND (status NOT IN ('PUBLISHED', 'PROPOSED') OR effective_from IS NOT NULL)`,
)
@Check('price_edition_proposed_ck', `status <> 'PROPOSED' OR proposed_at IS NOT NULL`)
@Index('price_edition_open_uq', { synchronize: false })
@Index('price_edition_in_force_ix', { synchronize: false })
export class PriceEditionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'price_edition_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  listId!: string;

  @ManyToOne(() => PriceListEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'price_edition_list_fk' })
  list!: PriceListEntity;

  /** 1, 2, 3 … within the list; null until published. */
  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  @Column({ type: 'varchar', length: 20 })
  status!: EditionStatus;

  @Column({ type: 'uuid', nullable: true })
  baseId!: string | null;

  /** The edition it was copied from. */
  @ManyToOne(() => PriceEditionEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'price_edition_base_fk' })
  base!: PriceEditionEntity | null;

  @Column({ type: 'date', nullable: true })
  effectiveFrom!: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Why prices with too few samples stand, for all lines without a reason of their own (Q29). */
  @Column({ type: 'text', nullable: true })
  fewSamplesReason!: string | null;

  /** Counted when published. */
  @Column({ type: 'integer', nullable: true })
  itemCount!: number | null;

  @Column({ type: 'integer', nullable: true })
  changedCount!: number | null;

  /** By what all its prices were judged: see price-proof.ts. */
  @Column({ type: 'jsonb', nullable: true })
  judgedBy!: unknown;

  @Column({ type: 'uuid', nullable: true })
  proposedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  proposedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  proposedAt!: Instant | null;

  @Column({ type: 'uuid', nullable: true })
  publishedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  publishedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Instant | null;

  @Column({ type: 'varchar', length: 100 })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
