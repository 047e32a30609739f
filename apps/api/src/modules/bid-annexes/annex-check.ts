import {
  certificateOutcome,
  type InsuranceState,
  insuranceState,
  insuranceStateWords,
  type Localized,
  type PlainMonth,
  type Validity,
  validityWords,
  validThroughout,
} from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { AnnexFacts, ChosenCertificate, ChosenPerson } from './annex-facts.js';

/** From the day of the bid to the end of the contract; both days belong to it. */
export interface AnnexDays {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Does one thing an annex shows hold on all of its days? */
export interface AnnexLine {
  /** Null: the company's. */
  readonly personId: string | null;
  readonly personName: string | null;
  readonly certificateId: string | null;
  readonly subject: 'CERTIFICATE' | 'INSURANCE' | 'PERSON' | 'QUALIFICATION';
  readonly name: Localized;
  readonly holds: boolean;
  /** A `Validity` of a certificate, a state of insurance, LEFT, or NOTHING_SHOWN. */
  readonly code: string;
  readonly message: Localized;
  /** Last day it holds; null: for life, or not known. */
  readonly untilOn: PlainDate | null;
}

export function daysOf(annex: { bidOn: PlainDate; contractUntilOn: PlainDate | null }): AnnexDays {
  return { from: annex.bidOn, until: annex.contractUntilOn ?? annex.bidOn };
}

/** Every certificate, proof, qualification and person of the annex, judged by the rules. */
export function checkAnnex(facts: AnnexFacts, days: AnnexDays): AnnexLine[] {
  const ofPeople = facts.people.flatMap((person) => {
    const own = facts.certificates.filter(({ personId }) => personId === person.id);
    return [
      ...whoLeft(person, days),
      ...(own.length === 0 ? [shownNothing(person)] : []),
      ...own.map((certificate) => certificateLine(certificate, person.name, days)),
      ...(person.withInsurance ? [insuranceLine(person, days)] : []),
    ];
  });
  const ofCompany = facts.certificates
    .filter(({ personId }) => personId === null)
    .map((certificate) => certificateLine(certificate, null, days));
  return [...ofPeople, ...ofCompany];
}

export function validityOf(certificate: ChosenCertificate, days: AnnexDays): Validity {
  return validThroughout(certificate, days).outcome;
}

/** Insurance as it can be shown on the day of the bid: nobody can prove months to come. */
export function insuranceOf(
  person: ChosenPerson,
  { from }: AnnexDays,
): { state: InsuranceState; lastMonth: PlainMonth | null; untilOn: PlainDate | null } {
  return insuranceState({ months: person.insuredMonths }, from).outcome;
}

function certificateLine(
  certificate: ChosenCertificate,
  personName: string | null,
  days: AnnexDays,
): AnnexLine {
  const validity = validityOf(certificate, days);
  const { id, personId, typeName, typeNameEn } = certificate;
  return {
    personId,
    personName,
    certificateId: id,
    subject: personId === null ? 'QUALIFICATION' : 'CERTIFICATE',
    name: { zh: typeName, en: typeNameEn ?? typeName },
    holds: validity === 'VALID',
    code: validity,
    message: validityWords[validity],
    untilOn: certificateOutcome(certificate, days.from).untilOn,
  };
}

function insuranceLine(person: ChosenPerson, days: AnnexDays): AnnexLine {
  const { state, untilOn } = insuranceOf(person, days);
  return {
    ...about(person, 'INSURANCE'),
    name: { zh: '社保证明', en: 'Proof of social insurance' },
    holds: state === 'PROVED',
    code: state,
    message: insuranceStateWords[state],
    untilOn,
  };
}

function whoLeft(person: ChosenPerson, { until }: AnnexDays): AnnexLine[] {
  const { leftOn } = person;
  if (leftOn === null || leftOn >= until) return [];
  return [
    {
      ...about(person, 'PERSON'),
      name: { zh: '在职', en: 'With us' },
      holds: false,
      code: 'LEFT',
      message: { zh: `${leftOn} 离职`, en: `leaves on ${leftOn}` },
      untilOn: leftOn,
    },
  ];
}

function shownNothing(person: ChosenPerson): AnnexLine {
  return {
    ...about(person, 'PERSON'),
    name: { zh: '证书', en: 'Certificates' },
    holds: false,
    code: 'NOTHING_SHOWN',
    message: { zh: '没有选证书', en: 'no certificate is chosen' },
    untilOn: null,
  };
}

function about({ id, name }: ChosenPerson, subject: AnnexLine['subject']) {
  return { personId: id, personName: name, certificateId: null, subject };
}
