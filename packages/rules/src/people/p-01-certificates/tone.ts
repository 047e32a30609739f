import { currentValue } from '../../kernel/dated.js';
import { firstReminderDays, thirdReminderDays } from './parameters.js';
import type { CertificateState } from './rule.js';

/** How loudly a certificate asks for attention. FINE · ENDING · LAST · OVER: it does not count. */
export const certificateTones = ['FINE', 'ENDING', 'LAST', 'OVER'] as const;
export type CertificateTone = (typeof certificateTones)[number];

/** Days left up to which a valid certificate is ENDING: those of the first reminder. */
export const endingDays: number = currentValue(firstReminderDays);

/** Days left up to which it is LAST: those of the third reminder. */
export const lastDays: number = currentValue(thirdReminderDays);

export function toneOf(state: CertificateState, daysLeft: number | null): CertificateTone {
  if (state !== 'VALID') return 'OVER';
  if (daysLeft === null || daysLeft > endingDays) return 'FINE';
  return daysLeft > lastDays ? 'ENDING' : 'LAST';
}
