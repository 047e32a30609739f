/** What a posting is: one act of one person, with all its lines. */
export const stockPostingKinds = [
  'RECEIVE',
  'ISSUE',
  'RETURN',
  'TRANSFER',
  'ADJUST',
  'SCRAP',
  'QUARANTINE',
  'CLEAR',
  'OEM_OUT',
  'OEM_BACK',
  'RESERVE',
  'RELEASE',
  'LOAN',
  'LOAN_BACK',
  'LOAN_FAILED',
  'LOAN_CONVERTED',
  'COUNT',
  'REVERSAL',
] as const;
export type StockPostingKind = (typeof stockPostingKinds)[number];

/** Where a unit with a serial is; the first three lie at a place of ours. */
export const stockUnitStates = [
  'IN_STOCK',
  'RESERVED',
  'QUARANTINED',
  'ISSUED',
  'LOANED',
  'AT_OEM',
  'SCRAPPED',
  'MISSING',
] as const;
export type StockUnitState = (typeof stockUnitStates)[number];

export const reservationStates = ['ACTIVE', 'CONSUMED', 'RELEASED', 'MOVED'] as const;
export type ReservationState = (typeof reservationStates)[number];

export const loanerStates = ['PROMISED', 'IN_PLACE', 'RETURNED', 'FAILED', 'CONVERTED'] as const;
export type LoanerState = (typeof loanerStates)[number];

export const stockCountStatuses = ['OPEN', 'POSTED', 'CANCELLED'] as const;
export type StockCountStatus = (typeof stockCountStatuses)[number];

export const stockLevels = ['OUT', 'LOW', 'OK'] as const;
export type StockLevel = (typeof stockLevels)[number];
