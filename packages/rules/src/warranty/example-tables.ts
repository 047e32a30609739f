import { type CalendarData, makeCalendar, type WorkCalendar } from '../kernel/calendar.js';
import { chinaHolidaySeed } from '../kernel/china-holidays.js';
import { type Column, type ExampleRow, type Examples, exampleTable } from '../kernel/example.js';
import { type Localized, text } from '../kernel/localized.js';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.js';
import { allPlans, type PlanId } from '../kernel/plan.js';
import type { CauseCode } from '../terms/cause.js';
import { presetTerms } from '../terms/presets.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import { coverageOf } from './coverage.js';
import { causeWords, chargeWords, costClassWords, payerWords, stageWords } from './example-words.js';
import type { CostClass, CoverageExampleInput, CoverageLine, CoverageQuestion } from './facts.js';
import type { Charge, Payer, Stage } from './outcomes.js';

/** The facts of one coverage example; a row states what differs from the usual ones. */
export type CoverageGiven = {
  readonly plan: PlanId;
  /** The one free period of the contract; null: none is printed. */
  readonly freeMonths: number | null;
  readonly rollOnRestDay: boolean;
  readonly acceptedOn: PlainDate | null;
  readonly takenOverOn: PlainDate | null;
  readonly calledAt: string;
  readonly damageOn: PlainDate | null;
  readonly causes: readonly CauseCode[];
  readonly causeState: CoverageQuestion['causeState'];
  readonly costClass: CostClass;
  readonly clientSharePercent: number | null;
  readonly costFen: number | null;
};

export type CoverageExpect = {
  readonly stage: Stage;
  readonly payer: Payer;
  readonly charge: Charge;
  /** The first clause of the basis. */
  readonly clause: string;
  readonly clientFen: number | null;
  readonly companyFen: number | null;
  readonly review: boolean;
  /** What could still change the answer itself. */
  readonly provisional: readonly string[];
  readonly warnings: readonly string[];
};

/** A table of coverage decisions; each row opens in the decision panel. */
export function coverageTable(
  title: Localized,
  usual: Partial<CoverageGiven>,
  rows: readonly ExampleRow<CoverageGiven, CoverageExpect>[],
): Examples<CoverageExampleInput> {
  return exampleTable<CoverageGiven, CoverageExpect, CoverageExampleInput>({
    title,
    given: givenColumns,
    expect: expectColumns,
    usual: { ...usualGiven, ...usual },
    run: (given) => observed(inputOf(given)),
    opens: inputOf,
    rows,
  });
}

/** The calendar of the examples: the official notices, as an empty system is seeded with. */
export const seededCalendar: WorkCalendar = makeCalendar(chinaHolidaySeed());

/** The same after a further notice: these days off, their year covered. */
export function calendarWith(restFrom: PlainDate, restTo: PlainDate): WorkCalendar {
  const seed = chinaHolidaySeed();
  const days = Array.from({ length: daysBetween(restFrom, restTo) + 1 }, (_, index) => ({
    date: addDays(restFrom, index),
    kind: 'REST' as const,
    name: '放假',
  }));
  const notice: CalendarData = {
    coveredYears: [...seed.coveredYears, Number(restFrom.slice(0, 4))],
    days: [...seed.days, ...days],
  };
  return makeCalendar(notice);
}

/** Terms of one printed plan with a single free period of its own; null months: none is printed. */
export function termsWith(plan: PlanId, freeMonths: number | null): ServiceTerms {
  const preset = presetTerms([plan]);
  const printed = preset.freePeriods.find((term) => term.months === freeMonths) ?? preset.freePeriods[0];
  if (freeMonths === null) return { ...preset, freePeriods: [], paidPeriod: null };
  if (printed === undefined)
    throw new Error(`Plan ${plan} prints no free period to take ${freeMonths} months from.`);
  return { ...preset, freePeriods: [{ ...printed, months: freeMonths }] };
}

/** A line as an example needs it: an ordinary contract for goods, accepted and taken over. */
export function aLine(facts: Partial<CoverageLine> & Pick<CoverageLine, 'terms'>): CoverageLine {
  const startsOn = facts.startsOn === undefined ? '2024-06-15' : facts.startsOn;
  return {
    contractId: 'contract-a',
    contractNumber: 'AF-2024-018',
    startsOn,
    startState: startsOn === null ? 'UNKNOWN' : 'CONFIRMED',
    startBasis: facts.terms.startBasis,
    suppliedDevice: true,
    takenOverOn: startsOn,
    ...facts,
  };
}

