import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { CertificateEntity } from './certificate.entity.js';

/** 复审: an interim review a certificate has passed. */
@Entity()
@Index('certificate_review_certificate_ix', ['certificateId', 'reviewedOn'])
export class CertificateReviewEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_review_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @ManyToOne(() => CertificateEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'certificate_review_certificate_fk' })
  certificate!: CertificateEntity;

  @Column({ type: 'date' })
  reviewedOn!: PlainDate;

  @Column({ type: 'date', nullable: true })
  nextReviewOn!: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'varchar', length: 100 })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Instant;
}
