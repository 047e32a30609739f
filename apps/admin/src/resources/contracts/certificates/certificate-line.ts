import type { CoverageLine } from '@jiannuo/rules';
import type { AcceptanceCertificateRowFragment } from '@jiannuo/schema';
import { type ContractPageRow, termsOf } from '../contract-row';

/** What a certificate gives a device it lists and its contract supplied: one line of facts. */
export function lineOf(
  contract: ContractPageRow,
  certificate: AcceptanceCertificateRowFragment,
): CoverageLine {
  const startsOn = certificate.acceptedOn ?? certificate.proposedOn ?? null;
  return {
    contractId: contract.id,
    contractNumber: contract.number,
    terms: termsOf(contract),
    startsOn,
    startState: certificate.acceptedOn ? 'CONFIRMED' : startsOn === null ? 'UNKNOWN' : 'PROPOSED',
    startBasis: certificate.startBasis,
    suppliedDevice: true,
    takenOverOn: certificate.takenOverOn ?? null,
    ...(certificate.promisedEffectiveEndOn
      ? { promisedEffectiveEndOn: certificate.promisedEffectiveEndOn }
      : {}),
  };
}
