import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StockMovementEntity } from './stock-movement.entity.js';
import { StockUnitEntity } from './stock-unit.entity.js';

/** Which units a movement moved. Append-only. */
@Entity()
@Index('stock_movement_unit_unit_ix', ['unitId'])
export class StockMovementUnitEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_movement_unit_pk' })
  movementId!: string;

  @ManyToOne(() => StockMovementEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_unit_movement_fk' })
  movement!: StockMovementEntity;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stock_movement_unit_pk' })
  unitId!: string;

  @ManyToOne(() => StockUnitEntity, { nullable: false })
  @JoinColumn({ foreignKeyConstraintName: 'stock_movement_unit_unit_fk' })
  unit!: StockUnitEntity;
}
