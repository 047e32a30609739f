import type { StartBasis } from '@jiannuo/rules';
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
import { ContractEntity } from './contract.entity.js';

/** 验收单: the signed acceptance that starts the coverage of the devices it lists. */
@Entity()
@Unique('acceptance_certificate_number_uq', ['contractId', 'number'])
@Unique('acceptance_certificate_contract_uq', ['id', 'contractId'])
@Check('acceptance_certificate_number_ck', `number <> ''`)
@Check(
  'acceptance_certificate_start_basis_ck',
  `start_basis IN ('CONTRACT_ACCEPTANCE', 'PROJECT_ACCEPTANCE', 'COMPLETION_ACCEPTANCE')`,
)
@Check('acceptance_certificate_dates_ck', 'submitted_on IS NOT NULL OR accepted_on IS NOT NULL')
@Check('acceptance_certificate_proposed_ck', '(proposed_on IS NULL) = (submitted_on IS NULL)')
@Index('acceptance_certificate_contract_ix', ['contractId', 'acceptedOn', 'id'])
export class AcceptanceCertificateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'acceptance_certificate_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  contractId!: string;

  @ManyToOne(() => ContractEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'acceptance_certificate_contract_fk' })
  contract!: ContractEntity;

  @Column({ type: 'varchar', length: 60 })
  number!: string;

  /** When our report went to the client. */
  @Column({ type: 'date', nullable: true })
  submittedOn!: PlainDate | null;

  /** The start the rules propose when the client stays silent (Q5); a person confirms it. */
  @Column({ type: 'date', nullable: true })
  proposedOn!: PlainDate | null;

  /** Confirmed by a person. */
  @Column({ type: 'date', nullable: true })
  acceptedOn!: PlainDate | null;

  @Column({ type: 'varchar', length: 30 })
  startBasis!: StartBasis;

  /** 移交: custody passed to the client (W-10). */
  @Column({ type: 'date', nullable: true })
  takenOverOn!: PlainDate | null;

  /** A later free end we once stood by; a change of the calendar never takes it back (Q42). */
  @Column({ type: 'date', nullable: true })
  promisedEffectiveEndOn!: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
