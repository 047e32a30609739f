import type { ClauseId } from '../kernel/clause-id.js';
import type { Unit } from '../kernel/decision.js';
import { type Localized, text } from '../kernel/localized.js';
import type { PlanId } from '../kernel/plan.js';
import { freeTermOf, resolutionOf } from './free-term.js';
import {
  type ContradictionKey,
  contradictionKeys,
  type Quoted,
  type Resolution,
  type ServiceTerms,
} from './service-terms.js';

export interface ContradictionFigure {
  readonly value: number | string;
  readonly unit?: Unit;
  readonly clause: ClauseId;
  readonly plan: PlanId;
  readonly section: string;
  /** The contract's own words. */
  readonly quote: string;
  /** This figure is applied. Where all must hold, all are. */
  readonly holds: boolean;
}

export interface Contradiction {
  readonly key: ContradictionKey;
  readonly label: Localized;
  readonly figures: readonly ContradictionFigure[];
  /** The value that is applied; null where all of them are. */
  readonly holds: number | string | null;
  readonly why: Localized;
  /** An administrator's decision, with its reason; null while the default applies. */
  readonly resolved: Resolution | null;
}

/** Every place where one contract says two different things, each with both quotes. */
export function contradictionsIn(terms: ServiceTerms): readonly Contradiction[] {
  return contradictionKeys.flatMap((key) => {
    const figures = figuresOf[key](terms);
    return new Set(figures.map((figure) => figure.value)).size < 2 ? [] : [settled(key, figures, terms)];
  });
}

type Figure = Omit<ContradictionFigure, 'holds'>;

function settled(key: ContradictionKey, figures: readonly Figure[], terms: ServiceTerms): Contradiction {
  const decided = isChosenByIndex(key, terms) ? null : resolutionOf(terms, key);
  const resolved = figures.some((figure) => figure.value === decided?.chosen) ? decided : null;
  const { label, why, holds: byDefault } = defaults[key];
  const holds = resolved?.chosen ?? byDefault(figures, terms);
  return {
    key,
    label,
    figures: figures.map((figure) => ({ ...figure, holds: holds === null || figure.value === holds })),
    holds,
    why: reasonGiven(key, terms, resolved) ?? why,
    resolved,
  };
}

/** A free period chosen outright comes before a resolution, as it does in `freeTermOf`. */
const isChosenByIndex = (key: ContradictionKey, terms: ServiceTerms): boolean =>
  key === 'freePeriods' && terms.chosenFreePeriod !== null;

function reasonGiven(
  key: ContradictionKey,
  terms: ServiceTerms,
  resolved: Resolution | null,
): Localized | null {
  const reason = isChosenByIndex(key, terms) ? terms.chosenFreePeriod?.reason : resolved?.reason;
  return reason === undefined ? null : { zh: reason, en: reason };
}

/** Every figure the contract prints under a key. */
const figuresOf: Readonly<Record<ContradictionKey, (terms: ServiceTerms) => readonly Figure[]>> = {
  freePeriods: (terms) => terms.freePeriods.map((term) => figure(term.months, term, 'MONTHS')),
  startBasis: (terms) => terms.freePeriods.map((term) => figure(term.startBasis, term)),
  guaranteeWord: promised('guaranteeWord'),
  exclusions: (terms) => terms.exclusions.map((term) => figure(term.clause, term)),
  remedy: promised('remedy'),
  repairHours: (terms) => [
    ...promisedHours(terms, 'repairHours', terms.response.repairHours),
    ...promisedHours(terms, 'generalRepairHours', terms.response.generalRepairHours),
  ],
  substitute: promised('substitute'),
  clockStages: promised('clockStages'),
  visitPlan: (terms) =>
    terms.visitPlan
      .filter((line) => line.stage !== 'AFTER')
      .map((line) => figure(`${line.kind} ${perYear(line.perYearOwed, line.perYearAimed)}`, line)),
  priceTests: (terms) => terms.priceTests.map((term) => figure(term.test, term)),
  targetSet: promised('targetSet'),
  hotline: (terms) => terms.hotline.map((term) => figure(term.hours, term)),
};

interface Default {
  readonly label: Localized;
  readonly why: Localized;
  readonly holds: (figures: readonly Figure[], terms: ServiceTerms) => number | string | null;
}

const all = (): null => null;
const first = (value: string | number) => (figures: readonly Figure[]) =>
  figures.find((figure) => figure.value === value)?.value ?? figures[0]?.value ?? null;

