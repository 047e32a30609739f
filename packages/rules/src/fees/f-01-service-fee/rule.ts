import { valueOn } from '../../kernel/dated.js';
import { type Basis, type Citation, type Decision, decide, type ValueUsed } from '../../kernel/decision.js';
import { type Fen, formatYuan } from '../../kernel/fen.js';
import { dateInShanghai, type Instant } from '../../kernel/instant.js';
import { compareInstants } from '../../kernel/instant-order.js';
import { type Localized, text } from '../../kernel/localized.js';
import { resolutionOf } from '../../terms/free-term.js';
import type { PriceTest, ServiceTerms } from '../../terms/service-terms.js';
import type { CostClass } from '../../warranty/facts.js';
import type { Charge, CoverageOutcome } from '../../warranty/outcomes.js';
import { callOutFeesPerTicket } from './parameters.js';

export interface FeeFacts {
  /** What chapter W decided for this line. */
  readonly coverage: Pick<CoverageOutcome, 'charge' | 'stage'>;
  readonly costClass: CostClass;
  /** We failed at this problem before: the answer of `repeatVisit`. */
  readonly repeatVisit: boolean;
  /** null: nobody has looked yet. */
  readonly faultFound: boolean | null;
  readonly visit: {
    readonly arrivedAt: Instant;
    /** When the client agreed to a call-out fee; null: never. */
    readonly callOutFeeAgreedAt: Instant | null;
    /** Call-out fees this ticket already carries. */
    readonly callOutFeesBefore: number;
  } | null;
  readonly terms: Pick<ServiceTerms, 'callOutFeeFen' | 'priceTests' | 'resolutions'>;
}

/**
 * FREE: nothing · AGREED_QUOTE: a price agreed before the work · FEE_STANDARD: by the published standard ·
 * CALL_OUT_FEE: one visit, no fault · ON_HOLD: settled when the cause is.
 */
export type FeeMethod = 'FREE' | 'AGREED_QUOTE' | 'FEE_STANDARD' | 'CALL_OUT_FEE' | 'ON_HOLD';

export interface FeeOutcome {
  readonly method: FeeMethod;
  /** Where this rule alone gives the sum: 0, or the call-out fee; null: priced by list or quote. */
  readonly feeFen: Fen | null;
  /** The client has to agree before anybody starts. */
  readonly agreeFirst: boolean;
  /** Every test of the contract the price must pass: all of them hold. */
  readonly priceTests: readonly PriceTest[];
  readonly sentence: Localized;
}

/** How one line is charged, by stage, payer and class. General rule first, then what is free all the same. */
export function feePolicy(facts: FeeFacts): Decision<FeeOutcome> {
  const { method, basis } = exceptionTo(facts) ?? generalRule(facts);
  const charged = method === 'AGREED_QUOTE' || method === 'FEE_STANDARD';
  return decide(
    {
      method,
      feeFen: method === 'FREE' ? 0 : method === 'CALL_OUT_FEE' ? facts.terms.callOutFeeFen : null,
      agreeFirst: method === 'AGREED_QUOTE',
      priceTests: charged ? testsFor(facts, method) : [],
      sentence: sentenceFor(method, facts),
    },
    { basis, values: valuesOf(facts) },
  );
}

interface Ruling {
  readonly method: FeeMethod;
  readonly basis: Basis;
}

/** Chapter W has said who pays; this says by which price. */
function generalRule({ coverage, costClass }: FeeFacts): Ruling {
  const method = methods[coverage.charge];
  if (method === 'FREE') return { method, basis: [freeClause(costClass, coverage.stage), factors] };
  if (method === 'ON_HOLD') return { method, basis: [{ clause: 'W-08', question: 'Q11' }] };
  const paid: Citation = { clause: 'F-01', paragraph: '1' };
  return {
    method,
    basis: [method === 'AGREED_QUOTE' ? agreedBy(coverage) : paid, factors, ...byClass[costClass]],
  };
}

/** Why a price has to be agreed: an exclusion, the paid period, or new hardware for an upgrade. */
function agreedBy({ charge, stage }: FeeFacts['coverage']): Citation {
  if (charge === 'CHARGED') return { clause: 'W-08' };
  return stage === 'PAID'
    ? { clause: 'W-04', paragraph: '1' }
    : { clause: 'W-11', paragraph: '1', question: 'Q28' };
}

/** Our failure and our fruitless visit must not pay (Q33). */
function exceptionTo(facts: FeeFacts): Ruling | null {
  const charge = facts.coverage.charge;
  if (charge === 'FREE' || charge === 'ON_HOLD') return null;
  const basis: Basis = [{ ...factors, question: 'Q33' }];
  const forComing = facts.costClass === 'VISIT' || facts.costClass === 'LABOUR';
  if (facts.repeatVisit && forComing) return { method: 'FREE', basis };
  if (facts.faultFound !== false) return null;
  return { method: owesCallOutFee(facts) ? 'CALL_OUT_FEE' : 'FREE', basis };
}

