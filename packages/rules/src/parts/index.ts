export {
  type ReadinessLine,
  type ReadinessOutcome,
  type SpareState,
  spareReadiness,
} from './k-01-spares/readiness.js';
export {
  type ActiveReservation,
  mayRelease,
  type ReleaseFacts,
  type ReservationPurpose,
  type ReserveFacts,
  type ReserveOutcome,
  reservationPurposes,
  reserve,
} from './k-01-spares/rule.js';
export { type StockLevelFacts, type StockLevelOutcome, stockLevel } from './k-01-spares/stock-level.js';
export {
  type DeadStockFacts,
  type DeadStockOutcome,
  deadStock,
  type ShelfLifeOutcome,
  shelfLife,
} from './k-02-parts-management/ageing.js';
export { type CountOutcome, countDifference } from './k-02-parts-management/counting.js';
export {
  type Change,
  changeOf,
  emptyBalance,
  type Movement,
  type MovementKind,
  type MovementRefusal,
  movementKinds,
  type StockBalance,
} from './k-02-parts-management/movement.js';
export { averageCost } from './k-02-parts-management/moving-average.js';
export { deadStockMonths } from './k-02-parts-management/parameters.js';
export { type MovementOutcome, postMovement, replay } from './k-02-parts-management/rule.js';
export { type StoreKind, storeKeeper } from './k-03-store-keeper/rule.js';
export {
  type ExchangeFacts,
  type ExchangeOutcome,
  equivalentForShortage,
  type GoodsOfLine,
} from './k-04-equal-exchange/rule.js';
export {
  batchRecall,
  type RecallAction,
  type RecallFacts,
  type RecallOutcome,
  type UnitWhere,
} from './k-05-batch-recall/rule.js';
