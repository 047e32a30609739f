import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { CertificateEntity } from '../certificates/certificate.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { BidAnnexEntity } from './bid-annex.entity.js';

/** A certificate a bid shows: of somebody it names, or, without a person, a qualification of the company. */
@Entity()
@Unique('bid_annex_certificate_uq', ['annexId', 'certificateId'])
@Check('bid_annex_certificate_position_ck', 'position > 0')
@Index('bid_annex_certificate_certificate_ix', ['certificateId'])
export class BidAnnexCertificateEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bid_annex_certificate_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  annexId!: string;

  @ManyToOne(() => BidAnnexEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'bid_annex_certificate_annex_fk' })
  annex!: BidAnnexEntity;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @ManyToOne(() => PersonEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'bid_annex_certificate_person_fk' })
  person!: PersonEntity | null;

  @Column({ type: 'uuid' })
  certificateId!: string;

  @ManyToOne(() => CertificateEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'bid_annex_certificate_certificate_fk' })
  certificate!: CertificateEntity;

  @Column({ type: 'integer' })
  position!: number;
}
