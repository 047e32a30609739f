import type { ContractKind, PlanId, Stage } from '@jiannuo/rules';
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
import { CustomerEntity } from '../customers/customer.entity.js';
import { fen } from './fen-column.js';

/** 合同: one won bid. Its promises stand in ContractTermsVersion, its clocks in AcceptanceCertificate. */
@Entity()
@Unique('contract_number_uq', ['number'])
@Check('contract_number_ck', `number <> ''`)
@Check('contract_kind_ck', `kind IN ('GOODS', 'CONSTRUCTION')`)
@Check('contract_settlement_ck', 'settlement_fen >= 0')
@Check('contract_retention_ck', 'retention_fen >= 0')
@Check('contract_retention_balance_ck', 'retention_balance_fen >= 0')
@Check('contract_open_contradictions_ck', 'open_contradiction_count BETWEEN 0 AND contradiction_count')
@Check('contract_stages_ck', 'cardinality(stages) = cardinality(stage_from) + 1')
@Index('contract_name_ix', { synchronize: false })
@Index('contract_search_ix', { synchronize: false })
@Index('contract_customer_ix', ['customerId', 'number', 'id'])
@Index('contract_signed_on_ix', ['signedOn', 'id'])
@Index('contract_free_until_on_ix', ['freeUntilOn', 'id'])
@Index('contract_paid_until_on_ix', ['paidUntilOn', 'id'])
@Index('contract_updated_at_ix', ['updatedAt', 'id'])
export class ContractEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'contract_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 60 })
  number!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'uuid' })
  customerId!: string;

  @ManyToOne(() => CustomerEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'contract_customer_fk' })
  customer!: CustomerEntity;

  @Column({ type: 'varchar', length: 20 })
  kind!: ContractKind;

  @Column({ type: 'text', array: true })
  plans!: PlanId[];

  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  @Column({ type: 'date', nullable: true })
  signedOn!: PlainDate | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  projectLead!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  serviceOffice!: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  servicePhone!: string | null;

  @Column({ type: 'bigint', nullable: true, transformer: fen })
  settlementFen!: number | null;

  @Column({ type: 'bigint', nullable: true, transformer: fen })
  retentionFen!: number | null;

  /** WITHHELD less DEDUCTED less RELEASED. Moves only by a conditional update, together with its ledger entry. */
  @Column({ type: 'bigint', transformer: fen })
  retentionBalanceFen!: number;

  @Column({ type: 'date', nullable: true })
  retentionReleasedOn!: PlainDate | null;

  /** The version of the terms in force. */
  @Column({ type: 'integer' })
  termsVersion!: number;

  @Column({ type: 'integer' })
  contradictionCount!: number;

  @Column({ type: 'integer' })
  openContradictionCount!: number;

  @Column({ type: 'integer' })
  floorWarningCount!: number;

  /** Latest inclusive effective ends over its certificates; written by the rules, for sorting and ranges. */
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
