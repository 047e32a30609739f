import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { fen } from '../contracts/fen-column.js';
import { PartEntity } from '../parts/part.entity.js';
import { PriceEditionEntity } from './price-edition.entity.js';
import { ServiceItemEntity } from './service-item.entity.js';

const frozen = (name: string, referencedColumnName: string) => ({
  name,
  referencedColumnName,
  foreignKeyConstraintName: 'price_edition_fk',
});

/** One published price, with its proof. Append-only; it ends where the next first day of its item begins. */
@Entity()
@Unique('price_first_day_uq', ['listId', 'itemId', 'validFrom', 'editionNumber'])
@Check('price_price_ck', 'price_fen >= 0')
@Check('price_item_ck', 'num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)')
@Index('price_edition_ix', ['editionId', 'itemId'])
@Index('price_part_ix', { synchronize: false })
@Index('price_service_ix', { synchronize: false })
export class PriceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'price_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  listId!: string;

  @Column({ type: 'uuid' })
  editionId!: string;

  @Column({ type: 'integer' })
  editionNumber!: number;

  @Column({ type: 'date' })
  validFrom!: PlainDate;

  @Column({ type: 'timestamptz' })
  publishedAt!: Instant;

  /** List, number, first day and moment are repeated from the edition, and the database holds them equal. */
  @ManyToOne(() => PriceEditionEntity, { nullable: false, deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn([
    frozen('edition_id', 'id'),
    frozen('list_id', 'listId'),
    frozen('edition_number', 'number'),
    frozen('valid_from', 'effectiveFrom'),
    frozen('published_at', 'publishedAt'),
  ])
  edition!: PriceEditionEntity;

  @Column({ type: 'uuid', nullable: true })
  partId!: string | null;

  @ManyToOne(() => PartEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'price_part_fk' })
  part!: PartEntity | null;

  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @ManyToOne(() => ServiceItemEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'price_service_fk' })
  service!: ServiceItemEntity | null;

  /** The part or the service. */
  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'varchar', length: 20 })
  unit!: string;

  /** null: withdrawn from that day on. */
  @Column({ type: 'bigint', nullable: true, transformer: fen })
  priceFen!: number | null;

  /** Why the price could be published: frozen, see price-proof.ts. */
  @Column({ type: 'jsonb' })
  proof!: unknown;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Who wrote the figure into the draft; null: taken over from the edition before. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  changedAt!: Instant | null;
}
