import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { UserEntity } from '../identity/user.entity.js';
import type { MessageFacts, MessageKind } from './message-words.js';

/** The messages one user got on one day, as a letter. Its words are made when it is sent. */
@Entity()
@Unique('digest_mail_day_uq', ['userId', 'digestOn'])
export class DigestMailEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'digest_mail_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  userId!: string;

  @ManyToOne(() => UserEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'digest_mail_user_fk' })
  user!: UserEntity;

  @Column({ type: 'date' })
  digestOn!: PlainDate;

  /** When the mail server took it. */
  @Column({ type: 'timestamptz', nullable: true })
  sentAt!: Instant | null;

  /** Why the mail server will never take it; without the address. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  refused!: string | null;
}

/** Something one user is told: a code and its values; words are made in the language of who reads it. */
@Entity()
@Check(
  'inbox_message_kind_ck',
  `kind IN ('CERTIFICATE_EXPIRY', 'CERTIFICATE_REVIEW', 'QUALIFICATION_EXPIRY', 'QUALIFICATION_REVIEW')`,
)
@Index('inbox_message_user_ix', ['userId', 'createdAt', 'id'])
@Index('inbox_message_unread_ix', { synchronize: false })
@Index('inbox_message_mail_ix', ['mailId'])
export class InboxMessageEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'inbox_message_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  userId!: string;

  @ManyToOne(() => UserEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'inbox_message_user_fk' })
  user!: UserEntity;

  @Column({ type: 'varchar', length: 40 })
  kind!: MessageKind;

  @Column({ type: 'jsonb' })
  facts!: MessageFacts;

  /** GraphQL type and id of what it is about. */
  @Column({ type: 'varchar', length: 50 })
  entity!: string;

  @Column({ type: 'uuid' })
  entityId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz', nullable: true })
  readAt!: Instant | null;

  @Column({ type: 'uuid', nullable: true })
  mailId!: string | null;

  @ManyToOne(() => DigestMailEntity, { nullable: true })
  @JoinColumn({ name: 'mail_id', foreignKeyConstraintName: 'inbox_message_mail_fk' })
  mail!: DigestMailEntity | null;
}
