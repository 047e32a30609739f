import {
  type Basis,
  type ChargedLine,
  type Citation,
  type CostClass,
  type CoverageFacts,
  type CoverageOutcome,
  coverageOf,
  type Decision,
  type Fen,
  type Localized,
  type ServiceTerms,
  serviceFee,
  type WorkCalendar,
} from '@jiannuo/rules';
import { proofOf } from '../coverage/coverage-answer.js';
import type { ServiceClass } from '../prices/service-item.entity.js';
import { orBadInput } from '../rule-refusal.js';
import type { QuoteFault } from './quote.entity.js';
import type { LineFee } from './quote-proof.js';

/** A device and what happened to it, with the work calendar. */
export interface FaultFacts {
  readonly device: CoverageFacts;
  readonly fault: QuoteFault;
  readonly calendar: WorkCalendar;
}

export interface LineToCharge {
  /** The class of a service; null: a part. */
  readonly costClass: ServiceClass | null;
  readonly quantity: number;
  /** null: no price is in force, and none was typed. */
  readonly priceFen: Fen | null;
}

export interface Charged {
  readonly fee: LineFee;
  readonly payer: 'CLIENT' | 'US';
  readonly amountFen: Fen;
}

/** Who pays which line: by chapters W and F where a device broke, else it is a sale (F-03). */
export function chargeLines(
  lines: readonly LineToCharge[],
  repair: FaultFacts | null,
  terms: ServiceTerms,
): Charged[] {
  const asked = lines.map(({ costClass }) =>
    repair ? coverageFor(costClass, repair) : soldOutright(costClass, terms),
  );
  const promised =
    asked.map(({ terms: deciding }) => deciding).find((deciding) => deciding !== null) ?? terms;
  const service = serviceFee({
    lines: lines.map(({ costClass, quantity, priceFen }, index) => ({
      id: String(index),
      coverage: asked[index]?.coverage ?? soldForMoney,
      costClass: costClassOf(costClass),
      repeatVisit: repair?.fault.repeatVisit ?? false,
      faultFound: null,
      visit: null,
      quantity,
      unitPriceFen: priceFen,
    })),
    terms: promised,
  });
  return service.outcome.lines.map((line, index) => {
    const fee = feeOf(line, asked[index], lines[index]?.costClass ?? null, promised);
    return { fee, payer: line.payer, amountFen: line.amountFen ?? 0 };
  });
}

interface AskedCoverage {
  readonly coverage: Pick<CoverageOutcome, 'charge' | 'stage'>;
  /** Chapter W's own decision; null for a sale. */
  readonly decision: Decision<CoverageOutcome> | null;
  /** Of the contract that decides. */
  readonly terms: ServiceTerms | null;
}

const soldForMoney = { charge: 'FEE_STANDARD', stage: 'AFTER' } as const;

function coverageFor(costClass: ServiceClass | null, { device, fault, calendar }: FaultFacts): AskedCoverage {
  const { calledAt, causes, causeState } = fault;
  const question = { calledAt, causes, causeState, costClass: costClassOf(costClass) };
  const decision = orBadInput('fault', () => coverageOf(device, question, calendar));
  const contractId = decision.outcome.winner?.contractId;
  const deciding = device.lines.find((line) => line.contractId === contractId);
  return { coverage: decision.outcome, decision, terms: deciding?.terms ?? null };
}

/** Software of our own systems is free for ever where the contract says so (W-11). */
function soldOutright(costClass: ServiceClass | null, { softwareUpgrades }: ServiceTerms): AskedCoverage {
  const free = costClass === 'SOFTWARE_UPGRADE' && softwareUpgrades !== null;
  const coverage = free ? ({ charge: 'FREE', stage: 'AFTER' } as const) : soldForMoney;
  return { coverage, decision: null, terms: null };
}

function feeOf(
  line: ChargedLine,
  asked: AskedCoverage | undefined,
  costClass: ServiceClass | null,
  terms: ServiceTerms,
): LineFee {
  const decision = asked?.decision ?? null;
  const covered = decision !== null && decision.outcome.charge === 'FREE';
  const sold = decision === null && line.method !== 'FREE';
  const words = sold ? sale(costClass, line.basis) : { basis: line.basis, sentence: line.sentence };
  return {
    method: line.method,
    agreeFirst: line.method === 'AGREED_QUOTE',
    sentence: covered ? decision.outcome.sentence : words.sentence,
    ...proofOf(together(decision, words.basis), [terms]),
  };
}

/** What chapter W found, and what chapter F makes of it. */
function together(coverage: Decision<CoverageOutcome> | null, basis: Basis): Decision<null> {
  const none = { values: [], provisional: [], warnings: [] };
  if (coverage === null) return { outcome: null, basis, ...none };
  const { values, provisional, warnings } = coverage;
  return { outcome: null, basis: [...coverage.basis, ...basis], values, provisional, warnings };
}

/** Goods, or work, from the price list: F-01 speaks of repairs. */
function sale(costClass: ServiceClass | null, basis: Basis): { basis: Basis; sentence: Localized } {
  const promise: Citation = { clause: 'F-03', paragraph: costClass === null ? '1' : '2' };
  const others = basis.filter(({ clause }) => clause !== 'F-01');
  return { basis: [promise, ...others], sentence: costClass === null ? goodsSold : workSold };
}

const goodsSold: Localized = {
  zh: '按价格表以最优惠价供应,由客户付款',
  en: 'Sold from the price list at the best price; the client pays',
};
const workSold: Localized = {
  zh: '按收费标准提供服务,由客户付款',
  en: 'Work by the fee standard; the client pays',
};

function costClassOf(costClass: ServiceClass | null): CostClass {
  return costClass === null ? 'PARTS' : costClasses[costClass];
}

const costClasses: Readonly<Record<ServiceClass, CostClass>> = {
  LABOUR: 'LABOUR',
  VISIT: 'VISIT',
  BOARD_REPAIR: 'BOARD_REPAIR',
  PART_REPAIR: 'BOARD_REPAIR',
  SOFTWARE_UPGRADE: 'SOFTWARE_UPGRADE',
  OTHER: 'LABOUR',
};
