import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock.js';
import { CustomerEntity } from './customer.entity.js';

/** A name the customer once had (W-01: history keeps old names). */
@Entity()
@Index('customer_name_customer_ix', ['customerId', 'untilAt'])
export class CustomerNameEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'customer_name_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  customerId!: string;

  @ManyToOne(() => CustomerEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'customer_name_customer_fk' })
  customer!: CustomerEntity;

  @Column({ type: 'varchar', length: 200 })
  name!: string;

  @Column({ type: 'timestamptz' })
  untilAt!: Instant;
}
