import { type Basis, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { type Localized, text } from '../../kernel/localized.js';
import { dayNumber, type PlainDate } from '../../kernel/plain-date.js';
import { spokenDay } from '../../kernel/spoken-date.js';
import { bestCertificate } from '../p-01-certificates/best-certificate.js';
import { firstGap } from '../p-01-certificates/first-gap.js';
import {
  type CertificateFacts,
  type CertificateOutcome,
  certificateOutcome,
} from '../p-01-certificates/rule.js';
import { type CertificateTone, toneOf } from '../p-01-certificates/tone.js';
import type { DayRange } from '../p-01-certificates/valid-throughout.js';
import { certificateStateWords } from '../p-01-certificates/words.js';
import { type WorkKind, workKindWords } from '../work-kind.js';

/** A licence, quality certificate or honour of the company. */
export interface QualificationFacts extends CertificateFacts {
  readonly typeCode: string;
  /** What its type is called; absent: its code. */
  readonly typeName?: Localized;
  /** Work it licenses the company to do; most license none. */
  readonly permits: readonly WorkKind[];
}

export interface CompanyOutcome {
  /** Every type held has one that counts. */
  readonly complete: boolean;
  /** One a type, in the order of their codes: the one that speaks for it. */
  readonly qualifications: readonly (CertificateOutcome & {
    readonly typeCode: string;
    readonly tone: CertificateTone;
  })[];
}

/** What the company can show on a day. */
export function companyState(
  qualifications: readonly QualificationFacts[],
  on: PlainDate,
): Decision<CompanyOutcome> {
  const rows = byType(qualifications).flatMap((ofType) => {
    const best = bestCertificate(ofType, on);
    if (best === null) return [];
    const outcome = certificateOutcome(best, on);
    return [{ typeCode: best.typeCode, ...outcome, tone: toneOf(outcome.state, outcome.daysLeft) }];
  });
  return decide(
    { complete: rows.every(({ state }) => state === 'VALID'), qualifications: rows },
    {
      basis: held,
      values: [
        { name: 'on', label: text('哪一天', 'On'), value: on, unit: 'DATE' },
        { name: 'types', label: text('资质种类', 'Kinds held'), value: rows.length, unit: 'COUNT' },
      ],
      warnings: companyWarnings(qualifications, on),
    },
  );
}

/** What a client could hold against the company on a day, or from the bid to the end of the contract (Q63). */
export function companyWarnings(
  qualifications: readonly QualificationFacts[],
  when: PlainDate | DayRange,
): readonly Warning[] {
  const range = typeof when === 'string' ? { from: when, until: when } : when;
  return byType(qualifications).flatMap((ofType) => {
    const gap = firstGap(ofType, range);
    return gap?.certificate ? [lapsed(gap.certificate, gap.on)] : [];
  });
}

/** Work for which the plan prints a licence. */
export const licensedWork: readonly WorkKind[] = ['SECURITY'];

/** The same for one kind of work: the licences that permit it. It warns and stops nobody (Q63). */
export function licenceWarnings(
  qualifications: readonly QualificationFacts[],
  work: WorkKind,
  when: PlainDate | DayRange,
): readonly Warning[] {
  const licences = qualifications.filter(({ permits }) => permits.includes(work));
  if (licences.length > 0) return companyWarnings(licences, when);
  return licensedWork.includes(work) ? [licenceMissing(work)] : [];
}

function byType(qualifications: readonly QualificationFacts[]): QualificationFacts[][] {
  const types = new Map<string, QualificationFacts[]>();
  for (const facts of qualifications) {
    types.set(facts.typeCode, [...(types.get(facts.typeCode) ?? []), facts]);
  }
  return [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ofType]) => ofType);
}

function lapsed(facts: QualificationFacts, on: PlainDate): Warning {
  const name = facts.typeName ?? text(facts.typeCode, facts.typeCode);
  const state = certificateStateWords[certificateOutcome(facts, on).state];
  const day = spokenDay(dayNumber(on));
  return {
    code: 'COMPANY_QUALIFICATION_LAPSED',
    message: text(
      `公司资质“${name.zh}”在${day.zh}${state.zh}`,
      `${name.en} of the company: ${state.en} on ${day.en}`,
    ),
    basis: held,
  };
}

const licenceMissing = (work: WorkKind): Warning => ({
  code: 'COMPANY_LICENCE_MISSING',
  message: text(
    `公司没有登记可做${workKindWords[work].zh}的资质`,
    `No licence of the company for ${workKindWords[work].en} is on file`,
  ),
  basis: [{ clause: 'P-02', paragraph: '1', question: 'Q63' }],
});

const held: Basis = [
  { clause: 'P-02', paragraph: '1', question: 'Q63' },
  { clause: 'P-02', paragraph: '2', question: 'Q63' },
];
