import type { ServiceTerms } from '@jiannuo/rules';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { ContractEntity } from './contract.entity.js';

/** The promises of a contract as they stood from one change to the next. Append-only. */
@Entity()
@Unique('contract_terms_version_version_uq', ['contractId', 'version'])
export class ContractTermsVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'contract_terms_version_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  contractId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @ManyToOne(() => ContractEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'contract_terms_version_contract_fk' })
  contract!: ContractEntity;

  @Column({ type: 'jsonb' })
  terms!: ServiceTerms;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  changedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  changedBy!: string;

  @Column({ type: 'timestamptz' })
  changedAt!: Instant;
}
