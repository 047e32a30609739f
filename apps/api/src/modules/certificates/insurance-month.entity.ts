import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { PersonEntity } from '../people/person.entity.js';

/** 社保证明: a month for which a person's social insurance is proved. */
@Entity()
@Unique('insurance_month_uq', ['personId', 'month'])
@Check('insurance_month_ck', `month ~ '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])$'`)
export class InsuranceMonthEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'insurance_month_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'insurance_month_person_fk' })
  person!: PersonEntity;

  /** `YYYY-MM`. */
  @Column({ type: 'char', length: 7 })
  month!: string;

  @Column({ type: 'varchar', length: 100 })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Instant;
}
