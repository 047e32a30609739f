import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { StockPlaceEntity } from './stock-place.entity.js';

/** 货架: where in a place a part lies. */
@Entity()
@Unique('shelf_code_uq', ['placeId', 'code'])
@Check('shelf_code_ck', `code <> ''`)
export class ShelfEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'shelf_pk' })
  id!: string;

  @Column({ type: 'uuid' })
  placeId!: string;

  @ManyToOne(() => StockPlaceEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ foreignKeyConstraintName: 'shelf_place_fk' })
  place!: StockPlaceEntity;

  @Column({ type: 'varchar', length: 30 })
  code!: string;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
