import type { Warning } from '../kernel/decision.js';
import { text } from '../kernel/localized.js';
import type { ConflictingClauses } from '../kernel/refusal.js';
import { noPromise } from './w-05-two-years/rule.js';

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
