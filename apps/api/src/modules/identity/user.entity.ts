import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
  VersionColumn,
} from 'typeorm';
import type { Role } from '../../platform/access/index.js';

/** Somebody who may sign in. The password lives in `UserCredentialEntity`. */
@Entity('app_user')
@Unique('app_user_username_uq', ['username'])
@Check('app_user_username_ck', `username ~ '^[a-z0-9._-]{2,64}$'`)
@Check('app_user_display_name_ck', `display_name <> ''`)
@Check('app_user_role_ck', `role IN ('ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER')`)
@Check('app_user_email_ck', `email ~ '^[^@[:space:]]+@[^@[:space:]]+$'`)
@Check('app_user_locale_ck', `locale IN ('ZH_CN', 'EN_US')`)
export class UserEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'app_user_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 64 })
  username!: string;

  @Column({ type: 'varchar', length: 100 })
  displayName!: string;

  @Column({ type: 'varchar', length: 20 })
  role!: Role;

  @Column({ type: 'varchar', length: 10 })
  locale!: UserLocale;

  /** Where mail for them goes. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  email!: string | null;

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'boolean' })
  mustChangePassword!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  lastLoginAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}

export type UserLocale = 'ZH_CN' | 'EN_US';
