import type { WorkCalendar } from '../kernel/calendar.js';
import type { Decision, Provisional, ValueUsed } from '../kernel/decision.js';
import { assertPercent, assertSum, type Fen } from '../kernel/fen.js';
import { dayInShanghai } from '../kernel/instant.js';
import { text } from '../kernel/localized.js';
import { type DayNumber, dayNumber, formatDay } from '../kernel/plain-date.js';
import { RuleRefusal } from '../kernel/refusal.js';
import type { ServiceTerms } from '../terms/service-terms.js';
import type { CoverageFacts, CoverageLine, CoverageQuestion } from './facts.js';
import { lifelongRuling } from './lifelong.js';
import { losersOf } from './losers.js';
import type { CoverageOutcome } from './outcomes.js';
import {
  calendarNotLoaded,
  causeUnconfirmed,
  startProposed,
  startUnknown,
  takeOverUnknown,
} from './provisional.js';
import { type Ruling, rulingOf } from './ruling.js';
import { sentenceOf } from './sentence.js';
import { intervalOf, isWorkmanship } from './spans.js';
import { type Standing, standingOn } from './standing.js';
import { clientShareFen } from './w-08-exclusions/rule.js';
import { monthsOfWorkmanship } from './w-10-workmanship-custody/rule.js';

/**
 * Is this repair free, who pays, and which clause says so: one line of one fault, judged at the time of the
 * call (Q45). Every lawful question gets an answer; what is not known yet is named in `provisional`.
 * Refuses facts that cannot be read (INVALID_FACT): a date that does not exist, a share outside 0–100, a
 * damage after the call.
 */
export function coverageOf(
  facts: CoverageFacts,
  question: CoverageQuestion,
  calendar: WorkCalendar,
): Decision<CoverageOutcome> {
  const day = dayInShanghai(question.calledAt);
  assertReadable(day, question);
  const standing = standingOn(day, facts, question, calendar);
  const byStage = rulingOf(standing, question);
  const lifelong = lifelongRuling(standing, facts, question, byStage);
  const ruling = lifelong ?? byStage;
  return {
    outcome: outcomeOf(standing, ruling, question),
    basis: ruling.basis,
    values: valuesOf(standing, question),
    provisional: lifelong === null ? provisionalOf(standing, ruling, facts, question) : [],
    warnings: ruling.warnings,
  };
}

