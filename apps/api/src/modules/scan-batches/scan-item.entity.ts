import type { Localized } from '@jiannuo/rules';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { CertificateEntity } from '../certificates/certificate.entity.js';
import { CertificateTypeEntity } from '../certificates/certificate-type.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import type { MatchProblem } from './match/match-path.js';
import { ScanBatchEntity } from './scan-batch.entity.js';

/**
 * UNMATCHED: whose or what it is, is not known · NEEDS_CERTIFICATE: it is, but they have no such certificate on file ·
 * MATCHED · LEFT_OUT: somebody said so · APPLIED: it is a scan of its certificate · FAILED: it was refused there.
 */
export const scanItemStates = [
  'UNMATCHED',
  'NEEDS_CERTIFICATE',
  'MATCHED',
  'LEFT_OUT',
  'APPLIED',
  'FAILED',
] as const;
export type ScanItemState = (typeof scanItemStates)[number];

/** One file of a batch. Its bytes are a file of owner SCAN_BATCH until they are handed over. */
@Entity()
@Unique('scan_item_position_uq', ['batchId', 'position'])
@Unique('scan_item_path_uq', ['batchId', 'path'])
@Check(
  'scan_item_state_ck',
  `state IN ('UNMATCHED', 'NEEDS_CERTIFICATE', 'MATCHED', 'LEFT_OUT', 'APPLIED', 'FAILED')`,
)
@Index('scan_item_state_ix', ['batchId', 'state', 'position'])
@Index('scan_item_person_ix', ['personId'])
export class ScanItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'scan_item_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  batchId!: string;

  @ManyToOne(() => ScanBatchEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'scan_item_batch_fk' })
  batch!: ScanBatchEntity;

  @Column({ type: 'integer' })
  position!: number;

  /** Within the folder or zip; identity numbers in it are masked. */
  @Column({ type: 'varchar', length: 500 })
  path!: string;

  @Column({ type: 'varchar', length: 20 })
  state!: ScanItemState;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'scan_item_person_fk' })
  person!: PersonEntity | null;

  @Column({ type: 'uuid', nullable: true })
  typeId!: string | null;

  @ManyToOne(() => CertificateTypeEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'scan_item_type_fk' })
  type!: CertificateTypeEntity | null;

  @Column({ type: 'uuid', nullable: true })
  certificateId!: string | null;

  /** Whose scan it will be. */
  @ManyToOne(() => CertificateEntity, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ foreignKeyConstraintName: 'scan_item_certificate_fk' })
  certificate!: CertificateEntity | null;

  @Column({ type: 'varchar', length: 30, nullable: true })
  problem!: MatchProblem | null;

  /** People or types its path could mean. */
  @Column({ type: 'uuid', array: true })
  candidates!: readonly string[];

  /** Somebody said whose it is: its path is no longer asked. */
  @Column({ type: 'boolean' })
  byHand!: boolean;

  /** Why the certificate would not have it. */
  @Column({ type: 'jsonb', nullable: true })
  refusal!: Localized | null;
}
