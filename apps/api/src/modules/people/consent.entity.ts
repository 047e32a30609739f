import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import type { DocumentClass } from './document-class.enum.js';
import { PersonEntity } from './person.entity.js';

/** 同意: what a person agreed to have kept of them, and for which purpose. Withdrawn, never rewritten. */
@Entity()
@Check('consent_purpose_ck', `purpose <> ''`)
@Check('consent_withdrawn_ck', 'withdrawn_on >= given_on')
@Index('consent_open_uq', ['personId', 'documentClass'], { unique: true, where: 'withdrawn_on IS NULL' })
@Index('consent_person_ix', ['personId', 'givenOn', 'id'])
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consent_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'consent_person_fk' })
  person!: PersonEntity;

  @Column({ type: 'varchar', length: 30 })
  documentClass!: DocumentClass;

  /** What they were told it is for, in the words of that day. */
  @Column({ type: 'varchar', length: 500 })
  purpose!: string;

  @Column({ type: 'date' })
  givenOn!: PlainDate;

  @Column({ type: 'date', nullable: true })
  withdrawnOn!: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  recordedById!: string | null;

  /** By the name they had then. */
  @Column({ type: 'varchar', length: 100 })
  recordedBy!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