function outcomeOf(standing: Standing, ruling: Ruling, question: CoverageQuestion): CoverageOutcome {
  const { costFen } = question;
  if (costFen === undefined) return described(standing, ruling, question, undefined);
  const theirs = clientPart(costFen, ruling, standing.line?.terms);
  const outcome: Mutable<CoverageOutcome> = described(standing, ruling, question, theirs);
  const onHold = ruling.charge === 'ON_HOLD';
  outcome.clientFen = onHold ? 0 : theirs;
  outcome.companyFen = onHold ? costFen : costFen - theirs;
  if (onHold) outcome.disputedFen = theirs;
  return outcome;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function described(
  standing: Standing,
  ruling: Ruling,
  question: CoverageQuestion,
  theirs: Fen | undefined,
): CoverageOutcome {
  const interval = standing.winner === null ? null : intervalOf(standing.winner);
  return {
    payer: ruling.payer,
    charge: ruling.charge,
    stage: standing.stage,
    winner: interval,
    losers: losersOf(standing, question),
    rejected: ruling.rejected,
    nominalEndOn: interval === null ? null : interval.nominalEndOn,
    effectiveEndOn: interval === null ? null : interval.effectiveEndOn,
    untilOn: interval === null ? null : interval.untilDate,
    reviewFlag: ruling.reviewFlag,
    conflict: ruling.conflict,
    sentence: sentenceOf(standing, ruling, theirs),
  };
}

function clientPart(costFen: Fen, { clientPercent }: Ruling, terms: ServiceTerms | undefined): Fen {
  if (clientPercent === 0) return 0;
  return clientPercent === 100
    ? costFen
    : clientShareFen(costFen, clientPercent, terms?.shareRounding ?? 'DOWN');
}

function valuesOf({ day, line, periods, winner }: Standing, question: CoverageQuestion): ValueUsed[] {
  const values: ValueUsed[] = [
    { name: 'calledOn', label: labels.calledOn, value: formatDay(day), unit: 'DATE' },
    { name: 'causes', label: labels.causes, value: question.causes.join(', ') },
    { name: 'causeState', label: labels.causeState, value: question.causeState },
    { name: 'costClass', label: labels.costClass, value: question.costClass },
  ];
  if (line !== null && periods !== null) {
    values.push(
      { name: 'startsOn', label: labels.startsOn, value: line.startsOn, unit: 'DATE' },
      { name: 'freeMonths', label: labels.freeMonths, value: periods.freeMonths, unit: 'MONTHS' },
      {
        name: 'paidMonths',
        label: labels.paidMonths,
        value: line.terms.paidPeriod?.months ?? null,
        unit: 'MONTHS',
      },
      { name: 'takenOverOn', label: labels.takenOverOn, value: line.takenOverOn, unit: 'DATE' },
    );
  }
  if (winner !== null && isWorkmanship(winner) && winner.periods.workmanshipMonths !== null) {
    values.push(monthsOfWorkmanship(winner.periods.workmanshipMonths));
  }
  if (question.damageOn !== undefined) {
    values.push({ name: 'damageOn', label: labels.damageOn, value: question.damageOn, unit: 'DATE' });
  }
  if (question.clientSharePercent !== undefined) {
    values.push({
      name: 'clientSharePercent',
      label: labels.clientSharePercent,
      value: question.clientSharePercent,
      unit: 'PERCENT',
    });
  }
  if (question.costFen !== undefined) {
    values.push({ name: 'costFen', label: labels.costFen, value: question.costFen, unit: 'FEN' });
  }
  return values;
}

function provisionalOf(
  standing: Standing,
  ruling: Ruling,
  facts: CoverageFacts,
  question: CoverageQuestion,
): readonly Provisional[] {
  const found: Provisional[] = [];
  if (standing.reason === 'RETIRED') return found;
  const { line, verdict } = standing;
  if (verdict !== null && question.causeState === 'PROPOSED') found.push(causeUnconfirmed);
  if (verdict !== null && line?.takenOverOn === null && excludesThirdParties(standing, question)) {
    found.push(takeOverUnknown);
  }
  if (line?.startState === 'PROPOSED' || (ruling.charge !== 'FREE' && facts.lines.some(isProposed))) {
    found.push(startProposed);
  }
  if (ruling.charge !== 'FREE' && standing.lines.some((periods) => !periods.startKnown))
    found.push(startUnknown);
  addCalendar(found, standing);
  return found;
}

const isProposed = (line: CoverageLine): boolean => line.startState === 'PROPOSED' && line.startsOn !== null;

/** Only where the contract excludes what others did does it matter whose custody the device was in. */
function excludesThirdParties({ periods }: Standing, { causes }: CoverageQuestion): boolean {
  return causes.includes('THIRD_PARTY') && periods?.reading.exclusions.has('THIRD_PARTY') === true;
}

/** An end in a year not loaded matters where it is shown, and where a longer rest could still reach the call. */
function addCalendar(found: Provisional[], { day, spans, winner }: Standing): void {
  for (const span of spans) {
    const { provisional, nominalEndDay, effectiveEndDay } = span.period;
    if (!provisional) continue;
    const near = day > nominalEndDay && day <= effectiveEndDay + LONGEST_REST_DAYS;
    if (near) found.push(calendarNotLoaded(effectiveEndDay, 'ANSWER'));
    else if (span === winner) found.push(calendarNotLoaded(effectiveEndDay, 'END_DATE'));
  }
}

/** No holiday with its weekends and make-up days has lasted longer. */
const LONGEST_REST_DAYS = 14;

function assertReadable(day: DayNumber, { clientSharePercent, costFen, damageOn }: CoverageQuestion): void {
  if (costFen !== undefined) assertSum(costFen);
  if (clientSharePercent !== undefined) assertPercent(clientSharePercent);
  if (damageOn === undefined || dayNumber(damageOn) <= day) return;
  throw new RuleRefusal('INVALID_FACT', {
    zh: `损坏日 ${damageOn} 晚于报修日 ${formatDay(day)}。`,
    en: `The damage on ${damageOn} is after the call on ${formatDay(day)}.`,
  });
}

const labels = {
  calledOn: text('报修日', 'Called on'),
  causes: text('损坏原因', 'Causes'),
  causeState: text('原因状态', 'State of the cause'),
  costClass: text('费用类别', 'Cost class'),
  startsOn: text('起算日', 'Starts on'),
  freeMonths: text('免费月数', 'Months free'),
  paidMonths: text('保修期月数', 'Months of paid repair'),
  takenOverOn: text('移交日', 'Taken over on'),
  damageOn: text('损坏日', 'Damaged on'),
  clientSharePercent: text('甲方比例', "Client's share"),
  costFen: text('费用', 'Cost'),
} as const;
