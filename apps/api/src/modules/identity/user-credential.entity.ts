import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from './user.entity.js';

/** The argon2id hash of a user's password, apart from the user so that nothing that shows users can carry it. */
@Entity('user_credential')
export class UserCredentialEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'user_credential_pk' })
  userId!: string;

  @OneToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'user_credential_user_fk' })
  user?: Relation<UserEntity>;

  @Column({ type: 'varchar', length: 200 })
  passwordHash!: string;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
