import { type Basis, type Citation, type Decision, decide } from '../../kernel/decision.js';
import { type Localized, text } from '../../kernel/localized.js';
import { dayNumber, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { spokenDay } from '../../kernel/spoken-date.js';
import { bestCertificate } from '../p-01-certificates/best-certificate.js';
import {
  type CertificateFacts,
  type CertificateState,
  certificateOutcome,
} from '../p-01-certificates/rule.js';
import { certificateStateWords } from '../p-01-certificates/words.js';
import { licenceWarnings, type QualificationFacts } from '../p-02-company-qualifications/rule.js';
import { mayTakePost, type TrainingFacts } from '../p-04-trained-first/rule.js';
import type { Reason } from '../reason.js';
import { type WorkKind, workKindWords } from '../work-kind.js';

/** A certificate of the person, with what its type permits. */
export interface HeldCertificate extends CertificateFacts {
  readonly typeCode: string;
  /** What its type is called; absent: its code. */
  readonly typeName?: Localized;
  readonly permits: readonly WorkKind[];
}

export interface SendingFacts {
  readonly person: {
    readonly state: 'ACTIVE' | 'LEFT';
    /** First day with us; absent or null: not recorded. */
    readonly joinedOn?: PlainDate | null;
    /** Last day with us. */
    readonly leftOn: PlainDate | null;
  };
  readonly certificates: readonly HeldCertificate[];
  readonly trainings: readonly TrainingFacts[];
  readonly company: readonly QualificationFacts[];
  readonly work: WorkKind;
  /** The day of the visit, not the day it is asked. */
  readonly on: PlainDate;
}

export type SendingObstacle =
  | 'PERSON_NOT_YET'
  | 'PERSON_LEFT'
  | 'CERTIFICATE_MISSING'
  | `CERTIFICATE_${Exclude<CertificateState, 'VALID'>}`
  | 'TRAINING_MISSING'
  | 'TRAINING_FAILED';

export interface SendingOutcome {
  readonly may: boolean;
  /** The type of certificate that permits it; null when none does, or the work needs none. */
  readonly by: string | null;
  /** Everything in the way, not only the first; empty exactly when `may`. */
  readonly because: readonly Reason<SendingObstacle>[];
}

/** May this person be sent for this work on this day, and if not, why (Q40)? */
export function maySend(facts: SendingFacts): Decision<SendingOutcome> {
  const { certificates, trainings, company, work, on } = facts;
  parsePlainDate(on);
  const permitting = certificates.filter(({ permits }) => permits.includes(work));
  const best = work === 'DESK' ? null : bestCertificate(permitting, on);
  const counts = best !== null && certificateOutcome(best, on).state === 'VALID';
  const post = mayTakePost({ trainings, work, on });
  const because: Reason<SendingObstacle>[] = [
    ...employment(facts),
    ...(work === 'DESK' || counts ? [] : obstaclesOf(permitting, work, on)),
    ...post.outcome.because,
  ];
  return decide(
    { may: because.length === 0, by: counts ? best.typeCode : null, because },
    {
      basis: [qualified, tested, ...post.basis],
      values: [
        { name: 'work', label: text('工种', 'Work'), value: work },
        { name: 'on', label: text('上门日期', 'Day of the visit'), value: on, unit: 'DATE' },
        { name: 'by', label: text('凭什么证', 'By which certificate'), value: best?.typeCode ?? null },
        {
          name: 'permitting',
          label: text('可做此工种的证', 'Certificates that permit it'),
          value: permitting.length,
          unit: 'COUNT',
        },
        ...post.values.filter(({ name }) => name !== 'on' && name !== 'work'),
      ],
      warnings: licenceWarnings(company, work, on),
    },
  );
}

const qualified: Citation = { clause: 'P-03', paragraph: '1' };
const tested: Citation = { clause: 'P-03', paragraph: '1', question: 'Q40' };

/** The first and the last day with us count; somebody marked as gone without a day is gone. */
function employment({ person, on }: SendingFacts): Reason<SendingObstacle>[] {
  const { state, joinedOn = null, leftOn } = person;
  const before = joinedOn !== null && on < parsePlainDate(joinedOn);
  const gone = leftOn === null ? state === 'LEFT' : on > parsePlainDate(leftOn);
  return [
    ...(before ? [{ code: 'PERSON_NOT_YET' as const, message: notYet, basis: [qualified] as const }] : []),
    ...(gone ? [{ code: 'PERSON_LEFT' as const, message: left, basis: [qualified] as const }] : []),
  ];
}

const notYet = text('尚未入职', 'not with us yet');
const left = text('已离职', 'no longer with us');

/** One reason a type: what its nearest certificate lacks. */
function obstaclesOf(
  permitting: readonly HeldCertificate[],
  work: WorkKind,
  on: PlainDate,
): Reason<SendingObstacle>[] {
  if (permitting.length === 0) return [missing(work)];
  const codes = [...new Set(permitting.map(({ typeCode }) => typeCode))];
  return codes.flatMap((code) => {
    const best = bestCertificate(
      permitting.filter(({ typeCode }) => typeCode === code),
      on,
    );
    return best === null ? [] : obstacle(best, on);
  });
}

function obstacle(certificate: HeldCertificate, on: PlainDate): Reason<SendingObstacle>[] {
  const { state } = certificateOutcome(certificate, on);
  if (state === 'VALID') return [];
  const name = certificate.typeName ?? text(certificate.typeCode, certificate.typeCode);
  const words = certificateStateWords[state];
  const day = dayOf(certificate, state);
  const since = day === null ? text('', '') : spokenDay(dayNumber(day));
  return [
    {
      code: `CERTIFICATE_${state}`,
      message: text(
        `${name.zh}:${words.zh}${day === null ? '' : `(${since.zh})`}`,
        `${name.en}: ${words.en}${day === null ? '' : ` (${since.en})`}`,
      ),
      basis: [tested, state === 'UNPROVED' ? unproved : counted],
    },
  ];
}

const counted: Citation = { clause: 'P-01', paragraph: '2', question: 'Q59' };
const unproved: Citation = { clause: 'P-01', paragraph: '2', question: 'Q60' };

/** The day the state rests on. */
function dayOf(facts: CertificateFacts, state: CertificateState): PlainDate | null {
  if (state === 'REVOKED') return facts.revokedOn;
  if (state === 'NOT_YET') return facts.issuedOn;
  if (state === 'EXPIRED') return facts.validUntilOn;
  return state === 'REVIEW_DUE' ? facts.nextReviewOn : null;
}

const missing = (work: WorkKind): Reason<'CERTIFICATE_MISSING'> => ({
  code: 'CERTIFICATE_MISSING',
  message: text(`没有可做${workKindWords[work].zh}的证书`, `No certificate for ${workKindWords[work].en}`),
  basis: missingBasis,
});

const missingBasis: Basis = [tested, { clause: 'P-01', paragraph: '2' }];
