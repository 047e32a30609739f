import { type Localized, text } from '../../kernel/localized.js';
import type { InsuranceState } from './insurance.js';
import type { CertificateState } from './rule.js';
import { type CertificateTone, endingDays, lastDays } from './tone.js';
import type { Validity } from './valid-throughout.js';

export const certificateStateWords: Readonly<Record<CertificateState, Localized>> = {
  NOT_YET: text('未生效', 'not yet in force'),
  VALID: text('有效', 'valid'),
  REVIEW_DUE: text('待复审', 'review overdue'),
  EXPIRED: text('已过期', 'expired'),
  REVOKED: text('已吊销', 'revoked'),
  UNPROVED: text('缺扫描件', 'scan missing'),
};

export const certificateToneWords: Readonly<Record<CertificateTone, Localized>> = {
  FINE: text('正常', 'fine'),
  ENDING: text(`${endingDays} 日内到期`, `ends within ${endingDays} days`),
  LAST: text(`${lastDays} 日内到期`, `ends within ${lastDays} days`),
  OVER: text('不算数', 'does not count'),
};

export const validityWords: Readonly<Record<Validity, Localized>> = {
  VALID: text('全程有效', 'valid throughout'),
  UNPROVED: text('缺扫描件', 'scan missing'),
  NOT_YET: text('开始时未生效', 'not yet in force at the start'),
  REVOKED_AT_START: text('开始前已吊销', 'revoked before the start'),
  EXPIRED_AT_START: text('开始前已过期', 'expired before the start'),
  REVIEW_DUE_AT_START: text('开始时待复审', 'review overdue at the start'),
  REVOKED_DURING: text('期间吊销', 'revoked during'),
  ENDS_DURING: text('期间到期', 'ends during'),
  REVIEW_DURING: text('期间须复审', 'review falls due during'),
};

export const insuranceStateWords: Readonly<Record<InsuranceState, Localized>> = {
  PROVED: text('有证明', 'proved'),
  STALE: text('证明过旧', 'proof too old'),
  NONE: text('没有证明', 'no proof'),
};
