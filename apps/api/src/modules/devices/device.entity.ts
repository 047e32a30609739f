import type { Stage } from '@jiannuo/rules';
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
import { ContractEntity } from '../contracts/contract.entity.js';
import { CustomerEntity } from '../customers/customer.entity.js';
import { ProductEntity } from '../products/product.entity.js';

export const deviceStatuses = ['IN_SERVICE', 'RETIRED'] as const;
export type DeviceStatus = (typeof deviceStatuses)[number];

/** 设备: one physical unit at its position. */
@Entity()
@Unique('device_serial_uq', ['productId', 'serial'])
@Unique('device_replaces_uq', ['replacesId'])
@Check('device_serial_ck', `serial <> ''`)
@Check('device_status_ck', `status IN ('IN_SERVICE', 'RETIRED')`)
@Check('device_out_of_service_ck', 'out_of_service_days >= 0')
@Check('device_retired_ck', `(status = 'RETIRED') = (retired_on IS NOT NULL)`)
@Check('device_replaced_ck', 'replaces_id <> id')
@Check('device_stages_ck', 'cardinality(stages) = cardinality(stage_from) + 1')
@Index('device_position_ix', { synchronize: false })
@Index('device_search_ix', { synchronize: false })
@Index('device_serial_ix', ['serial', 'id'])
@Index('device_customer_ix', ['customerId', 'serial', 'id'])
@Index('device_contract_ix', ['contractId', 'serial', 'id'])
@Index('device_product_ix', ['productId', 'serial', 'id'])
@Index('device_sold_on_ix', ['soldOn', 'id'])
@Index('device_free_until_on_ix', ['freeUntilOn', 'id'])
@Index('device_paid_until_on_ix', ['paidUntilOn', 'id'])
@Index('device_created_at_ix', ['createdAt', 'id'])
@Index('device_updated_at_ix', ['updatedAt', 'id'])
export class DeviceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'device_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 100 })
  serial!: string;

  @Column({ type: 'uuid' })
  productId!: string;

  @ManyToOne(() => ProductEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'device_product_fk' })
  product!: ProductEntity;

  @Column({ type: 'uuid' })
  customerId!: string;

  @ManyToOne(() => CustomerEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'device_customer_fk' })
  customer!: CustomerEntity;

  /** The contract that supplied it; it bears the cost first (Q6). */
  @Column({ type: 'uuid', nullable: true })
  contractId!: string | null;

  @ManyToOne(() => ContractEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'device_contract_fk' })
  contract!: ContractEntity | null;

  @Column({ type: 'date', nullable: true })
  soldOn!: PlainDate | null;

  @Column({ type: 'varchar', length: 200 })
  position!: string;

  @Column({ type: 'varchar', length: 20 })
  status!: DeviceStatus;

  /** Last day in service. */
  @Column({ type: 'date', nullable: true })
  retiredOn!: PlainDate | null;

  /** The unit it took the place of. */
  @Column({ type: 'uuid', nullable: true })
  replacesId!: string | null;

  @ManyToOne(() => DeviceEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'device_replaces_fk' })
  replaces!: DeviceEntity | null;

  /** Whole days out of service within the free period (Q27). */
  @Column({ type: 'integer' })
  outOfServiceDays!: number;

  /** Latest inclusive effective ends of its intervals; written by the rules, for sorting and ranges. */
  @Column({ type: 'date', nullable: true })
  freeUntilOn!: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  paidUntilOn!: PlainDate | null;

  /** Days on which the stage changes, ascending; written by the rules. */
  @Column({ type: 'date', array: true })
  stageFrom!: PlainDate[];

  /** The stage before the first of those days, then from each of them on. */
  @Column({ type: 'text', array: true })
  stages!: Stage[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
