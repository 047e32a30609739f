import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { fen } from '../contracts/fen-column.js';
import { CustomerEntity } from '../customers/customer.entity.js';
import { DeviceEntity } from '../devices/device.entity.js';
import { PartEntity } from '../parts/part.entity.js';
import { StockPlaceEntity } from '../places/stock-place.entity.js';
import type { LoanerState } from './stock-kinds.js';
import { StockUnitEntity } from './stock-unit.entity.js';

/** 备用机: our unit at the client until the fault is gone. It stays ours, and keeps its value. */
@Entity()
@Unique('loaner_replaces_uq', ['replacesId'])
@Check('loaner_quantity_ck', 'quantity > 0')
@Check('loaner_value_ck', 'value_fen >= 0')
@Check('loaner_state_ck', `state IN ('PROMISED', 'IN_PLACE', 'RETURNED', 'FAILED', 'CONVERTED')`)
@Check('loaner_lent_ck', `(state = 'PROMISED') = (lent_at IS NULL)`)
@Check('loaner_ended_ck', `(state IN ('PROMISED', 'IN_PLACE')) = (ended_at IS NULL)`)
@Index('loaner_state_ix', ['state', 'dueOn', 'id'])
@Index('loaner_part_ix', ['partId'])
@Index('loaner_device_ix', ['deviceId'])
@Index('loaner_customer_ix', ['customerId'])
@Index('loaner_created_at_ix', ['createdAt', 'id'])
export class LoanerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'loaner_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'loaner_part_fk' })
  part!: PartEntity;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @ManyToOne(() => StockUnitEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'loaner_unit_fk' })
  unit!: StockUnitEntity | null;

  /** The place it left from; null while it is only promised. */
  @Column({ type: 'uuid', nullable: true })
  placeId!: string | null;

  @ManyToOne(() => StockPlaceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'loaner_place_fk' })
  place!: StockPlaceEntity | null;

  @Column({ type: 'integer' })
  quantity!: number;

  /** What it carried out of the stock, and brings back. */
  @Column({ type: 'bigint', transformer: fen })
  valueFen!: number;

  @Column({ type: 'varchar', length: 20 })
  state!: LoanerState;

  @Column({ type: 'uuid', nullable: true })
  deviceId!: string | null;

  @ManyToOne(() => DeviceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'loaner_device_fk' })
  device!: DeviceEntity | null;

  @Column({ type: 'uuid', nullable: true })
  customerId!: string | null;

  @ManyToOne(() => CustomerEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'loaner_customer_fk' })
  customer!: CustomerEntity | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  lentBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lentAt!: Instant | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  endReason!: string | null;

  /** The failed loaner it stands in for. */
  @Column({ type: 'uuid', nullable: true })
  replacesId!: string | null;

  @ManyToOne(() => LoanerEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'loaner_replaces_fk' })
  replaces!: LoanerEntity | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;
}
