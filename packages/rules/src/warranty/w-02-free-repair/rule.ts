import type { Citation } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import type { CauseCode } from '../../terms/cause.js';
import type { TermsReading } from '../../terms/reading.js';
import { freeClauseOf } from '../free-clause.js';
import type { RejectedRule } from '../outcomes.js';
import { conflicting, covered, type Verdict } from '../verdict.js';
import { type Exclusion, exclusionOf } from '../w-08-exclusions/rule.js';
import { lightning, splitWithLightning } from '../w-09-lightning/rule.js';
import { type Custody, oursToAnswerFor } from '../w-10-workmanship-custody/rule.js';

/**
 * What the cause means within the free period, in the order settled by Q8: lightning → ours; our
 * workmanship or custody → ours; a proven exclusion → the client's; anything else → ours. A share
 * given by evidence splits the line where an excluded cause is part of it (Q8), and lightning where the
 * client left out the earthing (Q9).
 */
export function judgeCause(
  reading: TermsReading,
  ticked: readonly CauseCode[],
  custody: Custody,
  clientSharePercent: number | undefined,
): Verdict {
  const causes = ticked.length === 0 ? unknownCause : ticked;
  const exclusion = exclusionOf(reading, custody.ours ? withoutThirdParties(causes) : causes);
  const struck = lightning(reading, causes);
  if (clientSharePercent !== undefined) {
    if (struck !== null) return shared(splitWithLightning);
    if (exclusion !== null) return shared(exclusion.citation);
  }
  const ours = struck ?? oursToAnswerFor(reading, causes, custody);
  if (ours !== null) return exclusion === null ? ours : beating(ours, exclusion);
  if (exclusion !== null) return excluded(reading, exclusion, causes);
  return generalRule(reading, causes);
}

const unknownCause: readonly CauseCode[] = ['UNKNOWN'];

/** While custody is ours the exclusion of third parties does not stand (Q10). */
function withoutThirdParties(causes: readonly CauseCode[]): readonly CauseCode[] {
  return causes.includes('THIRD_PARTY') ? causes.filter((cause) => cause !== 'THIRD_PARTY') : causes;
}

function shared(citation: Citation): Verdict {
  return { kind: 'SHARED', citation, rejected: [], conflict: null, review: false };
}

/** An excluded cause was ticked beside one that is ours: it did not decide, and that is said. */
function beating(ours: Verdict, { citation }: Exclusion): Verdict {
  return { ...ours, rejected: [...ours.rejected, { citation, why: oursComesFirst }] };
}

function excluded(reading: TermsReading, exclusion: Exclusion, causes: readonly CauseCode[]): Verdict {
  if (causes.includes('PRODUCT_DEFECT') && reading.prints.has('W-07')) {
    return conflicting(replacement, exclusion.citation, bothCauses);
  }
  return {
    kind: 'EXCLUDED',
    citation: exclusion.citation,
    rejected: rejectedByExclusion(reading),
    conflict: null,
    review: false,
  };
}

function generalRule(reading: TermsReading, causes: readonly CauseCode[]): Verdict {
  const known = general.get(reading);
  const verdicts = known ?? generalVerdicts(reading);
  if (known === undefined) general.set(reading, verdicts);
  if (causes.length === 1 && causes[0] === 'UNKNOWN') return verdicts.unknown;
  return causes.includes('PRODUCT_DEFECT') ? verdicts.defect : verdicts.otherwise;
}

interface GeneralVerdicts {
  readonly unknown: Verdict;
  readonly defect: Verdict;
  readonly otherwise: Verdict;
}

const general = new WeakMap<TermsReading, GeneralVerdicts>();

function generalVerdicts(reading: TermsReading): GeneralVerdicts {
  const free = freeClauseOf(reading);
  const notProven = reading.exclusions.size === 0 ? [] : [noExclusionProven(reading)];
  return {
    unknown: covered(free, notProven, true),
    defect: covered(reading.prints.has('W-07') ? replacement : free, notProven),
    otherwise: covered(free, notProven),
  };
}

function noExclusionProven(reading: TermsReading): RejectedRule {
  const clause = [...reading.exclusions.values()].at(-1)?.clause ?? 'W-08';
  return {
    citation: { clause, question: 'Q8' },
    why: text('没有证实任何一种除外原因。', 'None of the excluded causes is proven.'),
  };
}

function rejectedByExclusion(reading: TermsReading): readonly RejectedRule[] {
  const known = rejections.get(reading);
  if (known !== undefined) return known;
  const rejected = [
    freeRepairBeaten(reading),
    ...ownExceptions.filter((rule) => reading.prints.has(rule.citation.clause)),
  ];
  rejections.set(reading, rejected);
  return rejected;
}

const rejections = new WeakMap<TermsReading, readonly RejectedRule[]>();

const replacement: Citation = { clause: 'W-07', paragraph: '2', question: 'Q8' };

const bothCauses = text(
  '产品质量问题应免费更换,除外原因应收费,两者都被认定而条款没有写先后:请按证据给出比例。',
  'A product defect is replaced free, an excluded cause is charged; both were found and the text gives no order: state the share by evidence.',
);

const oursComesFirst = text(
  '雷击、我方施工或保管的责任先于除外原因;甲方也有责任的,须按证据写明比例。',
  'Lightning, our workmanship and our custody come before an excluded cause; where the client has a part in it, the share is stated by evidence.',
);

const freeRepairBeaten = (reading: TermsReading): RejectedRule => ({
  citation: freeClauseOf(reading),
  why: text('损坏原因属于除外,免费维修不适用。', 'The cause is excluded: free repair does not apply.'),
});

const ownExceptions: readonly RejectedRule[] = [
  {
    citation: { clause: 'W-09', paragraph: '1' },
    why: text('不是雷击。', 'It was not lightning.'),
  },
  {
    citation: { clause: 'W-10', paragraph: '1' },
    why: text('不是我方施工质量,也不在我方保管期间。', 'It was neither our workmanship nor in our custody.'),
  },
];
