import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';

export const scanBatchStates = ['OPEN', 'APPLYING', 'APPLIED', 'DISCARDED'] as const;
export type ScanBatchState = (typeof scanBatchStates)[number];

/** 批量扫描件: a folder or zip of scans on their way to their certificates. */
@Entity()
@Check('scan_batch_state_ck', `state IN ('OPEN', 'APPLYING', 'APPLIED', 'DISCARDED')`)
@Index('scan_batch_created_at_ix', ['createdAt', 'id'])
export class ScanBatchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'scan_batch_pk' })
  id!: string;

  /** Of the folder or zip. */
  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 10 })
  state!: ScanBatchState;

  @Column({ type: 'integer' })
  itemCount!: number;

  /** Scans handed over by the application under way. */
  @Column({ type: 'integer' })
  processed!: number;

  @Column({ type: 'uuid', nullable: true })
  createdById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'uuid', nullable: true })
  appliedById!: string | null;

  /** Who had it applied last: the scans are added as their deed. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  appliedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  appliedAt!: Instant | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
