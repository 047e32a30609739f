import type { MovementKind } from '@jiannuo/rules';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { ContractEntity } from '../contracts/contract.entity.js';
import { fen } from '../contracts/fen-column.js';
import { DeviceEntity } from '../devices/device.entity.js';
import { PartEntity } from '../parts/part.entity.js';
import { StockPlaceEntity } from '../places/stock-place.entity.js';
import { LoanerEntity } from './loaner.entity.js';
import { ReservationEntity } from './reservation.entity.js';
import { StockCountEntity } from './stock-count.entity.js';
import { StockPostingEntity } from './stock-posting.entity.js';

/** 库存流水: one change of one balance, with what it left. Append-only; the changes add up to the balance. */
@Entity()
@Unique('stock_movement_sequence_uq', ['partId', 'placeId', 'sequence'])
@Check(
  'stock_movement_kind_ck',
  `kind IN ('RECEIPT', 'ISSUE', 'RETURN', 'TRANSFER_OUT', 'TRANSFER_IN', 'ADJUST', 'RESERVE', 'RELEASE', 'SCRAP',
    'LOAN_OUT', 'LOAN_BACK', 'OEM_OUT', 'OEM_BACK', 'QUARANTINE', 'CLEAR')`,
)
@Check('stock_movement_quantity_ck', `quantity > 0 OR (kind = 'ADJUST' AND quantity < 0)`)
@Index('stock_movement_posting_ix', ['postingId', 'position'])
@Index('stock_movement_posted_at_ix', ['postedAt', 'id'])
@Index('stock_movement_part_ix', ['partId', 'postedAt', 'id'])
@Index('stock_movement_place_ix', ['placeId', 'postedAt', 'id'])
@Index('stock_movement_device_ix', ['deviceId', 'postedAt'], { where: 'device_id IS NOT NULL' })
@Index('stock_movement_batch_ix', ['partId', 'batch'], { where: 'batch IS NOT NULL' })
export class StockMovementEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_movement_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  postingId!: string;

  @ManyToOne(() => StockPostingEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_posting_fk' })
  posting!: StockPostingEntity;

  /** Place among the movements of the posting, from 0 on. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_part_fk' })
  part!: PartEntity;

  @Column({ type: 'uuid' })
  placeId!: string;

  @ManyToOne(() => StockPlaceEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_place_fk' })
  place!: StockPlaceEntity;

  /** Number among the movements of its balance: 1, 2, 3 …, without gaps. */
  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'varchar', length: 20 })
  kind!: MovementKind;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'integer' })
  onHandDelta!: number;

  @Column({ type: 'integer' })
  reservedDelta!: number;

  @Column({ type: 'integer' })
  quarantinedDelta!: number;

  @Column({ type: 'bigint', transformer: fen })
  valueDeltaFen!: number;

  @Column({ type: 'integer' })
  onHandAfter!: number;

  @Column({ type: 'integer' })
  reservedAfter!: number;

  @Column({ type: 'integer' })
  quarantinedAfter!: number;

  @Column({ type: 'bigint', transformer: fen })
  valueAfterFen!: number;

  @Column({ type: 'uuid', nullable: true })
  reservationId!: string | null;

  @ManyToOne(() => ReservationEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_reservation_fk' })
  reservation!: ReservationEntity | null;

  @Column({ type: 'uuid', nullable: true })
  loanerId!: string | null;

  @ManyToOne(() => LoanerEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_loaner_fk' })
  loaner!: LoanerEntity | null;

  @Column({ type: 'uuid', nullable: true })
  countId!: string | null;

  @ManyToOne(() => StockCountEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_count_fk' })
  count!: StockCountEntity | null;

  @Column({ type: 'uuid', nullable: true })
  deviceId!: string | null;

  @ManyToOne(() => DeviceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_device_fk' })
  device!: DeviceEntity | null;

  @Column({ type: 'uuid', nullable: true })
  contractId!: string | null;

  @ManyToOne(() => ContractEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_contract_fk' })
  contract!: ContractEntity | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  batch!: string | null;

  @Column({ type: 'date', nullable: true })
  expiresOn!: PlainDate | null;

  @Column({ type: 'timestamptz' })
  postedAt!: Instant;
}
