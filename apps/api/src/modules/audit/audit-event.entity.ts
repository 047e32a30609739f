import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/access/index.js';

/** One deed. Written once, in the transaction of the change; the database refuses UPDATE and DELETE. */
@Entity()
@Index('audit_event_at_ix', ['at', 'id'])
@Index('audit_event_entity_ix', ['entity', 'entityId', 'at', 'id'])
@Index('audit_event_actor_ix', ['actorId', 'at', 'id'])
export class AuditEventEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_event_pk' })
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  /** The name as it was then; it stays when the account is gone. */
  @Column({ type: 'varchar', length: 100 })
  actor!: string;

  @Column({ type: 'varchar', length: 20, nullable: true })
  role!: Role | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  ip!: string | null;

  @Column({ type: 'varchar', length: 64 })
  requestId!: string;

  @Column({ type: 'varchar', length: 60 })
  action!: string;

  @Column({ type: 'varchar', length: 60 })
  entity!: string;

  @Column({ type: 'varchar', length: 64 })
  entityId!: string;

  @Column({ type: 'jsonb' })
  changes!: unknown;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;
}
