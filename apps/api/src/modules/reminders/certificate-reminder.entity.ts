import type { ReminderSubject } from '@jiannuo/rules';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { CertificateEntity } from '../certificates/certificate.entity.js';

const pk = { primaryKeyConstraintName: 'certificate_reminder_pk' };

/** What was told about an end of a certificate: once for each of its days, and again when the end itself moves. */
@Entity()
@Check('certificate_reminder_subject_ck', `subject IN ('EXPIRY', 'REVIEW')`)
export class CertificateReminderEntity {
  @PrimaryColumn({ type: 'uuid', ...pk })
  certificateId!: string;

  @ManyToOne(() => CertificateEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'certificate_id', foreignKeyConstraintName: 'certificate_reminder_certificate_fk' })
  certificate!: CertificateEntity;

  @PrimaryColumn({ type: 'varchar', length: 10, ...pk })
  subject!: ReminderSubject;

  @PrimaryColumn({ type: 'date', ...pk })
  dueOn!: PlainDate;

  /** How many days before: 90, 60, 30 or 7. */
  @PrimaryColumn({ type: 'integer', ...pk })
  days!: number;

  @Column({ type: 'timestamptz' })
  toldAt!: Instant;
}
