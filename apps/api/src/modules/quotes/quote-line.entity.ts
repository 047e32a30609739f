import type { LineProblem } from '@jiannuo/rules';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { fen } from '../contracts/fen-column.js';
import { PartEntity } from '../parts/part.entity.js';
import { PriceEditionEntity } from '../prices/price-edition.entity.js';
import { ServiceItemEntity } from '../prices/service-item.entity.js';
import { QuoteEntity } from './quote.entity.js';
import type { LineFee, LineProof } from './quote-proof.js';

/** One line of a quote, with everything it says copied: no list, part or service changes it later. */
@Entity()
@Unique('quote_line_position_uq', ['quoteId', 'position'])
@Check('quote_line_position_ck', 'position > 0')
@Check('quote_line_quantity_ck', 'quantity_hundredths BETWEEN 1 AND 999900')
@Check('quote_line_price_ck', 'price_fen >= 0')
@Check('quote_line_list_price_ck', 'list_price_fen >= 0')
@Check('quote_line_payer_ck', `payer IN ('CLIENT', 'US')`)
@Check(
  'quote_line_item_ck',
  'num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)',
)
@Check(
  'quote_line_amount_ck',
  `amount_fen = CASE WHEN payer = 'CLIENT' THEN (price_fen * quantity_hundredths + 50) / 100 ELSE 0 END`,
)
@Index('quote_line_item_ix', ['itemId', 'quoteId'])
export class QuoteLineEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'quote_line_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  quoteId!: string;

  @ManyToOne(() => QuoteEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'quote_line_quote_fk' })
  quote!: QuoteEntity;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid', nullable: true })
  partId!: string | null;

  @ManyToOne(() => PartEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'quote_line_part_fk' })
  part!: PartEntity | null;

  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @ManyToOne(() => ServiceItemEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'quote_line_service_fk' })
  service!: ServiceItemEntity | null;

  /** The part or the service. */
  @Column({ type: 'uuid' })
  itemId!: string;

  @Column({ type: 'varchar', length: 60 })
  number!: string;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  model!: string | null;

  @Column({ type: 'varchar', length: 20 })
  unit!: string;

  /** 150 is one and a half: half hours are sold. */
  @Column({ type: 'integer' })
  quantityHundredths!: number;

  /** For one unit: the list's, or our own. */
  @Column({ type: 'bigint', transformer: fen })
  priceFen!: number;

  /** In force on the day of the quote; null: the list has none. */
  @Column({ type: 'bigint', nullable: true, transformer: fen })
  listPriceFen!: number | null;

  /** Typed by a person instead of taken from the list. */
  @Column({ type: 'boolean' })
  ownPrice!: boolean;

  @Column({ type: 'uuid', nullable: true })
  editionId!: string | null;

  /** The edition of the list the price stands in. */
  @ManyToOne(() => PriceEditionEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'quote_line_edition_fk' })
  edition!: PriceEditionEntity | null;

  @Column({ type: 'varchar', length: 10 })
  payer!: 'CLIENT' | 'US';

  /** What the client pays for the line; 0 where we do. */
  @Column({ type: 'bigint', transformer: fen })
  amountFen!: number;

  /** Who pays and why: chapter W and F. */
  @Column({ type: 'jsonb' })
  fee!: LineFee;

  /** The price against the market and the best price given, with the samples: frozen. */
  @Column({ type: 'jsonb' })
  proof!: LineProof;

  /** Why the price differs from the list, or stands with too few samples or above the best price. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** What keeps the quote from being issued, as found when the draft was saved; null: nothing. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  problem!: LineProblem | null;
}
