import type { Warning } from '../kernel/decision.js';
import { text } from '../kernel/localized.js';
import type { ConflictingClauses } from '../kernel/refusal.js';
import type { TermsReading } from '../terms/reading.js';
import type { CoverageQuestion } from './facts.js';
import type { Standing } from './standing.js';
import { noPromise } from './w-05-two-years/rule.js';
import { askForExtension, downtime } from './w-07-replacement/rule.js';

export function conflictWarning(conflict: ConflictingClauses): Warning {
  return { code: 'CONFLICTING_CLAUSES', message: conflict.why, basis: conflict.clauses };
}

export const shareIgnored: Warning = {
  code: 'SHARE_IGNORED',
  message: text(
    '没有除外原因,甲方比例不适用。',
    "No excluded cause is part of it: the client's share does not apply.",
  ),
  basis: [{ clause: 'W-08', question: 'Q8' }],
};

export const noExclusionPrinted: Warning = {
  code: 'NO_EXCLUSION_PRINTED',
  message: text(
    '本合同没有印除外原因,不明之处作不利于我方的解释(民法典第498条)。',
    'This contract prints no excluded cause; unclear wording is read against us (Civil Code 498).',
  ),
  basis: [{ clause: 'W-08', question: 'Q8' }],
};

export const noContract: Warning = {
  code: 'NO_CONTRACT',
  message: text('没有合同列有该设备。', 'No contract lists this device.'),
  basis: [noPromise],
};

export const deviceRetired: Warning = {
  code: 'DEVICE_RETIRED',
  message: text('设备已登记退役。', 'The device is recorded as retired.'),
  basis: [{ clause: 'W-01', paragraph: '3' }],
};

export const lightningAsDisaster: Warning = {
  code: 'LIGHTNING_NOT_PRINTED',
  message: text(
    '本合同除外自然灾害,又没有写雷击属保修范围:雷击按自然灾害处理,待法务确认。',
    'This contract excludes natural disasters and does not print that lightning is covered: lightning counts as one of them, counsel to confirm.',
  ),
  basis: [{ clause: 'W-09', paragraph: '1', question: 'Q9' }],
};

export function lightningExcludedAsDisaster(
  { terms, exclusions }: TermsReading,
  { causes }: CoverageQuestion,
): boolean {
  if (terms.lightningCovered || !causes.includes('LIGHTNING')) return false;
  return !exclusions.has('LIGHTNING') && exclusions.has('NATURAL_DISASTER');
}

/** The free period is over, but days out of service could still prolong it over the call (Q27). */
export function extensionWarnings({ day, line, periods }: Standing): readonly Warning[] {
  const outOfServiceDays = line?.outOfServiceDays ?? 0;
  const free = periods?.free ?? null;
  if (line === null || free === null || outOfServiceDays === 0) return none;
  if (day > free.effectiveEndDay + outOfServiceDays) return none;
  const outage = { outOfServiceDays, loanerInPlace: line.loanerInPlace ?? false };
  return downtime(outage, line.terms).outcome.ask ? [askForExtension] : none;
}

const none: readonly never[] = [];
