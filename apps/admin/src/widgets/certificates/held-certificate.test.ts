import { CertificateState, CertificateTone, DocumentClass } from '@jiannuo/schema';
import { expect, test } from 'vitest';
import { groupsByType, type HeldCertificate } from './held-certificate';

function held(id: string, typeId: string, renewedById: string | null = null): HeldCertificate {
  return {
    id,
    typeId,
    type: {
      id: typeId,
      code: typeId,
      name: typeId,
      nameEn: null,
      reviewMonths: null,
      validityMonths: null,
      permits: [],
      proofRequired: false,
      documentClass: DocumentClass.CERTIFICATE,
    },
    number: null,
    issuer: null,
    issuedOn: '2020-01-01',
    validUntilOn: null,
    nextReviewOn: null,
    revokedOn: null,
    revokedReason: null,
    note: null,
    untilOn: null,
    daysLeft: null,
    renewsId: null,
    scanCount: 0,
    proved: true,
    state: CertificateState.VALID,
    tone: CertificateTone.FINE,
    renewedById,
    version: 1,
  };
}

test('by type in the order they come; what was renewed stands behind what followed it', () => {
  const groups = groupsByType([
    held('new guard', 'guard'),
    held('lan', 'lan'),
    held('old guard', 'guard', 'new guard'),
    held('second guard', 'guard'),
  ]);
  const ids = (certificates: readonly HeldCertificate[]) => certificates.map(({ id }) => id);
  expect(groups.map(({ type, current, former }) => [type.id, ids(current), ids(former)])).toEqual([
    ['guard', ['new guard', 'second guard'], ['old guard']],
    ['lan', ['lan'], []],
  ]);
});
