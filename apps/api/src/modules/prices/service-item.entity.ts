import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';

export const serviceClasses = [
  'LABOUR',
  'VISIT',
  'BOARD_REPAIR',
  'PART_REPAIR',
  'SOFTWARE_UPGRADE',
  'OTHER',
] as const;
export type ServiceClass = (typeof serviceClasses)[number];

/** Work of ours that has a price: an hour of labour, a call-out, a board repaired. */
@Entity()
@Unique('service_item_code_uq', ['code'])
@Check('service_item_code_ck', `code <> ''`)
@Check(
  'service_item_cost_class_ck',
  `cost_class IN ('LABOUR', 'VISIT', 'BOARD_REPAIR', 'PART_REPAIR', 'SOFTWARE_UPGRADE', 'OTHER')`,
)
@Index('service_item_search_ix', { synchronize: false })
export class ServiceItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'service_item_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 60 })
  code!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 30 })
  costClass!: ServiceClass;

  /** What is charged once: 小时, 次, 块. */
  @Column({ type: 'varchar', length: 20 })
  unit!: string;

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
