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
import type { Instant } from '../../platform/clock.js';
import { fen } from '../contracts/fen-column.js';
import { PartEntity } from '../parts/part.entity.js';
import { ShelfEntity } from '../places/shelf.entity.js';
import { StockPlaceEntity } from '../places/stock-place.entity.js';
import type { StockCountStatus } from './stock-kinds.js';
import { StockPostingEntity } from './stock-posting.entity.js';

/** 盘点: the shelf beside the book, as a document. */
@Entity()
@Unique('stock_count_number_uq', ['number'])
@Check('stock_count_status_ck', `status IN ('OPEN', 'POSTED', 'CANCELLED')`)
@Check('stock_count_ended_ck', `(status = 'OPEN') = (ended_at IS NULL)`)
@Index('stock_count_place_ix', ['placeId', 'startedAt', 'id'])
@Index('stock_count_started_at_ix', ['startedAt', 'id'])
export class StockCountEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_count_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  number!: string;

  @Column({ type: 'uuid' })
  placeId!: string;

  @ManyToOne(() => StockPlaceEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_count_place_fk' })
  place!: StockPlaceEntity;

  @Column({ type: 'uuid', nullable: true })
  shelfId!: string | null;

  @ManyToOne(() => ShelfEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_count_shelf_fk' })
  shelf!: ShelfEntity | null;

  @Column({ type: 'varchar', length: 20 })
  status!: StockCountStatus;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 100 })
  startedBy!: string;

  @Column({ type: 'timestamptz' })
  startedAt!: Instant;

  @Column({ type: 'varchar', length: 100, nullable: true })
  endedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ type: 'uuid', nullable: true })
  postingId!: string | null;

  @ManyToOne(() => StockPostingEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_count_posting_fk' })
  posting!: StockPostingEntity | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

/** One part of a count. `expected` is the book at the moment it was counted. */
@Entity()
@Unique('stock_count_line_part_uq', ['countId', 'partId'])
@Check('stock_count_line_counted_ck', 'counted >= 0')
@Check('stock_count_line_difference_ck', '(counted IS NULL) = (difference IS NULL)')
@Check('stock_count_line_counted_at_ck', '(counted IS NULL) = (counted_at IS NULL)')
@Index('stock_count_line_part_ix', ['partId'])
export class StockCountLineEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_count_line_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  countId!: string;

  @ManyToOne(() => StockCountEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_count_line_count_fk' })
  count!: StockCountEntity;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_count_line_part_fk' })
  part!: PartEntity;

  @Column({ type: 'integer' })
  expected!: number;

  @Column({ type: 'integer', nullable: true })
  counted!: number | null;

  /** Counted less expected; null until counted. */
  @Column({ type: 'integer', nullable: true })
  difference!: number | null;

  /** What the difference changed the value by; null until posted. */
  @Column({ type: 'bigint', nullable: true, transformer: fen })
  differenceFen!: number | null;

  @Column({ type: 'text', array: true })
  missingSerials!: string[];

  @Column({ type: 'text', array: true })
  extraSerials!: string[];

  @Column({ type: 'uuid', nullable: true })
  countedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  countedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  countedAt!: Instant | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
