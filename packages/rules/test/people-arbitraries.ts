import fc from 'fast-check';
import { addDays } from '../src/kernel/plain-date.js';
import type { CertificateFacts } from '../src/people/p-01-certificates/rule.js';
import { workKinds } from '../src/people/work-kind.js';

/** Days of about two years, so that dates often meet. */
export const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));

const maybeDay = fc.option(anyDay, { nil: null });

export const anyCertificate: fc.Arbitrary<CertificateFacts> = fc.record({
  issuedOn: anyDay,
  validUntilOn: maybeDay,
  nextReviewOn: maybeDay,
  revokedOn: maybeDay,
  proofRequired: fc.boolean(),
  proved: fc.boolean(),
});

export const anyWork = fc.constantFrom(...workKinds);

export const anyPermits = fc.subarray([...workKinds]);
