import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** The second factor of a user: the secret their phone makes codes from, sealed; in use once `secret` is there. */
@Entity('second_factor')
@Check('second_factor_since_ck', `(secret IS NULL) = (since IS NULL)`)
@Check('second_factor_pending_ck', `(pending_secret IS NULL) = (pending_since IS NULL)`)
export class SecondFactorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'second_factor_pk' })
  userId!: string;

  @OneToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'second_factor_user_fk' })
  user?: Relation<UserEntity>;

  @Column({ type: 'bytea', nullable: true })
  secret!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  since!: Date | null;

  /** Number of the half minute whose code was taken last: none is taken twice. */
  @Column({ type: 'bigint', nullable: true })
  lastStep!: string | null;

  /** Shown as a picture, not confirmed by a code yet. */
  @Column({ type: 'bytea', nullable: true })
  pendingSecret!: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  pendingSince!: Date | null;
}
