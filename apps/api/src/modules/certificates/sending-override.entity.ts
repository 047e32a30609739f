import type { WorkKind } from '@jiannuo/rules';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { PersonEntity } from '../people/person.entity.js';
import type { SendingObstacle } from './sending.type.js';

/** 应急放行: somebody is sent on one day although something is missing (Q40). Written once, never changed. */
@Entity()
@Unique('sending_override_uq', ['personId', 'work', 'sentOn'])
@Check('sending_override_work_ck', `work IN ('SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK')`)
@Check('sending_override_reason_ck', `reason <> ''`)
@Index('sending_override_at_ix', ['decidedAt', 'id'])
@Index('sending_override_sent_ix', ['sentOn', 'id'])
export class SendingOverrideEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sending_override_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'sending_override_person_fk' })
  person!: PersonEntity;

  @Column({ type: 'varchar', length: 20 })
  work!: WorkKind;

  /** The one day it holds for. */
  @Column({ type: 'date' })
  sentOn!: PlainDate;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  /** What was missing when it was decided, with the clauses. */
  @Column({ type: 'jsonb' })
  missing!: SendingObstacle[];

  @Column({ type: 'uuid', nullable: true })
  decidedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  decidedBy!: string;

  @Column({ type: 'timestamptz' })
  decidedAt!: Instant;
}
