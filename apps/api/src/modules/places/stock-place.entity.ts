import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { ContractEntity } from '../contracts/contract.entity.js';

export const placeKinds = ['WAREHOUSE', 'VAN', 'SITE'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** 库位: a warehouse, a van or a store on a client's site. */
@Entity()
@Unique('stock_place_code_uq', ['code'])
@Check('stock_place_code_ck', `code <> ''`)
@Check('stock_place_kind_ck', `kind IN ('WAREHOUSE', 'VAN', 'SITE')`)
@Check('stock_place_keeper_ck', `kind <> 'SITE' OR keeper IS NOT NULL`)
@Index('stock_place_name_ix', { synchronize: false })
@Index('stock_place_contract_ix', ['contractId'])
export class StockPlaceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_place_pk' })
  id!: string;

  @Column({ type: 'varchar', length: 30 })
  code!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: PlaceKind;

  @Column({ type: 'varchar', length: 100, nullable: true })
  region!: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  address!: string | null;

  /** Who answers for what lies there; a site store has one (K-03). */
  @Column({ type: 'varchar', length: 100, nullable: true })
  keeper!: string | null;

  @Column({ type: 'uuid', nullable: true })
  contractId!: string | null;

  /** The contract a site store serves. */
  @ManyToOne(() => ContractEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_place_contract_fk' })
  contract!: ContractEntity | null;

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
