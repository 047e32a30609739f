import type { Module } from '../services.js';
import { LoanerEntity } from './loaner.entity.js';
import { loanerReads } from './loaner.read.js';
import { LoanerResolver } from './loaner.resolver.js';
import { ReservationEntity, ReservationUnitEntity } from './reservation.entity.js';
import { reservationReads } from './reservation.read.js';
import { ReservationResolver } from './reservation.resolver.js';
import { StockResolver } from './stock.resolver.js';
import { StockBalanceEntity } from './stock-balance.entity.js';
import { stockBalanceReads } from './stock-balance.read.js';
import { StockCountEntity, StockCountLineEntity } from './stock-count.entity.js';
import { stockCountReads } from './stock-count.read.js';
import { StockCountResolver } from './stock-count.resolver.js';
import { StockMovementEntity } from './stock-movement.entity.js';
import { StockMovementUnitEntity } from './stock-movement-unit.entity.js';
import { StockPostingEntity } from './stock-posting.entity.js';
import { stockPostingReads } from './stock-posting.read.js';
import { StockUnitEntity } from './stock-unit.entity.js';
import { stockUnitReads } from './stock-unit.read.js';

const everybody = ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'] as const;

export const stockModule: Module = {
  name: 'stock',
  entities: [
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
  ],
  resolvers: [StockResolver, ReservationResolver, LoanerResolver, StockCountResolver],
  reads: [
    ...stockBalanceReads,
    ...stockPostingReads,
    ...stockUnitReads,
    ...reservationReads,
    ...loanerReads,
    ...stockCountReads,
  ],
  permissions: {
    'stock:read': everybody,
    'stock:cost': ['ADMIN', 'DISPATCHER', 'VIEWER'],
    'stock:manage': ['ADMIN'],
    'stock:issue': ['ADMIN', 'DISPATCHER', 'ENGINEER'],
    'stock:transfer': ['ADMIN', 'DISPATCHER'],
    'stock:count': ['ADMIN', 'DISPATCHER'],
  },
};