const usualGiven: CoverageGiven = {
  plan: 'SECURITY_INTEGRATION',
  freeMonths: 24,
  rollOnRestDay: true,
  acceptedOn: '2024-06-15',
  takenOverOn: '2024-06-15',
  calledAt: '2025-03-10T09:30:00+08:00',
  damageOn: null,
  causes: ['PRODUCT_DEFECT'],
  causeState: 'CONFIRMED',
  costClass: 'PARTS',
  clientSharePercent: null,
  costFen: null,
};

function inputOf(given: CoverageGiven): CoverageExampleInput {
  const terms = { ...termsWith(given.plan, given.freeMonths), rollOnRestDay: given.rollOnRestDay };
  const { takenOverOn, acceptedOn: startsOn } = given;
  return {
    facts: { lines: [aLine({ terms, startsOn, takenOverOn })], deviceRetiredOn: null },
    question: {
      calledAt: given.calledAt,
      causes: given.causes,
      causeState: given.causeState,
      costClass: given.costClass,
      ...(given.damageOn === null ? {} : { damageOn: given.damageOn }),
      ...(given.clientSharePercent === null ? {} : { clientSharePercent: given.clientSharePercent }),
      ...(given.costFen === null ? {} : { costFen: given.costFen }),
    },
  };
}

function observed({ facts, question }: CoverageExampleInput): CoverageExpect {
  const { outcome, basis, provisional, warnings } = coverageOf(facts, question, seededCalendar);
  return {
    stage: outcome.stage,
    payer: outcome.payer,
    charge: outcome.charge,
    clause: basis[0].clause,
    clientFen: outcome.clientFen ?? null,
    companyFen: outcome.companyFen ?? null,
    review: outcome.reviewFlag,
    provisional: provisional
      .filter((unsettled) => unsettled.affects !== 'END_DATE')
      .map((unsettled) => unsettled.reason),
    warnings: warnings.map((warning) => warning.code),
  };
}

const givenColumns: { readonly [K in keyof CoverageGiven]: Column } = {
  plan: {
    label: text('方案', 'Plan'),
    words: Object.fromEntries(allPlans.map((plan) => [plan.id, plan.name])),
  },
  freeMonths: { label: text('免费月数', 'Months free'), unit: 'MONTHS' },
  rollOnRestDay: { label: text('逢休息日顺延', 'Moves on rest days') },
  acceptedOn: { label: text('验收日', 'Accepted on'), unit: 'DATE' },
  takenOverOn: { label: text('移交日', 'Taken over on'), unit: 'DATE' },
  calledAt: { label: text('报修时刻', 'Called at'), unit: 'INSTANT' },
  damageOn: { label: text('损坏日', 'Damaged on'), unit: 'DATE' },
  causes: { label: text('损坏原因', 'Causes'), words: causeWords },
  causeState: {
    label: text('原因状态', 'State of the cause'),
    words: {
      PROPOSED: text('工程师提出', 'proposed'),
      CONFIRMED: text('甲方确认', 'confirmed'),
      DISPUTED: text('甲方异议', 'disputed'),
    },
  },
  costClass: { label: text('费用类别', 'Cost class'), words: costClassWords },
  clientSharePercent: { label: text('甲方比例', "Client's share"), unit: 'PERCENT' },
  costFen: { label: text('费用', 'Cost'), unit: 'FEN' },
};

const expectColumns: { readonly [K in keyof CoverageExpect]: Column } = {
  stage: { label: text('阶段', 'Stage'), words: stageWords },
  payer: { label: text('谁承担', 'Who pays'), words: payerWords },
  charge: { label: text('收费方式', 'How'), words: chargeWords },
  clause: { label: text('依据', 'By clause') },
  clientFen: { label: text('甲方承担', 'Client bears'), unit: 'FEN' },
  companyFen: { label: text('我方承担', 'We bear'), unit: 'FEN' },
  review: { label: text('需复核', 'To be reviewed') },
  provisional: { label: text('暂定', 'Provisional') },
  warnings: { label: text('提示', 'Warnings') },
};
