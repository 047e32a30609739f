import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { ImportJobEntity } from './import-job.entity.js';
import type { FieldChanges, ImportProblem, RawCell, RowFate, RowValues } from './import-terms.js';

/** One row of the file, or one thing the file lacks: what stands in it, and what applying it would do. */
@Entity()
@Unique('import_row_number_uq', ['jobId', 'rowNumber'])
@Check(
  'import_row_fate_ck',
  `fate IN ('NEW', 'CHANGED', 'DEARER', 'CHEAPER', 'UNCHANGED', 'GONE', 'REFUSED')`,
)
@Index('import_row_fate_ix', ['jobId', 'fate', 'rowNumber'])
export class ImportRowEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_row_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  jobId!: string;

  /** As the spreadsheet counts: the first row is 1. What the file lacks is counted on after its last row. */
  @Column({ type: 'integer' })
  rowNumber!: number;

  @ManyToOne(() => ImportJobEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'import_row_job_fk' })
  job!: ImportJobEntity;

  /** Null: not in the file. Of personal data: empty, and `sealed` holds them. */
  @Column({ type: 'jsonb', nullable: true })
  cells!: readonly RawCell[] | null;

  /** Cells of personal data, until they are applied. */
  @Column({ type: 'bytea', nullable: true, select: false })
  sealed!: Buffer | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  fate!: RowFate | null;

  @Column({ type: 'jsonb' })
  values!: RowValues;

  @Column({ type: 'jsonb', nullable: true })
  changes!: FieldChanges | null;

  @Column({ type: 'jsonb' })
  problems!: readonly ImportProblem[];
}
