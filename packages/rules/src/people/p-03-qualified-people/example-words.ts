import { type Localized, text } from '../../kernel/localized.js';
import type { SendingObstacle } from './rule.js';

export const obstacleWords: Readonly<Record<SendingObstacle, Localized>> = {
  PERSON_NOT_YET: text('尚未入职', 'has not joined yet'),
  PERSON_LEFT: text('已离职', 'has left'),
  CERTIFICATE_MISSING: text('没有证书', 'no certificate'),
  CERTIFICATE_NOT_YET: text('证书未生效', 'certificate not yet in force'),
  CERTIFICATE_REVIEW_DUE: text('证书待复审', 'review overdue'),
  CERTIFICATE_EXPIRED: text('证书已过期', 'certificate expired'),
  CERTIFICATE_REVOKED: text('证书已吊销', 'certificate revoked'),
  CERTIFICATE_UNPROVED: text('证书缺扫描件', 'scan missing'),
  TRAINING_MISSING: text('没有通过培训', 'training not passed'),
  TRAINING_FAILED: text('考核未通过', 'assessment failed'),
};
