import type { PlainDate } from '../../kernel/plain-date.js';
import { type CertificateFacts, type CertificateState, certificateOutcome } from './rule.js';

/**
 * The certificate that speaks for its type on a day, of one holder's: the valid one that counts longest, else the one
 * nearest to being valid. Null without any.
 */
export function bestCertificate<T extends CertificateFacts>(
  certificates: readonly T[],
  on: PlainDate,
): T | null {
  let best: { certificate: T; rank: number; untilOn: PlainDate } | null = null;
  for (const certificate of certificates) {
    const { state, untilOn } = certificateOutcome(certificate, on);
    const candidate = { certificate, rank: ranks[state], untilOn: untilOn ?? forLife };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best?.certificate ?? null;
}

interface Ranked {
  readonly certificate: CertificateFacts;
  readonly rank: number;
  readonly untilOn: PlainDate;
}

/** One answer whatever the order of the rows: what counts longer, then what was issued later. */
function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  if (a.untilOn !== b.untilOn) return a.untilOn > b.untilOn;
  return a.certificate.issuedOn > b.certificate.issuedOn;
}

/** By what is left to do: nothing, a scan, a review, waiting, a renewal, a new certificate. */
const ranks: Readonly<Record<CertificateState, number>> = {
  VALID: 0,
  UNPROVED: 1,
  REVIEW_DUE: 2,
  NOT_YET: 3,
  EXPIRED: 4,
  REVOKED: 5,
};

const forLife = '9999-12-31';
