import type { CustomerClass } from '@jiannuo/rules';
import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';

/** 价格表: for whom its editions hold. At most one active list for a region and class. */
@Entity()
@Unique('price_list_code_uq', ['code'])
@Check('price_list_code_ck', `code <> ''`)
@Check('price_list_region_ck', `region <> ''`)
@Check('price_list_class_ck', `customer_class IN ('STANDARD', 'KEY_ACCOUNT', 'PUBLIC_SECTOR', 'TRADE')`)
@Index('price_list_scope_uq', { synchronize: false })
export class PriceListEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'price_list_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 30 })
  code!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  /** null: all regions. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  @Column({ type: 'varchar', length: 20 })
  customerClass!: CustomerClass;

  @Column({ type: 'boolean' })
  taxIncluded!: boolean;

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
