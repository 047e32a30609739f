import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';

export const systemCategories = [
  'CCTV',
  'ALARM',
  'INTERCOM',
  'SMART_HOME',
  'NETWORK',
  'PARKING',
  'ACCESS_CONTROL',
  'BUILDING_AUTOMATION',
] as const;
export type SystemCategory = (typeof systemCategories)[number];

/** What we sell, by model. */
@Entity()
@Unique('product_model_uq', ['model'])
@Check('product_model_ck', `model <> ''`)
@Check(
  'product_category_ck',
  `category IN ('CCTV', 'ALARM', 'INTERCOM', 'SMART_HOME', 'NETWORK', 'PARKING', 'ACCESS_CONTROL', 'BUILDING_AUTOMATION')`,
)
@Check('product_oem_term_ck', 'oem_term_months BETWEEN 0 AND 240')
@Index('product_name_ix', { synchronize: false })
@Index('product_search_ix', { synchronize: false })
@Index('product_category_ix', ['category', 'id'])
@Index('product_manufacturer_ix', ['manufacturer', 'id'])
@Index('product_updated_at_ix', ['updatedAt', 'id'])
export class ProductEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'product_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 100 })
  model!: string;

  @Column({ type: 'varchar', length: 30 })
  category!: SystemCategory;

  @Column({ type: 'varchar', length: 100, nullable: true })
  manufacturer!: string | null;

  /** What one of it is called: 台, 套, 个. */
  @Column({ type: 'varchar', length: 20 })
  unit!: string;

  /** The maker's own term for a replaced part (Q26). */
  @Column({ type: 'integer', nullable: true })
  oemTermMonths!: number | null;

  /** Last day on which the maker supports the software (Q28). */
  @Column({ type: 'date', nullable: true })
  softwareEndedOn!: PlainDate | null;

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
