import { createHash, randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import type { Instant } from '../../platform/clock.js';

/** A new secret for an authenticator, 160 bits in Base32. */
export function newSecret(): string {
  return generateSecret();
}

/** What the picture says that an authenticator scans. */
export function secretAddress(secret: string, username: string): string {
  return generateURI({ issuer: ISSUER, label: username, secret });
}

/**
 * Number of the half minute a code of 6 digits is of, half a minute early or late included; null when it is not
 * a code of this secret, or not of a half minute after `lastStep`.
 */
export function stepOf(code: string, secret: string, at: Instant, lastStep: number | null): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const found = verifySync({
    secret,
    token: code,
    epoch: Math.floor(Date.parse(at) / 1000),
    epochTolerance: 30,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
}

/** Ten codes for the day the phone is lost, 80 random bits each: `a1b2c-…`, in letters that are not mistaken. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length])
      .join('')
      .replace(/.{4}(?=.)/g, '$&-'),
  );
}

/** The SHA-256 of a recovery code, however it is written: so many random bits need no slow hash. */
export function recoveryCodeHash(code: string): Buffer {
  return createHash('sha256').update(code.toLowerCase().replace(/[\s-]/g, '')).digest();
}

const ISSUER = '践诺';
const RECOVERY_CODES = 10;
/** 32 of them: 5 bits each, and every byte is as likely as another. */
const LETTERS = '23456789abcdefghijkmnpqrstuvwxyz';
