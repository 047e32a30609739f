import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';

export const partCategories = ['BOARD', 'ACCESSORY', 'CONSUMABLE', 'TOOL', 'SUBSTITUTE'] as const;
export type PartCategory = (typeof partCategories)[number];

export const partTrackings = ['QUANTITY', 'SERIAL'] as const;
export type PartTracking = (typeof partTrackings)[number];

/** 备件: a stocked item. How much of it lies where stands in StockBalance. */
@Entity()
@Unique('part_number_uq', ['number'])
@Check('part_number_ck', `number <> ''`)
@Check('part_category_ck', `category IN ('BOARD', 'ACCESSORY', 'CONSUMABLE', 'TOOL', 'SUBSTITUTE')`)
@Check('part_tracking_ck', `tracking IN ('QUANTITY', 'SERIAL')`)
@Check('part_supplier_term_ck', 'supplier_term_months BETWEEN 0 AND 240')
@Check('part_minimum_stock_ck', 'minimum_stock >= 0')
@Check('part_shelf_life_ck', 'shelf_life_days > 0')
@Index('part_name_ix', { synchronize: false })
@Index('part_supplier_ix', { synchronize: false })
@Index('part_search_ix', { synchronize: false })
@Index('part_model_ix', ['model', 'id'])
@Index('part_category_ix', ['category', 'id'])
@Index('part_updated_at_ix', ['updatedAt', 'id'])
export class PartEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'part_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 60 })
  number!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  model!: string | null;

  /** What one of it is called: 块, 个, 米. */
  @Column({ type: 'varchar', length: 20 })
  unit!: string;

  @Column({ type: 'varchar', length: 20 })
  category!: PartCategory;

  @Column({ type: 'varchar', length: 20 })
  tracking!: PartTracking;

  @Column({ type: 'varchar', length: 100, nullable: true })
  manufacturer!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  supplier!: string | null;

  /** The supplier's own warranty. */
  @Column({ type: 'integer', nullable: true })
  supplierTermMonths!: number | null;

  /** Over all places together; 0 for none. */
  @Column({ type: 'integer' })
  minimumStock!: number;

  /** How long a batch keeps from its receipt. */
  @Column({ type: 'integer', nullable: true })
  shelfLifeDays!: number | null;

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
