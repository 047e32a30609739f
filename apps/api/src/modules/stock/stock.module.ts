import type { Module } from '../services.js';
import { loanerReads } from './loaner.read.js';
import { LoanerResolver } from './loaner.resolver.js';
import { reservationReads } from './reservation.read.js';
import { ReservationResolver } from './reservation.resolver.js';
import { stockEntities } from './stock.entities.js';
import { StockResolver } from './stock.resolver.js';
import { stockBalanceReads } from './stock-balance.read.js';
import { stockCountReads } from './stock-count.read.js';
import { StockCountResolver } from './stock-count.resolver.js';
import { stockPostingReads } from './stock-posting.read.js';
import { StockPostingResolver } from './stock-posting.resolver.js';
import { StockSummaryResolver } from './stock-summary.resolver.js';
import { stockUnitReads } from './stock-unit.read.js';

const everybody = ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'] as const;

const noSuchDevice = { code: 'UNKNOWN', zh: '没有这台设备。', en: 'There is no such device.' };
const noSuchContract = { code: 'UNKNOWN', zh: '没有这份合同。', en: 'There is no such contract.' };

export const stockModule: Module = {
  name: 'stock',
  entities: stockEntities,
  resolvers: [
    StockResolver,
    StockPostingResolver,
    ReservationResolver,
    LoanerResolver,
    StockCountResolver,
    StockSummaryResolver,
  ],
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
  constraints: {
    stock_posting_reverses_uq: {
      code: 'BAD_INPUT',
      field: 'id',
      problem: { code: 'REVERSED', zh: '这笔过账已被冲销。', en: 'This posting was reversed already.' },
    },
    stock_movement_device_fk: { code: 'BAD_INPUT', field: 'deviceId', problem: noSuchDevice },
    stock_unit_device_fk: { code: 'BAD_INPUT', field: 'deviceId', problem: noSuchDevice },
    reservation_device_fk: { code: 'BAD_INPUT', field: 'deviceId', problem: noSuchDevice },
    loaner_device_fk: { code: 'BAD_INPUT', field: 'deviceId', problem: noSuchDevice },
    stock_movement_contract_fk: { code: 'BAD_INPUT', field: 'contractId', problem: noSuchContract },
    reservation_contract_fk: { code: 'BAD_INPUT', field: 'contractId', problem: noSuchContract },
    loaner_customer_fk: {
      code: 'BAD_INPUT',
      field: 'customerId',
      problem: { code: 'UNKNOWN', zh: '没有这个客户。', en: 'There is no such customer.' },
    },
    stock_movement_loaner_fk: {
      code: 'BAD_INPUT',
      field: 'loanerId',
      problem: { code: 'UNKNOWN', zh: '没有这笔借用。', en: 'There is no such loan.' },
    },
  },
};
