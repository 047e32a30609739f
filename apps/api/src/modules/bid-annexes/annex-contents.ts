import type { EntityManager } from 'typeorm';
import { daysOf, insuranceOf, validityOf } from './annex-check.js';
import { type AnnexFacts, type ChosenCertificate, scansOf } from './annex-facts.js';
import type { AnnexContents, BidAnnexEntity, FrozenCertificate, FrozenFile } from './bid-annex.entity.js';

/** Everything the paper will say, as it is at this moment. */
export async function frozenContents(
  em: EntityManager,
  annex: BidAnnexEntity,
  { people, certificates }: AnnexFacts,
  more: { company: string; despite: string | null; masked: ReadonlyMap<string, string> },
): Promise<AnnexContents> {
  const days = daysOf(annex);
  const insured = people
    .filter(({ withInsurance }) => withInsurance)
    .flatMap((person) => {
      const { lastMonth } = insuranceOf(person, days);
      return lastMonth === null ? [] : [{ personId: person.id, month: lastMonth }];
    });
  const scans = annex.includeScans
    ? await scansOf(
        em,
        certificates.map(({ id }) => id),
        insured,
      )
    : [];
  const filesOf = (ownerId: string): FrozenFile[] =>
    scans
      .filter((scan) => scan.ownerId === ownerId)
      .map(({ id, name, documentClass, digest }) => ({ id, name, documentClass, digest }));
  const frozen = (certificate: ChosenCertificate, masked: string | null): FrozenCertificate => ({
    certificateId: certificate.id,
    type: certificate.typeName,
    number: certificate.typeCode === 'ID_CARD' ? masked : certificate.number,
    issuer: certificate.issuer,
    issuedOn: certificate.issuedOn,
    validUntilOn: certificate.validUntilOn,
    nextReviewOn: certificate.nextReviewOn,
    validity: validityOf(certificate, days),
    files: filesOf(certificate.id),
  });
  return {
    company: more.company,
    people: people.map((person) => {
      const { id, number, name, department, post, withInsurance } = person;
      const masked = more.masked.get(id) ?? null;
      const { state, lastMonth } = insuranceOf(person, days);
      return {
        personId: id,
        number,
        name,
        department,
        post,
        identityNumber: masked,
        certificates: certificates
          .filter(({ personId }) => personId === id)
          .map((certificate) => frozen(certificate, masked)),
        insurance: withInsurance ? { state, lastMonth, files: filesOf(id) } : null,
      };
    }),
    qualifications: certificates
      .filter(({ personId }) => personId === null)
      .map((certificate) => frozen(certificate, null)),
    despite: more.despite,
  };
}