const defaults: Readonly<Record<ContradictionKey, Default>> = {
  freePeriods: {
    label: text('免费期长短', 'Length of the free period'),
    why: text(
      '没有条款缩短先前的权利,不明之处作不利于我方的解释(民法典第498条):最长的有效。',
      'No clause shortens an earlier right, and unclear wording is read against us (Civil Code 498): the longest holds.',
    ),
    holds: (_, terms) => freeTermOf(terms)?.term.months ?? null,
  },
  startBasis: {
    label: text('起算依据', 'Start of the free period'),
    why: text(
      '逐行确定:列有该设备的验收单(Q5);没有记录的用有效免费期自己的起算依据。',
      'Settled per line: the certificate that lists the device (Q5); without one, the basis of the free period that holds.',
    ),
    holds: (_, terms) => freeTermOf(terms)?.term.startBasis ?? terms.startBasis,
  },
  guaranteeWord: {
    label: text('“保修”收费还是免费', '保修: paid or free'),
    why: text(
      '两个意思各成一段:免费的是质保期,收费的是保修期,都有效。',
      'Each meaning is a stage of its own: the free period and the paid period; both hold.',
    ),
    holds: all,
  },
  exclusions: {
    label: text('除外原因', 'Excluded causes'),
    why: text(
      'W-08 列举四类,更具体;减去 W-09 的雷击。',
      'W-08 lists four causes and is the more specific; less lightning (W-09).',
    ),
    holds: (_, terms) => widestExclusion(terms),
  },
  remedy: {
    label: text('维修还是更换', 'Repair or replacement'),
    why: text('先维修,修不好即更换(待确认)。', 'Repair first, replacement if it fails (to be confirmed).'),
    holds: first('REPAIR_OR_REPLACE'),
  },
  repairHours: {
    label: text('解决时限', 'Time to solve'),
    why: text(
      '较短的对用户有利;24小时只用于“一般性问题”的字面承诺。',
      'The shorter favours the user; 24 hours stays the literal promise for ordinary problems.',
    ),
    holds: (figures) => Math.min(...figures.map((figure) => Number(figure.value))),
  },
  substitute: {
    label: text('替代品', 'Substitute'),
    why: text(
      '24小时内到位,同型号或双方同意的同等品;永久更换另行决定,三处都满足。',
      'In place within 24 hours, same model or agreed equivalent; a permanent swap is decided apart. All three are met.',
    ),
    holds: all,
  },
  clockStages: {
    label: text('响应时限适用的阶段', 'Stages in which the response times hold'),
    why: text(
      '质保期和保修期内都按时限;之后没有写时限,尽快(待确认)。',
      'The times hold in the free and in the paid period; afterwards no figure is printed: as soon as possible (to be confirmed).',
    ),
    holds: all,
  },
  visitPlan: {
    label: text('回访次数', 'Follow-ups a year'),
    why: text(
      '上门和致电是两种回访,都履行;致电欠两次,力争三次。',
      'Visits and calls are two kinds of follow-up and both are kept; two calls are owed, three aimed at.',
    ),
    holds: all,
  },
  priceTests: {
    label: text('价格标准', 'Price tests'),
    why: text(
      '各项都要满足;保修期按商定报价,之后按收费标准。',
      'All must hold; by agreed quote in the paid period, by fee standard after it.',
    ),
    holds: all,
  },
  targetSet: {
    label: text('质量目标', 'Quality targets'),
    why: text('用第一组目标。', 'The first set is used.'),
    holds: first('FIRST'),
  },
  hotline: {
    label: text('热线时间', 'Hours of the hotline'),
    why: text(
      '故障7×24小时,咨询在工作时间5×8小时,都有效。',
      'Faults around the clock, enquiries in working hours; both hold.',
    ),
    holds: all,
  },
};

/** The clause that excludes all the others exclude, and more; null where none does: all of them are read. */
function widestExclusion({ exclusions }: ServiceTerms): string | null {
  const all = new Set(exclusions.flatMap(({ causes }) => causes));
  return exclusions.findLast(({ causes }) => new Set(causes).size === all.size)?.clause ?? null;
}

function figure(value: number | string, { clause, plan, section, quote }: Quoted, unit?: Unit): Figure {
  return { value, clause, plan, section, quote, ...(unit === undefined ? {} : { unit }) };
}

function promised(key: string): (terms: ServiceTerms) => readonly Figure[] {
  return (terms) =>
    terms.promises.flatMap((promise) =>
      promise.key === key && promise.figure !== null ? [figure(promise.figure, promise)] : [],
    );
}

/** The hours in force, with the words they were printed in. */
function promisedHours(terms: ServiceTerms, key: string, hours: number | null): readonly Figure[] {
  const printed = terms.promises.find((promise) => promise.key === key);
  return hours === null || printed === undefined ? [] : [figure(hours, printed, 'HOURS')];
}

function perYear(owed: number, aimed: number): string {
  return owed === aimed ? `${owed}` : `${owed}–${aimed}`;
}
