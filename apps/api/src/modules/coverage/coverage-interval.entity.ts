import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { ContractEntity } from '../contracts/contract.entity.js';
import { DeviceEntity } from '../devices/device.entity.js';

/** A stretch of cover one contract gives one device; written by the rules when facts change. Half-open [from, until). */
@Entity()
@Unique('coverage_interval_line_uq', ['deviceId', 'contractId', 'stage', 'clauseId'])
@Check('coverage_interval_stage_ck', `stage IN ('FREE', 'PAID')`)
@Check('coverage_interval_range_ck', 'from_on < until_on')
@Index('coverage_interval_contract_ix', ['contractId'])
export class CoverageIntervalEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'coverage_interval_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  deviceId!: string;

  @ManyToOne(() => DeviceEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'coverage_interval_device_fk' })
  device!: DeviceEntity;

  @Column({ type: 'uuid' })
  contractId!: string;

  @ManyToOne(() => ContractEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'coverage_interval_contract_fk' })
  contract!: ContractEntity;

  @Column({ type: 'varchar', length: 10 })
  stage!: 'FREE' | 'PAID';

  @Column({ type: 'date' })
  startsOn!: PlainDate;

  @Column({ type: 'date' })
  nominalEndOn!: PlainDate;

  @Column({ type: 'date' })
  effectiveEndOn!: PlainDate;

  @Column({ type: 'date' })
  fromOn!: PlainDate;

  @Column({ type: 'date' })
  untilOn!: PlainDate;

  /** The start is only proposed, or the calendar behind the end is not loaded yet. */
  @Column({ type: 'boolean' })
  provisional!: boolean;

  @Column({ type: 'varchar', length: 10 })
  clauseId!: string;
}
