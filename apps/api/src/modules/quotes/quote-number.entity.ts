import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a year; moved in the transaction that issues, so that none is ever missing. */
@Entity()
@Check('quote_number_last_ck', 'last > 0')
export class QuoteNumberEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'quote_number_pk' })
  year!: number;

  @Column({ type: 'integer' })
  last!: number;
}
