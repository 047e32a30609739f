import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { AcceptanceCertificateEntity } from './acceptance-certificate.entity.js';

/** The free or paid period one certificate starts; written by the rules when its facts change. Half-open [from, until). */
@Entity()
@Check('certificate_period_stage_ck', `stage IN ('FREE', 'PAID')`)
@Check('certificate_period_range_ck', 'from_on < until_on')
export class CertificatePeriodEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'certificate_period_pk' })
  certificateId!: string;

  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: 'certificate_period_pk' })
  stage!: 'FREE' | 'PAID';

  @ManyToOne(() => AcceptanceCertificateEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'certificate_period_certificate_fk' })
  certificate!: AcceptanceCertificateEntity;

  @Column({ type: 'date' })
  startsOn!: PlainDate;

  @Column({ type: 'date' })
  nominalEndOn!: PlainDate;

  @Column({ type: 'date' })
  effectiveEndOn!: PlainDate;

  @Column({ type: 'date' })
  fromOn!: PlainDate;

  @Column({ type: 'date' })
  untilOn!: PlainDate;

  @Column({ type: 'boolean' })
  provisional!: boolean;
}
