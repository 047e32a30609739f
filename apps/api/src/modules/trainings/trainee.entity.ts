import type { AssessmentResult } from '@jiannuo/rules';
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
import type { PlainDate } from '../../platform/clock.js';
import { PersonEntity } from '../people/person.entity.js';
import { TrainingEntity } from './training.entity.js';

/** One of our staff at a training: there or not, and what the assessment came to. */
@Entity()
@Unique('trainee_person_uq', ['trainingId', 'personId'])
@Check('trainee_score_ck', 'score BETWEEN 0 AND 100')
@Check('trainee_result_ck', `result IN ('PASSED', 'FAILED')`)
@Check('trainee_attended_ck', 'score IS NULL OR attended')
@Check('trainee_assessed_ck', '(result IS NULL) = (assessed_on IS NULL)')
@Index('trainee_person_ix', ['personId', 'trainingId'])
export class TraineeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'trainee_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  trainingId!: string;

  @ManyToOne(() => TrainingEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'trainee_training_fk' })
  training!: TrainingEntity;

  @Column({ type: 'uuid' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'trainee_person_fk' })
  person!: PersonEntity;

  /** Null: nobody has said yet. */
  @Column({ type: 'boolean', nullable: true })
  attended!: boolean | null;

  /** 0 to 100. */
  @Column({ type: 'integer', nullable: true })
  score!: number | null;

  /** As the rules judged the score. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  result!: AssessmentResult | null;

  @Column({ type: 'date', nullable: true })
  assessedOn!: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  assessedById!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  assessedBy!: string | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
