import type { ReservationPurpose } from '@jiannuo/rules';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { ContractEntity } from '../contracts/contract.entity.js';
import { DeviceEntity } from '../devices/device.entity.js';
import { PartEntity } from '../parts/part.entity.js';
import { StockPlaceEntity } from '../places/stock-place.entity.js';
import type { ReservationState } from './stock-kinds.js';
import { StockUnitEntity } from './stock-unit.entity.js';

/** 占用: stock held for a promise, a ticket or a quote. */
@Entity()
@Check('reservation_quantity_ck', 'quantity > 0')
@Check('reservation_purpose_ck', `purpose IN ('SUBSTITUTE', 'TICKET', 'QUOTE', 'OTHER')`)
@Check('reservation_state_ck', `state IN ('ACTIVE', 'CONSUMED', 'RELEASED', 'MOVED')`)
@Check('reservation_consumed_ck', 'consumed BETWEEN 0 AND quantity')
@Check('reservation_all_consumed_ck', `(state = 'CONSUMED') = (consumed = quantity)`)
@Check('reservation_ended_ck', `(state = 'ACTIVE') = (ended_at IS NULL)`)
@Check('reservation_moved_ck', `(state = 'MOVED') = (moved_to_id IS NOT NULL)`)
@Index('reservation_active_ix', ['partId', 'placeId'], { where: `state = 'ACTIVE'` })
@Index('reservation_part_ix', ['partId', 'reservedAt', 'id'])
@Index('reservation_reserved_at_ix', ['reservedAt', 'id'])
@Index('reservation_needed_by_ix', ['neededBy', 'id'])
@Index('reservation_device_ix', ['deviceId'])
@Index('reservation_contract_ix', ['contractId'])
export class ReservationEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reservation_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_part_fk' })
  part!: PartEntity;

  @Column({ type: 'uuid' })
  placeId!: string;

  @ManyToOne(() => StockPlaceEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_place_fk' })
  place!: StockPlaceEntity;

  @Column({ type: 'integer' })
  quantity!: number;

  /** How many of them have gone out already; the rest is held while it is ACTIVE. */
  @Column({ type: 'integer', default: 0 })
  consumed!: number;

  @Column({ type: 'varchar', length: 20 })
  purpose!: ReservationPurpose;

  @Column({ type: 'varchar', length: 20 })
  state!: ReservationState;

  @Column({ type: 'timestamptz', nullable: true })
  neededBy!: Instant | null;

  @Column({ type: 'uuid', nullable: true })
  deviceId!: string | null;

  @ManyToOne(() => DeviceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_device_fk' })
  device!: DeviceEntity | null;

  @Column({ type: 'uuid', nullable: true })
  contractId!: string | null;

  @ManyToOne(() => ContractEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_contract_fk' })
  contract!: ContractEntity | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  reference!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  /** The decision of the rules that granted it. */
  @Column({ type: 'jsonb' })
  proof!: unknown;

  @Column({ type: 'uuid', nullable: true })
  reservedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  reservedBy!: string;

  @Column({ type: 'timestamptz' })
  reservedAt!: Instant;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  endReason!: string | null;

  /** MOVED: the reservation that stands for the same promise now. */
  @Column({ type: 'uuid', nullable: true })
  movedToId!: string | null;

  @ManyToOne(() => ReservationEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_moved_to_fk' })
  movedTo!: ReservationEntity | null;
}

/** Which units of a part with serials are held. */
@Entity()
@Index('reservation_unit_unit_ix', ['unitId'])
export class ReservationUnitEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reservation_unit_pk' })
  reservationId!: string;

  @ManyToOne(() => ReservationEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_unit_reservation_fk' })
  reservation!: ReservationEntity;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reservation_unit_pk' })
  unitId!: string;

  @ManyToOne(() => StockUnitEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'reservation_unit_unit_fk' })
  unit!: StockUnitEntity;
}
