import { movementKinds, reservationPurposes, type SpareState } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';
import {
  loanerStates,
  reservationStates,
  stockCountStatuses,
  stockLevels,
  stockPostingKinds,
  stockUnitStates,
} from './stock-kinds.js';

export const StockLevelEnum = enumOf(stockLevels);
registerEnumType(StockLevelEnum, {
  name: 'StockLevel',
  description: 'Whether enough of a part is free, over all places (K-01).',
  valuesConfig: {
    OUT: { description: 'Nothing is free.' },
    LOW: { description: 'Less is free than the minimum.' },
    OK: { description: 'Enough is free.' },
  },
});

export const StockMovementKindEnum = enumOf(movementKinds);
registerEnumType(StockMovementKindEnum, {
  name: 'StockMovementKind',
  description: 'What a movement does to a balance (K-02).',
  valuesConfig: {
    RECEIPT: { description: '入库' },
    ISSUE: { description: '发出' },
    RETURN: { description: '退回' },
    TRANSFER_OUT: { description: '调出' },
    TRANSFER_IN: { description: '调入' },
    ADJUST: { description: '调整: the quantity is signed' },
    RESERVE: { description: '占用' },
    RELEASE: { description: '释放' },
    SCRAP: { description: '报废' },
    LOAN_OUT: { description: '借出' },
    LOAN_BACK: { description: '还回' },
    OEM_OUT: { description: '返厂' },
    OEM_BACK: { description: '厂家返回' },
    QUARANTINE: { description: '隔离' },
    CLEAR: { description: '解除隔离' },
  },
});

export const StockPostingKindEnum = enumOf(stockPostingKinds);
registerEnumType(StockPostingKindEnum, {
  name: 'StockPostingKind',
  description: 'What somebody did to the stock, as one act.',
  valuesConfig: {
    RECEIVE: { description: '入库' },
    ISSUE: { description: '领用' },
    RETURN: { description: '退库' },
    TRANSFER: { description: '调拨' },
    ADJUST: { description: '调整' },
    SCRAP: { description: '报废' },
    QUARANTINE: { description: '隔离' },
    CLEAR: { description: '解除隔离' },
    OEM_OUT: { description: '返厂' },
    OEM_BACK: { description: '厂家返回' },
    RESERVE: { description: '占用' },
    RELEASE: { description: '释放' },
    LOAN: { description: '借出备用机' },
    LOAN_BACK: { description: '备用机还回' },
    LOAN_FAILED: { description: '备用机故障' },
    LOAN_CONVERTED: { description: '备用机转为正式' },
    COUNT: { description: '盘点' },
    REVERSAL: { description: '冲销' },
  },
});

export const StockUnitStateEnum = enumOf(stockUnitStates);
registerEnumType(StockUnitStateEnum, {
  name: 'StockUnitState',
  description: 'Where a piece with a serial is.',
  valuesConfig: {
    IN_STOCK: { description: '在库' },
    RESERVED: { description: '占用' },
    QUARANTINED: { description: '隔离' },
    ISSUED: { description: '已发出' },
    LOANED: { description: '借出' },
    AT_OEM: { description: '在厂家' },
    SCRAPPED: { description: '已报废' },
    MISSING: { description: '盘亏' },
  },
});

export const ReservationPurposeEnum = enumOf(reservationPurposes);
registerEnumType(ReservationPurposeEnum, {
  name: 'ReservationPurpose',
  description: 'What stock is held for; the promised substitute goes before all others (Q46).',
  valuesConfig: {
    SUBSTITUTE: { description: '24 小时替代承诺' },
    TICKET: { description: '工单' },
    QUOTE: { description: '报价' },
    OTHER: { description: '其他' },
  },
});

export const ReservationStateEnum = enumOf(reservationStates);
registerEnumType(ReservationStateEnum, {
  name: 'ReservationState',
  description: 'How far a reservation is.',
  valuesConfig: {
    ACTIVE: { description: '占用中' },
    CONSUMED: { description: '已发出' },
    RELEASED: { description: '已释放' },
    MOVED: { description: '已改占: another unit stands for the same promise' },
  },
});

export const LoanerStateEnum = enumOf(loanerStates);
registerEnumType(LoanerStateEnum, {
  name: 'LoanerState',
  description: 'How far a loan is.',
  valuesConfig: {
    PROMISED: { description: '已承诺, not there yet' },
    IN_PLACE: { description: '使用中' },
    RETURNED: { description: '已还回' },
    FAILED: { description: '已故障: another one is promised' },
    CONVERTED: { description: '已转为正式: it stays with the client' },
  },
});

export const StockCountStatusEnum = enumOf(stockCountStatuses);
registerEnumType(StockCountStatusEnum, {
  name: 'StockCountStatus',
  description: 'How far a stock count is.',
  valuesConfig: {
    OPEN: { description: '盘点中' },
    POSTED: { description: '已过账' },
    CANCELLED: { description: '已取消' },
  },
});

const spareStates = ['READY', 'EQUIVALENT', 'AGREEMENT_NEEDED', 'MISSING', 'NOT_PROMISED'] as const;
export const SpareStateEnum = enumOf(spareStates satisfies readonly SpareState[]);
registerEnumType(SpareStateEnum, {
  name: 'SpareState',
  description: 'Whether the 24-hour promise for a product could be kept with what is free now (K-01, S-02).',
  valuesConfig: {
    READY: { description: '有同型号备件' },
    EQUIVALENT: { description: '有约定的等效备件' },
    AGREEMENT_NEEDED: { description: '有等效备件, the client has not agreed (K-04)' },
    MISSING: { description: '缺备件' },
    NOT_PROMISED: { description: '未承诺' },
  },
});
