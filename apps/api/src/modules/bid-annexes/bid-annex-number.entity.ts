import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a year; moved in the transaction that issues, so that none is ever missing. */
@Entity()
@Check('bid_annex_number_last_ck', 'last > 0')
export class BidAnnexNumberEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'bid_annex_number_pk' })
  year!: number;

  @Column({ type: 'integer' })
  last!: number;
}
