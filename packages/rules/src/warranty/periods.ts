import type { WorkCalendar } from '../kernel/calendar.js';
import type { Basis, Citation, Decision, Provisional, ValueUsed, Warning } from '../kernel/decision.js';
import { decide } from '../kernel/decision.js';
import { text } from '../kernel/localized.js';
import { formatDay, type PlainDate } from '../kernel/plain-date.js';
import { writtenOut } from './day-period.js';
import { type LinePeriods, linePeriods, type PeriodFacts } from './line-periods.js';
import type { PeriodsOutcome } from './outcomes.js';
import { calendarNotLoaded } from './provisional.js';
import { noFreePeriod, noPromise, severalFreePeriods } from './w-05-two-years/rule.js';
import { startProvisional } from './w-06-three-years/rule.js';
import { askForExtension, downtime } from './w-07-replacement/rule.js';
import { monthsOfWorkmanship, statutoryWorkmanship } from './w-10-workmanship-custody/rule.js';

/**
 * Free and paid period of one contract line, the longer cover of our workmanship alone, and the first day after
 * free and paid. Without a known start nothing
 * is computed (START_UNKNOWN); without a promised free period there is none, and that is said.
 */
export function contractPeriods(line: PeriodFacts, calendar: WorkCalendar): Decision<PeriodsOutcome> {
  const periods = linePeriods(line, calendar);
  const { free, paid, workmanship } = periods;
  return decide(
    {
      free: free === null ? null : writtenOut(free),
      paid: paid === null ? null : writtenOut(paid),
      workmanship: workmanship === null ? null : writtenOut(workmanship),
      afterFrom: afterFrom(periods, line.startsOn),
    },
    {
      basis: basisOf(line, periods),
      values: valuesOf(line, periods),
      provisional: provisionalOf(line, periods),
      warnings: warningsOf(line, periods),
    },
  );
}

function afterFrom({ startKnown, free, paid }: LinePeriods, startsOn: PlainDate | null): PlainDate | null {
  if (!startKnown) return null;
  if (free === null) return startsOn;
  return formatDay(Math.max(free.effectiveEndDay, paid?.effectiveEndDay ?? 0) + 1);
}

function basisOf({ terms }: PeriodFacts, periods: LinePeriods): Basis {
  const { startKnown, free, freeClause, promiseKept, workmanship } = periods;
  if (!startKnown) return [{ clause: freeClause, question: 'Q5' }];
  const statutory = workmanship === null ? [] : statutoryWorkmanship.basis;
  if (free === null) return [noPromise, ...statutory];
  const basis: [Citation, ...Citation[]] = [
    { clause: freeClause, question: 'Q1' },
    { clause: freeClause, question: 'Q2' },
  ];
  if (terms.rollOnRestDay) basis.push({ clause: freeClause, question: 'Q3' });
  if (promiseKept) basis.push({ clause: freeClause, question: 'Q42' });
  if (terms.paidPeriod !== null)
    basis.push({ clause: terms.paidPeriod.clause, paragraph: '2', question: 'Q4' });
  basis.push(...statutory);
  return basis;
}

function valuesOf(
  { terms, startsOn }: PeriodFacts,
  { freeMonths, workmanshipMonths }: LinePeriods,
): ValueUsed[] {
  const values: ValueUsed[] = [
    { name: 'startsOn', label: text('起算日', 'Starts on'), value: startsOn, unit: 'DATE' },
    { name: 'freeMonths', label: text('免费月数', 'Months free'), value: freeMonths, unit: 'MONTHS' },
    {
      name: 'paidMonths',
      label: text('保修期月数', 'Months of paid repair'),
      value: terms.paidPeriod?.months ?? null,
      unit: 'MONTHS',
    },
    { name: 'rollOnRestDay', label: text('逢休息日顺延', 'Moves on rest days'), value: terms.rollOnRestDay },
  ];
  if (workmanshipMonths !== null) values.push(monthsOfWorkmanship(workmanshipMonths));
  return values;
}

function provisionalOf(
  line: PeriodFacts,
  { startKnown, free, paid, workmanship }: LinePeriods,
): Provisional[] {
  const reasons = [...startProvisional(startKnown ? line.startState : 'UNKNOWN')];
  for (const period of [free, paid, workmanship]) {
    if (period?.provisional) reasons.push(calendarNotLoaded(period.effectiveEndDay, 'END_DATE'));
  }
  return [...new Set(reasons)];
}

function warningsOf(line: PeriodFacts, { reading, workmanship, free, startKnown }: LinePeriods): Warning[] {
  const outage = { outOfServiceDays: line.outOfServiceDays ?? 0, loanerInPlace: line.loanerInPlace ?? false };
  return [
    ...(reading.free === null ? [] : severalFreePeriods(reading.free)),
    ...(workmanship !== null ? [statutoryWorkmanship] : []),
    ...(startKnown && free === null ? [noFreePeriod] : []),
    ...(downtime(outage, line.terms).outcome.ask ? [askForExtension] : []),
  ];
}
