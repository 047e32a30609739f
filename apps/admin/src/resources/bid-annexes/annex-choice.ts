import {
  bestCertificate,
  type CertificateFacts,
  type DayRange,
  insuranceState,
  type Validity,
  validThroughout,
} from '@jiannuo/rules';
import type { AnnexPeopleQuery, ShownQualificationFragment } from '@jiannuo/schema';

/** Somebody who can be named, with all they can show. */
export type AnnexCandidate = AnnexPeopleQuery['people']['rows'][number];
export type AnnexCertificate = AnnexCandidate['certificates'][number] | ShownQualificationFragment;

/** Somebody named, and which of their papers are shown. */
export interface ChosenPerson {
  readonly person: AnnexCandidate;
  readonly certificateIds: readonly string[];
  readonly withInsurance: boolean;
}

/** Everything an annex shows. */
export interface AnnexChoice {
  readonly people: readonly ChosenPerson[];
  readonly qualificationIds: readonly string[];
}

/** From the day of the bid to the end of the contract. */
export function annexDays({
  bidOn,
  contractUntilOn,
}: {
  readonly bidOn: string;
  readonly contractUntilOn?: string | null;
}): DayRange {
  return { from: bidOn, until: contractUntilOn ?? bidOn };
}

/** Whether a certificate holds on all of the days, or what goes wrong first. */
export function validityOf(certificate: AnnexCertificate, days: DayRange): Validity {
  return validThroughout(factsOf(certificate), days).outcome;
}

/** Somebody newly named shows of each type the one that speaks for it on the day of the bid. */
export function choiceFor(person: AnnexCandidate, days: DayRange): ChosenPerson {
  const types = [...new Set(person.certificates.map(({ typeId }) => typeId))];
  const certificateIds = types.flatMap((typeId) => {
    const own = person.certificates.filter((one) => one.typeId === typeId);
    const best = bestCertificate(
      own.map((one) => ({ ...factsOf(one), id: one.id })),
      days.from,
    );
    return best ? [best.id] : [];
  });
  return { person, certificateIds, withInsurance: Boolean(person.insuredUntil) };
}

/** Is the last month that is proved recent enough on the day of the bid? */
export function isInsured({ insuredUntil }: AnnexCandidate, days: DayRange): boolean {
  return insuranceState({ months: insuredUntil ? [insuredUntil] : [] }, days.from).outcome.state === 'PROVED';
}

/** They leave before the last of the days. */
export function leavesBefore({ leftOn }: AnnexCandidate, { until }: DayRange): boolean {
  return Boolean(leftOn) && (leftOn ?? '') < until;
}

/** How many of the things chosen do not hold. */
export function problemCount(
  { people, qualificationIds }: AnnexChoice,
  qualifications: readonly ShownQualificationFragment[],
  days: DayRange,
): number {
  const bad = (certificate: AnnexCertificate) => validityOf(certificate, days) !== 'VALID';
  const ofPeople = people.map(({ person, certificateIds, withInsurance }) => {
    const shown = person.certificates.filter(({ id }) => certificateIds.includes(id));
    return (
      shown.filter(bad).length +
      (shown.length === 0 ? 1 : 0) +
      (withInsurance && !isInsured(person, days) ? 1 : 0) +
      (leavesBefore(person, days) ? 1 : 0)
    );
  });
  const ofCompany = qualifications.filter((one) => qualificationIds.includes(one.id) && bad(one)).length;
  return ofPeople.reduce((sum, count) => sum + count, ofCompany);
}

function factsOf(certificate: AnnexCertificate): CertificateFacts {
  return {
    issuedOn: certificate.issuedOn,
    validUntilOn: certificate.validUntilOn ?? null,
    nextReviewOn: certificate.nextReviewOn ?? null,
    revokedOn: certificate.revokedOn ?? null,
    proofRequired: certificate.type.proofRequired,
    proved: certificate.proved,
  };
}
