import { Temporal } from 'temporal-polyfill';
import type { Clock, Instant } from '../clock.js';
import { ProofNeeded } from '../errors.js';
import type { Viewer } from './roles.js';

const PROOF_MINUTES = 5;

/**
 * For what a session left open must not be enough for: raises PROOF_NEEDED unless the viewer gave the password or
 * a code within the last five minutes. Signing in is no such proof.
 */
export function requireProof(viewer: Viewer, clock: Clock): void {
  const { provenUntil } = viewer;
  if (provenUntil === null || Date.parse(provenUntil) <= Date.parse(clock.now())) throw new ProofNeeded();
}

/** Until when a proof given at `provedAt` holds. */
export function provenUntil(provedAt: Date): Instant {
  const until = Temporal.Instant.fromEpochMilliseconds(provedAt.getTime()).add({ minutes: PROOF_MINUTES });
  return until.toString({ fractionalSecondDigits: 6 });
}
