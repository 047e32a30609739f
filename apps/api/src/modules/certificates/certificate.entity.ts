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
import { PersonEntity } from '../people/person.entity.js';
import { CertificateTypeEntity } from './certificate-type.entity.js';

/** One proof with its dates: of a person, or, without one, of the company. Whether it is good is asked for a day. */
@Entity()
@Unique('certificate_renews_uq', ['renewsId'])
@Check('certificate_valid_until_ck', 'valid_until_on >= issued_on')
@Check('certificate_next_review_ck', 'next_review_on >= issued_on')
@Check('certificate_revoked_ck', 'revoked_on >= issued_on')
@Check('certificate_revoked_reason_ck', '(revoked_on IS NULL) = (revoked_reason IS NULL)')
@Check('certificate_renews_ck', 'renews_id <> id')
@Index('certificate_person_ix', ['personId', 'typeId'])
@Index('certificate_type_ix', ['typeId', 'personId'])
@Index('certificate_valid_until_ix', ['validUntilOn', 'id'])
@Index('certificate_next_review_ix', ['nextReviewOn', 'id'])
@Index('certificate_issued_ix', ['issuedOn', 'id'])
@Index('certificate_updated_at_ix', ['updatedAt', 'id'])
export class CertificateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_pk' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'certificate_person_fk' })
  person!: PersonEntity | null;

  @Column({ type: 'uuid' })
  typeId!: string;

  @ManyToOne(() => CertificateTypeEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'certificate_type_fk' })
  type!: CertificateTypeEntity;

  /** Never an identity number: that of an identity card lives sealed with the person. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  number!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  issuer!: string | null;

  @Column({ type: 'date' })
  issuedOn!: PlainDate;

  /** Last day it is good; null for life. */
  @Column({ type: 'date', nullable: true })
  validUntilOn!: PlainDate | null;

  /** Last day on which the next interim review is in time. */
  @Column({ type: 'date', nullable: true })
  nextReviewOn!: PlainDate | null;

  /** First day it is good no more. */
  @Column({ type: 'date', nullable: true })
  revokedOn!: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  revokedReason!: string | null;

  /** The one it follows; that one stays as it was. */
  @Column({ type: 'uuid', nullable: true })
  renewsId!: string | null;

  @ManyToOne(() => CertificateEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'certificate_renews_fk' })
  renews!: CertificateEntity | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
