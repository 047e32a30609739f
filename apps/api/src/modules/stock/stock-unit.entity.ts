import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { DeviceEntity } from '../devices/device.entity.js';
import { PartEntity } from '../parts/part.entity.js';
import { StockPlaceEntity } from '../places/stock-place.entity.js';
import type { StockUnitState } from './stock-kinds.js';

/** One piece with a serial of its own, from its receipt on. */
@Entity()
@Unique('stock_unit_serial_uq', ['partId', 'serial'])
@Check('stock_unit_serial_ck', `serial <> ''`)
@Check(
  'stock_unit_state_ck',
  `state IN ('IN_STOCK', 'RESERVED', 'QUARANTINED', 'ISSUED', 'LOANED', 'AT_OEM', 'SCRAPPED', 'MISSING')`,
)
@Check('stock_unit_place_ck', `(state IN ('IN_STOCK', 'RESERVED', 'QUARANTINED')) = (place_id IS NOT NULL)`)
@Index('stock_unit_serial_ix', ['serial'])
@Index('stock_unit_place_ix', ['placeId', 'partId', 'state'])
@Index('stock_unit_device_ix', ['deviceId'])
export class StockUnitEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_unit_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_unit_part_fk' })
  part!: PartEntity;

  @Column({ type: 'varchar', length: 100 })
  serial!: string;

  @Column({ type: 'varchar', length: 60, nullable: true })
  batch!: string | null;

  @Column({ type: 'date', nullable: true })
  expiresOn!: PlainDate | null;

  @Column({ type: 'varchar', length: 20 })
  state!: StockUnitState;

  /** Where it lies; null once it has left us. */
  @Column({ type: 'uuid', nullable: true })
  placeId!: string | null;

  @ManyToOne(() => StockPlaceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_unit_place_fk' })
  place!: StockPlaceEntity | null;

  /** The device it went into, or stands in for. */
  @Column({ type: 'uuid', nullable: true })
  deviceId!: string | null;

  @ManyToOne(() => DeviceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_unit_device_fk' })
  device!: DeviceEntity | null;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;
}
