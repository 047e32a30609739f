import type { CoverageFacts, CoverageQuestion } from '@jiannuo/rules';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { DeviceEntity } from '../devices/device.entity.js';
import type { CoverageAnswer } from './coverage-answer.js';

/** An answer somebody relied on, with all it rested on. Append-only. */
@Entity()
@Index('coverage_decision_device_ix', ['deviceId', 'decidedAt', 'id'])
export class CoverageDecisionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'coverage_decision_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  deviceId!: string;

  @ManyToOne(() => DeviceEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'coverage_decision_device_fk' })
  device!: DeviceEntity;

  @Column({ type: 'timestamptz' })
  calledAt!: Instant;

  @Column({ type: 'timestamptz' })
  decidedAt!: Instant;

  @Column({ type: 'uuid', nullable: true })
  decidedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  decidedBy!: string;

  @Column({ type: 'jsonb' })
  question!: CoverageQuestion;

  @Column({ type: 'jsonb' })
  facts!: CoverageFacts;

  @Column({ type: 'jsonb' })
  answer!: CoverageAnswer;

  @Column({ type: 'text', array: true })
  clauseIds!: string[];

  /** Contract number → version of its terms at the time of the answer. */
  @Column({ type: 'jsonb' })
  termsVersions!: Readonly<Record<string, number>>;

  @Column({ type: 'varchar', length: 40 })
  rulesVersion!: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  note!: string | null;
}
