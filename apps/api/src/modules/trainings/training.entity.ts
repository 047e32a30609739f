import type { WorkKind } from '@jiannuo/rules';
import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';

export const trainingKinds = ['POST_QUALIFYING', 'REFRESHER'] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** 培训: what was taught on a day, and what passing its assessment qualifies for. */
@Entity()
@Check('training_title_ck', `title <> ''`)
@Check('training_kind_ck', `kind IN ('POST_QUALIFYING', 'REFRESHER')`)
@Check('training_hours_ck', 'hours BETWEEN 1 AND 1000')
@Check(
  'training_qualifies_for_ck',
  `qualifies_for <@ ARRAY['SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK']`,
)
@Check('training_pass_mark_ck', 'pass_mark BETWEEN 1 AND 100')
@Check('training_assessed_ck', `qualifies_for = '{}' OR pass_mark IS NOT NULL`)
@Index('training_held_on_ix', ['heldOn', 'id'])
@Index('training_title_ix', { synchronize: false })
@Index('training_search_ix', { synchronize: false })
@Index('training_updated_at_ix', ['updatedAt', 'id'])
export class TrainingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'training_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: TrainingKind;

  /** What was taught. */
  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'date' })
  heldOn!: PlainDate;

  /** 学时. */
  @Column({ type: 'integer' })
  hours!: number;

  @Column({ type: 'varchar', length: 100, nullable: true })
  trainer!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  place!: string | null;

  @Column({ type: 'text', array: true })
  qualifiesFor!: WorkKind[];

  /** The score that just passes; null: nothing is assessed. */
  @Column({ type: 'integer', nullable: true })
  passMark!: number | null;

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
