import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { PersonEntity } from './person.entity.js';

/**
 * The identity number of a person, sealed, apart from the person so that nothing that shows people can carry it.
 * `masked` is all that can be read without the key.
 */
@Entity()
@Unique('person_identity_number_uq', ['numberIndex'])
@Check('person_identity_masked_ck', `masked ~ '^[0-9]{3}[*]{11}[0-9]{3}[0-9X]$'`)
export class PersonIdentityEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'person_identity_pk' })
  personId!: string;

  @OneToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_identity_person_fk' })
  person?: Relation<PersonEntity>;

  /** AES-256-GCM, bound to table, column and row. */
  @Column({ type: 'bytea' })
  sealed!: Buffer;

  /** A keyed digest: finds an exact number, tells nothing about it. */
  @Column({ type: 'bytea' })
  numberIndex!: Buffer;

  @Column({ type: 'varchar', length: 18 })
  masked!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;
}
