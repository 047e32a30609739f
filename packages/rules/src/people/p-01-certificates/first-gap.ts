import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import { bestCertificate } from './best-certificate.js';
import { type CertificateFacts, certificateOutcome } from './rule.js';
import { checked, type DayRange } from './valid-throughout.js';

/** The first day on which none counts, and the one nearest to counting; null certificate: there is none at all. */
export interface Gap<T extends CertificateFacts> {
  readonly on: PlainDate;
  readonly certificate: T | null;
}

/**
 * Do the certificates of one holder and type, one renewed by the next, count on every day together? Null when they do.
 */
export function firstGap<T extends CertificateFacts>(
  certificates: readonly T[],
  range: DayRange,
): Gap<T> | null {
  const { from, until } = checked(range);
  for (let on = from; on <= until; ) {
    const certificate: T | null = bestCertificate(certificates, on);
    const { state, untilOn } = certificate === null ? none : certificateOutcome(certificate, on);
    if (state !== 'VALID') return { on, certificate };
    if (untilOn === null) return null;
    on = addDays(untilOn, 1);
  }
  return null;
}

const none = { state: null, untilOn: null };
