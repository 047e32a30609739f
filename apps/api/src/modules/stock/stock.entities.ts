import { LoanerEntity } from './loaner.entity.js';
import { ReservationEntity, ReservationUnitEntity } from './reservation.entity.js';
import { StockBalanceEntity } from './stock-balance.entity.js';
import { StockCountEntity, StockCountLineEntity } from './stock-count.entity.js';
import { StockMovementEntity } from './stock-movement.entity.js';
import { StockMovementUnitEntity } from './stock-movement-unit.entity.js';
import { StockPostingEntity } from './stock-posting.entity.js';
import { StockUnitEntity } from './stock-unit.entity.js';

export const stockEntities = [
  StockBalanceEntity,
  StockPostingEntity,
  StockMovementEntity,
  StockUnitEntity,
  StockMovementUnitEntity,
  ReservationEntity,
  ReservationUnitEntity,
  LoanerEntity,
  StockCountEntity,
  StockCountLineEntity,
];
