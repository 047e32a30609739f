import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { ImportJobEntity } from './import-job.entity.js';

/** The uploaded bytes, kept until they are read: any process may do the reading. */
@Entity()
export class ImportFileEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_file_pk' })
  jobId!: string;

  @OneToOne(() => ImportJobEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'job_id', foreignKeyConstraintName: 'import_file_job_fk' })
  job!: ImportJobEntity;

  @Column({ type: 'bytea' })
  content!: Buffer;
}
