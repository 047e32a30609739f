import type { CustomerClass } from '@jiannuo/rules';
import { Check, Column, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';

/** 用户/甲方: who bought and uses the devices. The contact fields are personal data. */
@Entity()
@Unique('customer_name_uq', ['name'])
@Check('customer_name_ck', `name <> ''`)
@Check('customer_class_ck', `customer_class IN ('STANDARD', 'KEY_ACCOUNT', 'PUBLIC_SECTOR', 'TRADE')`)
@Index('customer_name_ix', { synchronize: false })
@Index('customer_search_ix', { synchronize: false })
@Index('customer_region_ix', ['region', 'id'])
@Index('customer_created_at_ix', ['createdAt', 'id'])
@Index('customer_updated_at_ix', ['updatedAt', 'id'])
export class CustomerEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'customer_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  /** Which price lists hold for it, with the region. */
  @Column({ type: 'varchar', length: 20, default: 'STANDARD' })
  customerClass!: CustomerClass;

  @Column({ type: 'varchar', length: 100, nullable: true })
  contactName!: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  phone!: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  fax!: string | null;

  @Column({ type: 'varchar', length: 254, nullable: true })
  email!: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  address!: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  postcode!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  propertyManagerName!: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  propertyManagerContact!: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  propertyManagerPhone!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Names old and new with their pinyin. Never contacts: a search must not reveal what a reader may not see. */
  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'timestamptz' })
  updatedAt!: Instant;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
