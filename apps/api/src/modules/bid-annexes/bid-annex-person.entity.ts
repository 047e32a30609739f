import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { BidAnnexEntity } from './bid-annex.entity.js';

/** Somebody a bid names. */
@Entity()
@Unique('bid_annex_person_uq', ['annexId', 'personId'])
@Check('bid_annex_person_position_ck', 'position > 0')
@Index('bid_annex_person_person_ix', ['personId'])
export class BidAnnexPersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bid_annex_person_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  annexId!: string;

  @ManyToOne(() => BidAnnexEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'bid_annex_person_annex_fk' })
  annex!: BidAnnexEntity;

  @Column({ type: 'uuid' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'bid_annex_person_person_fk' })
  person!: PersonEntity;

  /** Order on paper, from 1. */
  @Column({ type: 'integer' })
  position!: number;

  /** Their proof of social insurance is shown too. */
  @Column({ type: 'boolean' })
  withInsurance!: boolean;
}
