import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/access/index.js';
import type { DocumentClass } from './document-class.enum.js';
import { PersonEntity } from './person.entity.js';

export const lookKinds = ['ID_NUMBER', 'ID_SEARCH', 'FILE'] as const;
export type LookKind = (typeof lookKinds)[number];

/** 查看记录: somebody looked at sensitive data of a person. Written with the look; the database refuses UPDATE and DELETE. */
@Entity()
@Check('personal_data_access_what_ck', `what IN ('ID_NUMBER', 'ID_SEARCH', 'FILE')`)
@Check('personal_data_access_file_ck', `(what = 'FILE') = (file_id IS NOT NULL)`)
@Check('personal_data_access_reason_ck', `what <> 'ID_NUMBER' OR reason IS NOT NULL`)
@Index('personal_data_access_person_ix', ['personId', 'at', 'id'])
@Index('personal_data_access_at_ix', ['at', 'id'])
export class PersonalDataAccessEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'personal_data_access_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'personal_data_access_person_fk' })
  person!: PersonEntity;

  @Column({ type: 'varchar', length: 20 })
  what!: LookKind;

  @Column({ type: 'varchar', length: 30, nullable: true })
  documentClass!: DocumentClass | null;

  /** No foreign key: the entry stays when the file is gone. */
  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  fileName!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  viewerId!: string | null;

  /** By the name they had then. */
  @Column({ type: 'varchar', length: 100 })
  viewer!: string;

  @Column({ type: 'varchar', length: 20, nullable: true })
  role!: Role | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  ip!: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;
}
