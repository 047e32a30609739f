import type { Localized } from './localized.js';
import type { PlainDate } from './plain-date.js';

export type PlanId =
  | 'SECURITY_INTEGRATION'
  | 'GOODS_PIPES'
  | 'QUALITY_ASSURANCE'
  | 'SUPPLIER'
  | 'ENGINEERING_SUPPLY'
  | 'TRANSPORT'
  | 'RISK_CONTROL'
  | 'GOODS_IMPLEMENTATION';

/** One of the after-sales plans we print in a bid. A contract names the plans it carries. */
export interface Plan {
  readonly id: PlanId;
  /** ① … ⑧ */
  readonly symbol: string;
  readonly name: Localized;
}

export const allPlans: readonly Plan[] = [
  { id: 'SECURITY_INTEGRATION', symbol: '①', name: { zh: '安防集成', en: 'Security integration' } },
  { id: 'GOODS_PIPES', symbol: '②', name: { zh: '货物类、管材', en: 'Goods and pipes' } },
  { id: 'QUALITY_ASSURANCE', symbol: '③', name: { zh: '质量保证措施', en: 'Quality assurance measures' } },
  { id: 'SUPPLIER', symbol: '④', name: { zh: '供货商', en: 'Supplier' } },
  { id: 'ENGINEERING_SUPPLY', symbol: '⑤', name: { zh: '工程物资供应', en: 'Engineering materials supply' } },
  { id: 'TRANSPORT', symbol: '⑥', name: { zh: '组织运输', en: 'Transport' } },
  { id: 'RISK_CONTROL', symbol: '⑦', name: { zh: '风险控制', en: 'Risk control' } },
  { id: 'GOODS_IMPLEMENTATION', symbol: '⑧', name: { zh: '货物类实施方案', en: 'Goods implementation' } },
];

/** The plans cite the quality certificate of 2003: no clause of theirs can be older. */
export const PLANS_IN_FORCE_FROM: PlainDate = '2003-01-01';
