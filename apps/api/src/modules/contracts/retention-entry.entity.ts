import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { ContractEntity } from './contract.entity.js';
import { fen } from './fen-column.js';

export const retentionEntryKinds = ['WITHHELD', 'DEDUCTED', 'RECEIVABLE', 'RELEASED'] as const;
export type RetentionEntryKind = (typeof retentionEntryKinds)[number];

/** One line of the ledger of the retention money (质保金). Append-only. */
@Entity()
@Check('retention_entry_kind_ck', `kind IN ('WITHHELD', 'DEDUCTED', 'RECEIVABLE', 'RELEASED')`)
@Check('retention_entry_amount_ck', 'amount_fen > 0')
@Index('retention_entry_contract_ix', ['contractId', 'recordedAt', 'id'])
export class RetentionEntryEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'retention_entry_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  contractId!: string;

  @ManyToOne(() => ContractEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'retention_entry_contract_fk' })
  contract!: ContractEntity;

  @Column({ type: 'varchar', length: 20 })
  kind!: RetentionEntryKind;

  @Column({ type: 'bigint', transformer: fen })
  amountFen!: number;

  @Column({ type: 'date', name: 'entered_on' })
  on!: PlainDate;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  recordedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Instant;
}
