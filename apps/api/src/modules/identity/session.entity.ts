import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** A signed-in browser. Only the SHA-256 of its token is here: a stolen dump signs nobody in. */
@Entity('session')
@Unique('session_id_uq', ['id'])
@Index('session_user_ix', ['userId'])
@Index('session_seen_ix', ['seenAt'])
export class SessionEntity {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'session_pk' })
  tokenHash!: Buffer;

  /** What its owner calls it by; opens nothing. */
  @Column({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'session_user_fk' })
  user?: Relation<UserEntity>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Moves at most once a minute. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  seenAt!: Date;

  /** When its owner last gave the password, or a code, once more. */
  @Column({ type: 'timestamptz', nullable: true })
  provedAt!: Date | null;

  /** Where it was opened from, for its owner to recognise it by. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  ip!: string | null;

  /** What the browser calls itself. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  browser!: string | null;
}
