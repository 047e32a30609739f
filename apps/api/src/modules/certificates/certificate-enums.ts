import { certificateStates, certificateTones, workKinds } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';
import { certificateScopes } from './certificate-type.entity.js';

export const WorkKindEnum = enumOf(workKinds);
registerEnumType(WorkKindEnum, {
  name: 'WorkKind',
  description: 'A kind of work somebody is sent for.',
  valuesConfig: {
    SECURITY: { description: '安防系统施工维修' },
    ELECTROMECHANICAL: { description: '机电' },
    NETWORK: { description: '网络与信息化' },
    SOFTWARE: { description: '软件' },
    DESK: { description: '服务接待' },
  },
});

export const CertificateStateEnum = enumOf(certificateStates);
registerEnumType(CertificateStateEnum, {
  name: 'CertificateState',
  description: 'Whether a certificate is good on a day. Computed for the day, never stored.',
  valuesConfig: {
    NOT_YET: { description: '尚未生效: issued later.' },
    VALID: { description: '有效: good; the last day counts.' },
    REVIEW_DUE: { description: '应复审: the interim review was missed.' },
    EXPIRED: { description: '已过期.' },
    REVOKED: { description: '已吊销.' },
    UNPROVED: { description: '缺扫描件: the type requires a scan and there is none.' },
  },
});

export const CertificateToneEnum = enumOf(certificateTones);
registerEnumType(CertificateToneEnum, {
  name: 'CertificateTone',
  description: 'How much there is to worry about on a day.',
  valuesConfig: {
    FINE: { description: 'Good for more than 90 days.' },
    ENDING: { description: 'Good for 90 days or less.' },
    LAST: { description: 'Good for 30 days or less.' },
    OVER: { description: 'Not good.' },
  },
});

export const CertificateScopeEnum = enumOf(certificateScopes);
registerEnumType(CertificateScopeEnum, {
  name: 'CertificateScope',
  description: 'Whose proof it is.',
  valuesConfig: { PERSON: { description: '人员' }, COMPANY: { description: '公司' } },
});