/** One fee, for coming, where the contract knows one and the client agreed before we arrived. */
function owesCallOutFee({ costClass, repeatVisit, terms, visit }: FeeFacts): boolean {
  if (costClass !== 'VISIT' || repeatVisit || terms.callOutFeeFen === null || visit === null) return false;
  const most = valueOn(callOutFeesPerTicket, dateInShanghai(visit.arrivedAt));
  if (visit.callOutFeeAgreedAt === null || visit.callOutFeesBefore >= most) return false;
  return compareInstants(visit.callOutFeeAgreedAt, visit.arrivedAt) < 0;
}

const methods: Readonly<Record<Charge, FeeMethod>> = {
  FREE: 'FREE',
  QUOTE: 'AGREED_QUOTE',
  // An exclusion proven: no clause fixes the price, so nothing is charged that was not agreed.
  CHARGED: 'AGREED_QUOTE',
  FEE_STANDARD: 'FEE_STANDARD',
  ON_HOLD: 'ON_HOLD',
};

const factors: Citation = { clause: 'F-01', paragraph: '2' };

const byClass: Readonly<Record<CostClass, readonly Citation[]>> = {
  PARTS: [
    { clause: 'F-02', paragraph: '1' },
    { clause: 'F-04', paragraph: '1' },
  ],
  LABOUR: [{ clause: 'F-02', paragraph: '1' }],
  BOARD_REPAIR: [{ clause: 'F-02', paragraph: '1' }],
  VISIT: [],
  SOFTWARE_UPGRADE: [],
  PHONE_SUPPORT: [],
};

function freeClause(costClass: CostClass, stage: FeeFacts['coverage']['stage']): Citation {
  if (costClass === 'SOFTWARE_UPGRADE') return { clause: 'W-11' };
  if (costClass === 'PHONE_SUPPORT') return { clause: 'T-03' };
  return stage === 'FREE' ? { clause: 'W-02' } : factors;
}

/** Those the contract carries, or the one an administrator chose: agreed with a quote, local best for parts, the market mean after the free period. */
function testsFor({ costClass, coverage, terms }: FeeFacts, method: FeeMethod): PriceTest[] {
  const printed = terms.priceTests.map(({ test }) => test);
  const chosen = printed.find((test) => test === resolutionOf(terms, 'priceTests')?.chosen);
  const carried = new Set(chosen === undefined ? printed : [chosen]);
  const due: readonly [PriceTest, boolean][] = [
    ['AGREED', method === 'AGREED_QUOTE'],
    ['BEST', true],
    ['LOCAL_BEST', costClass === 'PARTS'],
    ['MARKET_MEAN', coverage.stage === 'PAID' || coverage.stage === 'AFTER'],
  ];
  return due.flatMap(([test, applies]) => (applies && carried.has(test) ? [test] : []));
}

function valuesOf({ coverage, costClass, faultFound, repeatVisit, terms }: FeeFacts): ValueUsed[] {
  return [
    { name: 'stage', label: text('阶段', 'Stage'), value: coverage.stage },
    { name: 'charge', label: text('收费方式', 'Charge'), value: coverage.charge },
    { name: 'costClass', label: text('费用类别', 'Cost class'), value: costClass },
    {
      name: 'repeatVisit',
      label: text('我方未修好后再次上门', 'Repeat visit after our failure'),
      value: repeatVisit,
    },
    { name: 'faultFound', label: text('发现故障', 'Fault found'), value: faultFound },
    { name: 'callOutFeeFen', label: text('上门费', 'Call-out fee'), value: terms.callOutFeeFen, unit: 'FEN' },
  ];
}

function sentenceFor(method: FeeMethod, { terms, coverage }: FeeFacts): Localized {
  if (method === 'CALL_OUT_FEE') {
    const fee = formatYuan(terms.callOutFeeFen ?? 0);
    return text(
      `未发现故障,按事先约定只收一次上门费 ${fee}`,
      `No fault found: one call-out fee of ${fee}, as agreed before`,
    );
  }
  if (method === 'FREE' && coverage.charge !== 'FREE') {
    return text(
      '这一项不收费:没有修好或没有发现故障,不能成为收费的理由',
      'Nothing to pay: our failure must not pay',
    );
  }
  return sentences[method];
}

const sentences: Readonly<Record<Exclude<FeeMethod, 'CALL_OUT_FEE'>, Localized>> = {
  FREE: text('这一项不收费', 'Nothing to pay for this'),
  AGREED_QUOTE: text('先报价,您同意以后再动工', 'We quote first and start when you agree'),
  FEE_STANDARD: text(
    '按公布的收费标准收取,视维修内容、实际情况和上门次数而定',
    'By the published fee standard: content, conditions and number of visits',
  ),
  ON_HOLD: text('先修好,费用等原因认定以后再说', 'Repaired first; the charge waits for the cause'),
};
