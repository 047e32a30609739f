import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { fen } from '../contracts/fen-column.js';
import { PartEntity } from '../parts/part.entity.js';
import { ShelfEntity } from '../places/shelf.entity.js';
import { StockPlaceEntity } from '../places/stock-place.entity.js';

/** One part at one place. Moves only by a conditional update, together with its movement. */
@Entity()
@Unique('stock_balance_part_uq', ['partId', 'placeId'])
@Check('stock_balance_on_hand_ck', 'on_hand BETWEEN 0 AND 1000000000')
@Check('stock_balance_quarantined_ck', 'quarantined BETWEEN 0 AND 1000000000')
@Check('stock_balance_value_ck', 'value_fen BETWEEN 0 AND 1000000000000000')
@Check('stock_balance_reserved_ck', 'reserved BETWEEN 0 AND on_hand')
@Check('stock_balance_empty_ck', 'on_hand + quarantined > 0 OR value_fen = 0')
@Index('stock_balance_place_ix', ['placeId', 'partId'])
@Index('stock_balance_shelf_ix', ['shelfId'])
export class StockBalanceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_balance_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_balance_part_fk' })
  part!: PartEntity;

  @Column({ type: 'uuid' })
  placeId!: string;

  @ManyToOne(() => StockPlaceEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_balance_place_fk' })
  place!: StockPlaceEntity;

  @Column({ type: 'uuid', nullable: true })
  shelfId!: string | null;

  @ManyToOne(() => ShelfEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_balance_shelf_fk' })
  shelf!: ShelfEntity | null;

  /** Usable, reserved or not. */
  @Column({ type: 'integer', default: 0 })
  onHand!: number;

  @Column({ type: 'integer', default: 0 })
  reserved!: number;

  @Column({ type: 'integer', default: 0 })
  quarantined!: number;

  /** Of all that is held, what is in quarantine included. */
  @Column({ type: 'bigint', default: 0, transformer: fen })
  valueFen!: number;

  @Column({ type: 'date', nullable: true })
  lastOutOn!: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  firstInOn!: PlainDate | null;

  /** Number of the last movement. */
  @Column({ type: 'integer', default: 0 })
  movementCount!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Instant;
}
