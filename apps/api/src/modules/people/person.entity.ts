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
import { UserEntity } from '../identity/user.entity.js';

export const personStates = ['ACTIVE', 'LEFT'] as const;
export type PersonState = (typeof personStates)[number];

export const hourlyClasses = ['JUNIOR', 'SENIOR', 'EXPERT'] as const;
export type HourlyClass = (typeof hourlyClasses)[number];

/** 员工: one of our staff. The identity number is not here but in `PersonIdentityEntity`. */
@Entity()
@Unique('person_number_uq', ['number'])
@Unique('person_user_uq', ['userId'])
@Check('person_number_ck', `number <> ''`)
@Check('person_name_ck', `name <> ''`)
@Check('person_hourly_class_ck', `hourly_class IN ('JUNIOR', 'SENIOR', 'EXPERT')`)
@Check('person_state_ck', `state IN ('ACTIVE', 'LEFT')`)
@Check('person_left_ck', `(state = 'LEFT') = (left_on IS NOT NULL)`)
@Check('person_left_after_ck', 'left_on >= joined_on')
@Index('person_name_ix', { synchronize: false })
@Index('person_department_ix', { synchronize: false })
@Index('person_search_ix', { synchronize: false })
@Index('person_updated_at_ix', ['updatedAt', 'id'])
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_pk' })
  id!: string;

  /** 工号. */
  @Column({ type: 'varchar', length: 30 })
  number!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  department!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  post!: string | null;

  @Column({ type: 'varchar', length: 30, nullable: true })
  phone!: string | null;

  @Column({ type: 'text', array: true })
  languages!: string[];

  /** Regions served. */
  @Column({ type: 'text', array: true })
  regions!: string[];

  @Column({ type: 'text', array: true })
  skills!: string[];

  /** Which hourly rate of the fee standard is charged for them. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  hourlyClass!: HourlyClass | null;

  @Column({ type: 'varchar', length: 20 })
  state!: PersonState;

  @Column({ type: 'date', nullable: true })
  joinedOn!: PlainDate | null;

  /** Last day with us. */
  @Column({ type: 'date', nullable: true })
  leftOn!: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  userId!: string | null;

  /** The account they sign in with; what belongs to them is shown to it. */
  @ManyToOne(() => UserEntity, { nullable: true })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'person_user_fk' })
  user!: UserEntity | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Number, name, department and post with their pinyin. Never a telephone or identity number. */
  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
