import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { ProductEntity } from '../products/product.entity.js';
import { PartEntity } from './part.entity.js';

/** A part fits a product. */
@Entity()
@Unique('part_product_uq', ['partId', 'productId'])
@Index('part_product_product_ix', ['productId', 'partId'])
export class PartProductEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'part_product_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  partId!: string;

  @ManyToOne(() => PartEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'part_product_part_fk' })
  part!: PartEntity;

  @Column({ type: 'uuid' })
  productId!: string;

  @ManyToOne(() => ProductEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'part_product_product_fk' })
  product!: ProductEntity;

  /** Not the same model but one the client agrees to (K-04). */
  @Column({ type: 'boolean' })
  equivalent!: boolean;
}
