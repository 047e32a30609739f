import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { PriceListEntity } from '../prices/price-list.entity.js';
import type {
  ColumnMapping,
  ImportColumn,
  ImportKindName,
  ImportNote,
  ImportProblem,
} from './import-terms.js';

export const importStatuses = ['READING', 'READY', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** One file on its way in: read → every row's fate shown → applied whole, or not at all. */
@Entity()
@Check('import_job_status_ck', `status IN ('READING', 'READY', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED')`)
@Check('import_job_kind_ck', `kind IN ('DEVICES', 'PARTS', 'PRICES', 'PEOPLE', 'CERTIFICATES')`)
@Check('import_job_target_ck', `(kind = 'PRICES') = (price_list_id IS NOT NULL)`)
@Index('import_job_created_at_ix', ['createdAt', 'id'])
export class ImportJobEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'import_job_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: ImportKindName;

  @Column({ type: 'uuid', nullable: true })
  priceListId!: string | null;

  /** The list whose draft the prices go into. */
  @ManyToOne(() => PriceListEntity, { nullable: true, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'import_job_price_list_fk' })
  priceList!: PriceListEntity | null;

  @Column({ type: 'varchar', length: 255 })
  fileName!: string;

  @Column({ type: 'varchar', length: 20 })
  status!: ImportStatus;

  @Column({ type: 'jsonb' })
  columns!: readonly ImportColumn[];

  @Column({ type: 'jsonb' })
  mapping!: ColumnMapping;

  /** What is unusual in the file, and what was done with it. */
  @Column({ type: 'jsonb' })
  notes!: readonly ImportNote[];

  @Column({ type: 'integer' })
  rowCount!: number;

  @Column({ type: 'integer' })
  newCount!: number;

  @Column({ type: 'integer' })
  changedCount!: number;

  @Column({ type: 'integer' })
  dearerCount!: number;

  @Column({ type: 'integer' })
  cheaperCount!: number;

  @Column({ type: 'integer' })
  unchangedCount!: number;

  @Column({ type: 'integer' })
  goneCount!: number;

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

  /** What the list has and the file has not is taken out of the list. */
  @Column({ type: 'boolean' })
  withdrawGone!: boolean;

  @Column({ type: 'jsonb', nullable: true })
  failure!: ImportProblem | null;

  @Column({ type: 'uuid', nullable: true })
  createdById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  createdBy!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'uuid', nullable: true })
  appliedById!: string | null;

  /** Who asked to have it applied: what it writes is their deed. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  appliedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  appliedAt!: Instant | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
