import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import type { StockPostingKind } from './stock-kinds.js';

/** One act of one person on the stock, with all its movements. Append-only. */
@Entity()
@Unique('stock_posting_request_key_uq', ['requestKey'])
@Unique('stock_posting_reverses_uq', ['reversesId'])
@Check(
  'stock_posting_kind_ck',
  `kind IN ('RECEIVE', 'ISSUE', 'RETURN', 'TRANSFER', 'ADJUST', 'SCRAP', 'QUARANTINE', 'CLEAR', 'OEM_OUT',
    'OEM_BACK', 'RESERVE', 'RELEASE', 'LOAN', 'LOAN_BACK', 'LOAN_FAILED', 'LOAN_CONVERTED', 'COUNT', 'REVERSAL')`,
)
@Check('stock_posting_reverses_ck', `(kind = 'REVERSAL') = (reverses_id IS NOT NULL)`)
@Index('stock_posting_posted_at_ix', ['postedAt', 'id'])
@Index('stock_posting_brings_back_ix', ['bringsBackId'], { where: 'brings_back_id IS NOT NULL' })
export class StockPostingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_posting_pk' })
  id!: string;

  /** The client's own key of the act: sent twice, it is posted once. */
  @Column({ type: 'varchar', length: 64 })
  requestKey!: string;

  /** Of the act as it was asked for: tells the same one from another under the same key. */
  @Column({ type: 'varchar', length: 64 })
  digest!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: StockPostingKind;

  @Column({ type: 'varchar', length: 100, nullable: true })
  reference!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  reversesId!: string | null;

  @ManyToOne(() => StockPostingEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_posting_reverses_fk' })
  reverses!: StockPostingEntity | null;

  /** RETURN, OEM_BACK: the posting that took out what comes back. */
  @Column({ type: 'uuid', nullable: true })
  bringsBackId!: string | null;

  @ManyToOne(() => StockPostingEntity, { nullable: true })
  @JoinColumn({ foreignKeyConstraintName: 'stock_posting_brings_back_fk' })
  bringsBack!: StockPostingEntity | null;

  @Column({ type: 'uuid', nullable: true })
  postedById!: string | null;

  @Column({ type: 'varchar', length: 100 })
  postedBy!: string;

  @Column({ type: 'timestamptz' })
  postedAt!: Instant;
}
