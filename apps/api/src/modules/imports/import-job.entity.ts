import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import type { ColumnMapping, ImportColumn, ImportProblem } from './import-terms.js';

export const importStatuses = ['READING', 'READY', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** One file of the installed base on its way in: read → every row's fate shown → applied whole, or not at all. */
@Entity()
@Check('import_job_status_ck', `status IN ('READING', 'READY', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED')`)
@Index('import_job_created_at_ix', ['createdAt', 'id'])
export class ImportJobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_job_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 255 })
  fileName!: string;

  @Column({ type: 'varchar', length: 20 })
  status!: ImportStatus;

  @Column({ type: 'jsonb' })
  columns!: readonly ImportColumn[];

  @Column({ type: 'jsonb' })
  mapping!: ColumnMapping;

  @Column({ type: 'integer' })
  rowCount!: number;

  @Column({ type: 'integer' })
  newCount!: number;

  @Column({ type: 'integer' })
  changedCount!: number;

  @Column({ type: 'integer' })
  unchangedCount!: number;

  @Column({ type: 'integer' })
  refusedCount!: number;

  /** Rows done by the step under way. */
  @Column({ type: 'integer' })
  processed!: number;

  /** Digest of every row's fate as shown to the user: what they agreed to apply. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  planDigest!: string | null;

  @Column({ type: 'boolean' })
  skipRefused!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  failure!: ImportProblem | null;

  @Column({ type: 'uuid', nullable: true })
  createdById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz', nullable: true })
  appliedAt!: Instant | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
