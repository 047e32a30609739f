import {
  defectMaxMonths,
  defectUsualMonths,
  retentionMaxPercent,
  returnCheckMaxDays,
} from '../handover/h-02-deduction/parameters.js';
import { currentValue } from '../kernel/dated.js';
import type { Citation, Warning } from '../kernel/decision.js';
import { type Fen, formatYuan, shareRoundedDown } from '../kernel/fen.js';
import { text } from '../kernel/localized.js';
import { workmanshipMonths } from '../warranty/w-10-workmanship-custody/parameters.js';
import { freeTermOf } from './free-term.js';
import type { ServiceTerms } from './service-terms.js';
import { type Statute, statutes } from './statutes.js';

/** A promise below a statutory minimum, or beyond a statutory maximum, with both quotes. */
export interface StatutoryWarning extends Warning {
  readonly code:
    | 'RETENTION_ABOVE_LIMIT'
    | 'DEFECT_PERIOD_ABOVE_USUAL'
    | 'DEFECT_PERIOD_ABOVE_LIMIT'
    | 'RETURN_CHECK_TOO_LATE'
    | 'WORKMANSHIP_BELOW_MINIMUM';
  /** Ours: the contract's words, or the figure taken over where no words were. */
  readonly ours: string;
  readonly statute: Statute;
}

/** Actual sums, where known: they are tested beside the percentage. */
export interface FloorFacts {
  readonly settlementFen?: Fen;
  readonly retentionFen?: Fen;
}

/** Where the contract and a statute disagree. Warnings only: counsel confirms each. */
export function statutoryFloors(terms: ServiceTerms, facts: FloorFacts = {}): readonly StatutoryWarning[] {
  return [
    ...retentionPercent(terms, facts),
    ...defectPeriod(terms),
    ...returnCheck(terms),
    ...workmanship(terms),
  ];
}

function retentionPercent(
  terms: ServiceTerms,
  { settlementFen, retentionFen }: FloorFacts,
): StatutoryWarning[] {
  const max = currentValue(retentionMaxPercent);
  const percent = terms.retention?.percent ?? null;
  const limitFen = settlementFen === undefined ? null : shareRoundedDown(settlementFen, max);
  const heldFen =
    retentionFen ??
    (settlementFen !== undefined && percent !== null ? shareRoundedDown(settlementFen, percent) : null);
  const tooMuch =
    limitFen !== null && heldFen !== null ? heldFen > limitFen : percent !== null && percent > max;
  if (!tooMuch) return [];
  const ours = heldFen === null ? `${percent}%` : formatYuan(heldFen);
  const most = limitFen === null ? `${max}%` : formatYuan(limitFen);
  return [
    {
      code: 'RETENTION_ABOVE_LIMIT',
      message: text(
        `质保金${ours}超过结算总额的${max}%(${most})。`,
        `Retention money of ${ours} is above ${max} % of the settlement (${most}).`,
      ),
      basis: pool,
      ours: terms.retention?.quote ?? ours,
      statute: statutes.retentionPercent,
    },
  ];
}

function defectPeriod(terms: ServiceTerms): StatutoryWarning[] {
  const months = terms.retention?.defectMonths ?? null;
  const usual = currentValue(defectUsualMonths);
  const max = currentValue(defectMaxMonths);
  if (months === null || months <= usual) return [];
  const beyond = months > max;
  return [
    {
      code: beyond ? 'DEFECT_PERIOD_ABOVE_LIMIT' : 'DEFECT_PERIOD_ABOVE_USUAL',
      message: beyond
        ? text(
            `缺陷责任期${months}个月超过最长${max}个月。`,
            `A defect period of ${months} months is above the limit of ${max}.`,
          )
        : text(
            `缺陷责任期${months}个月长于一般的${usual}个月。`,
            `A defect period of ${months} months is longer than the usual ${usual}.`,
          ),
      basis: pool,
      ours: terms.retention?.quote ?? `${months}个月`,
      statute: statutes.defectPeriod,
    },
  ];
}

function returnCheck(terms: ServiceTerms): StatutoryWarning[] {
  const days = terms.retention?.returnCheckDays ?? null;
  const max = currentValue(returnCheckMaxDays);
  if (days === null || days <= max) return [];
  return [
    {
      code: 'RETURN_CHECK_TOO_LATE',
      message: text(
        `返还申请${days}天内核实,法定为${max}天。`,
        `A return request is checked within ${days} days; the statute gives ${max}.`,
      ),
      basis: pool,
      ours: terms.retention?.quote ?? `${days}天`,
      statute: statutes.returnCheck,
    },
  ];
}

function workmanship(terms: ServiceTerms): StatutoryWarning[] {
  if (terms.contractKind !== 'CONSTRUCTION') return [];
  const free = freeTermOf(terms)?.term ?? null;
  const minimum = currentValue(workmanshipMonths);
  if (free !== null && free.months >= minimum) return [];
  const printed =
    free === null
      ? text('没有承诺免费期', 'no free period')
      : text(`${free.months}个月`, `${free.months} months`);
  return [
    {
      code: 'WORKMANSHIP_BELOW_MINIMUM',
      message: text(
        `工程类合同:${printed.zh},安装和布线的施工质量仍至少保障${minimum}个月。`,
        `A construction contract with ${printed.en}: workmanship of installation and wiring is covered for at least ${minimum} months all the same.`,
      ),
      basis: [{ clause: 'W-10', paragraph: '1', question: 'Q7' }],
      ours: free?.quote ?? printed.zh,
      statute: statutes.workmanship,
    },
  ];
}

const pool: readonly Citation[] = [{ clause: 'H-02' }];
