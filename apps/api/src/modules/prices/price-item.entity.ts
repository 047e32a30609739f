import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartCategory } from '../parts/part.entity.js';
import type { ServiceClass } from './service-item.entity.js';

export const priceItemKinds = ['PART', 'SERVICE'] as const;
export type PriceItemKind = (typeof priceItemKinds)[number];

/** Whatever a price list can name, a part or a service: a view over both. */
@Entity({ synchronize: false })
export class PriceItemEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'varchar' })
  kind!: PriceItemKind;

  @Column({ type: 'varchar' })
  number!: string;

  @Column({ type: 'varchar' })
  name!: string;

  @Column({ type: 'varchar', nullable: true })
  model!: string | null;

  @Column({ type: 'varchar' })
  unit!: string;

  /** Of a part. */
  @Column({ type: 'varchar', nullable: true })
  category!: PartCategory | null;

  /** Of a service. */
  @Column({ type: 'varchar', nullable: true })
  costClass!: ServiceClass | null;

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'text' })
  searchText!: string;
}
