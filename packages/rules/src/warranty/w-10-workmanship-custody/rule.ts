import { valueOn } from '../../kernel/dated.js';
import type { Citation, ValueUsed, Warning } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { CauseCode } from '../../terms/cause.js';
import type { TermsReading } from '../../terms/reading.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import type { CoverageLine } from '../facts.js';
import { freeClauseOf } from '../free-clause.js';
import { conflicting, covered, type Verdict } from '../verdict.js';
import { workmanshipMonths } from './parameters.js';

/** Our workmanship, our custody, and what others did while custody was ours; null where none of them. */
export function oursToAnswerFor(
  reading: TermsReading,
  causes: readonly CauseCode[],
  custody: Custody,
): Verdict | null {
  for (const cause of causes) {
    if (cause === 'OUR_WORKMANSHIP' || cause === 'PRE_TAKEOVER_CUSTODY') {
      return ourFault(reading, cause);
    }
    if (cause === 'THIRD_PARTY' && custody.ours && reading.exclusions.has(cause)) {
      return custodyBeatsThirdParties(reading);
    }
  }
  return null;
}

type OurFault = 'OUR_WORKMANSHIP' | 'PRE_TAKEOVER_CUSTODY';

/** Whose custody the device was in when it was damaged. Until take-over it is ours, loss included. */
export interface Custody {
  readonly ours: boolean;
  /** No take-over was recorded: ours until somebody records one. */
  readonly unknown: boolean;
}

export function custodyOn(line: Pick<CoverageLine, 'takenOverOn'>, damageOn: PlainDate): Custody {
  if (line.takenOverOn === null) return noTakeOver;
  return damageOn < line.takenOverOn ? beforeTakeOver : afterTakeOver;
}

/**
 * Months for which our workmanship of installation and wiring is covered by statute (Q7); null where the
 * contract is not for construction or its own free period is as long.
 */
export function statutoryMonths(
  terms: Pick<ServiceTerms, 'contractKind'>,
  promisedMonths: number | null,
  startsOn: PlainDate,
): number | null {
  if (terms.contractKind !== 'CONSTRUCTION' || startsOn < workmanshipMonths.values[0].from) return null;
  const minimum = valueOn(workmanshipMonths, startsOn);
  return promisedMonths !== null && promisedMonths >= minimum ? null : minimum;
}

export function monthsOfWorkmanship(months: number): ValueUsed {
  return {
    name: workmanshipMonths.name,
    label: text('施工质量保障月数', 'Months our workmanship is covered'),
    value: months,
    unit: 'MONTHS',
  };
}

export const statutoryWorkmanship: Warning = {
  code: 'WORKMANSHIP_BELOW_MINIMUM',
  message: text(
    '工程类合同的安装和布线施工质量按法定最短期限保障,长于合同的免费期。',
    'Workmanship of installation and wiring in a construction contract is covered for the statutory minimum, longer than the contract promises.',
  ),
  basis: [{ clause: 'W-10', paragraph: '1', question: 'Q7' }],
};

const noTakeOver: Custody = { ours: true, unknown: true };
const beforeTakeOver: Custody = { ours: true, unknown: false };
const afterTakeOver: Custody = { ours: false, unknown: false };

const workmanship: Citation = { clause: 'W-10', paragraph: '1', question: 'Q8' };
const custodyFailed: Citation = { clause: 'W-10', paragraph: '2', question: 'Q8' };
const untilTakeOver: Citation = { clause: 'W-10', paragraph: '2', question: 'Q10' };

const thirdParties: Citation = { clause: 'W-08', paragraph: '2', question: 'Q10' };

const beforeTakeOverOurs = text(
  '损坏发生在移交之前,由我方保管,第三者的除外不适用。',
  'It happened before take-over, in our custody: the exclusion of third parties does not apply.',
);

const byWorkmanship = covered(workmanship, []);
const byCustody = covered(custodyFailed, []);

/**
 * By W-10 where the contract prints it; without it our fault is ours by the free repair itself, unless the
 * contract excludes it in so many words (null: the exclusion decides).
 */
function ourFault(reading: TermsReading, cause: OurFault): Verdict | null {
  const excluded = reading.exclusions.has(cause);
  if (!reading.prints.has('W-10')) return excluded ? null : covered(freeClauseOf(reading), []);
  if (excluded) return contradicted(reading, cause);
  return cause === 'OUR_WORKMANSHIP' ? byWorkmanship : byCustody;
}

function custodyBeatsThirdParties(reading: TermsReading): Verdict {
  const own = reading.prints.has('W-10');
  const citation: Citation = own ? untilTakeOver : { ...freeClauseOf(reading), question: 'Q10' };
  const clause = reading.exclusions.get('THIRD_PARTY')?.clause ?? 'W-08';
  const excluded: Citation = clause === 'W-08' ? thirdParties : { clause, question: 'Q10' };
  return covered(citation, [{ citation: excluded, why: beforeTakeOverOurs }]);
}

/** The contract itself excludes what it also calls ours. */
function contradicted(reading: TermsReading, cause: OurFault): Verdict {
  return conflicting(
    cause === 'OUR_WORKMANSHIP' ? workmanship : custodyFailed,
    { clause: reading.exclusions.get(cause)?.clause ?? 'W-08' },
    text(
      '合同一处把我方施工或保管列为除外,另一处写明由我方负责,没有写哪一处优先。',
      'One clause of the contract excludes our workmanship or custody, another makes it ours, and the text gives no order.',
    ),
  );
}
