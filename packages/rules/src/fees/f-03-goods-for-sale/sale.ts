import { type Basis, type Citation, type Decision, decide } from '../../kernel/decision.js';
import { type Localized, text } from '../../kernel/localized.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import type { Charge, Stage } from '../../warranty/outcomes.js';
import type { BestPriceFacts } from '../f-02-best-price/rule.js';
import { bestPriceClause, type SoldKind } from './sold-item.js';

export interface SaleOutcome {
  /** What chapter W would say of a repair: by the fee standard, or free for software of our own systems (W-11). */
  readonly coverage: { readonly charge: Charge; readonly stage: Stage };
  /** Which clause promises the best price for it. */
  readonly promisedBy: BestPriceFacts['promisedBy'];
  readonly sentence: Localized;
}

/** What is sold without anything to repair: the client pays by the price list (F-03). */
export function saleOf(
  kind: SoldKind,
  { softwareUpgrades }: Pick<ServiceTerms, 'softwareUpgrades'>,
): Decision<SaleOutcome> {
  const promisedBy = bestPriceClause(kind);
  if (kind === 'SOFTWARE_UPGRADE' && softwareUpgrades !== null) {
    const coverage = { charge: 'FREE', stage: 'AFTER' } as const;
    return decide({ coverage, promisedBy, sentence: freeSoftware }, { basis: [{ clause: 'W-11' }] });
  }
  const coverage = { charge: 'FEE_STANDARD', stage: 'AFTER' } as const;
  const isWork = kind === 'WORK' || kind === 'SOFTWARE_UPGRADE';
  const sentence = isWork ? workSold : goodsSold;
  return decide({ coverage, promisedBy, sentence }, { basis: basisOf(isWork, promisedBy) });
}

function basisOf(isWork: boolean, promisedBy: BestPriceFacts['promisedBy']): Basis {
  const sold: Citation = { clause: 'F-03', paragraph: isWork ? '2' : '1' };
  const best: Citation = { clause: 'F-02', paragraph: '1' };
  const local: readonly Citation[] = promisedBy === 'F-04' ? [{ clause: 'F-04', paragraph: '1' }] : [];
  return [sold, best, ...local];
}

const goodsSold = text(
  '按价格表以最优惠价供应,由客户付款',
  'Sold from the price list at the best price; the client pays',
);
const workSold = text('按收费标准提供服务,由客户付款', 'Work by the fee standard; the client pays');
const freeSoftware = text('软件升级终身免费', 'Software upgrades are free for ever');
