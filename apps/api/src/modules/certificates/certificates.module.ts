import type { Module } from '../services.js';
import { CertificateEntity } from './certificate.entity.js';
import { certificateReads } from './certificate.read.js';
import { CertificateResolver } from './certificate.resolver.js';
import { certificateFileOwners } from './certificate-files.js';
import { CertificateReviewEntity } from './certificate-review.entity.js';
import { CertificateTypeEntity } from './certificate-type.entity.js';
import { certificateTypeReads } from './certificate-type.read.js';
import { CertificateTypeResolver } from './certificate-type.resolver.js';
import { companyQualificationReads } from './company-qualification.read.js';
import { CompanyQualificationResolver } from './company-qualification.resolver.js';
import { InsuranceMonthEntity } from './insurance-month.entity.js';
import { insuranceMonthReads } from './insurance-month.read.js';
import { InsuranceMonthResolver } from './insurance-month.resolver.js';
import { SendingResolver } from './sending.resolver.js';
import { SendingOverrideEntity } from './sending-override.entity.js';
import { sendingOverrideReads } from './sending-override.read.js';
import { wallReads } from './wall.read.js';
import { WallResolver } from './wall.resolver.js';

export const certificatesModule: Module = {
  name: 'certificates',
  entities: [
    CertificateTypeEntity,
    CertificateEntity,
    CertificateReviewEntity,
    InsuranceMonthEntity,
    SendingOverrideEntity,
  ],
  resolvers: [
    CertificateTypeResolver,
    CertificateResolver,
    CompanyQualificationResolver,
    InsuranceMonthResolver,
    WallResolver,
    SendingResolver,
  ],
  reads: [
    ...certificateTypeReads,
    ...certificateReads,
    ...companyQualificationReads,
    ...insuranceMonthReads,
    ...wallReads,
    ...sendingOverrideReads,
  ],
  permissions: {
    'certificate:read': ['ADMIN', 'HR', 'DISPATCHER'],
    'certificate:write': ['ADMIN', 'HR'],
    'certificate:scan': ['ADMIN', 'HR'],
    'sending:check': ['ADMIN', 'HR', 'DISPATCHER'],
    'sending:override': ['ADMIN'],
  },
  fileOwners: certificateFileOwners,
  constraints: {
    certificate_type_code_uq: {
      code: 'BAD_INPUT',
      field: 'code',
      problem: { code: 'TAKEN', zh: '该代码已存在。', en: 'This code exists already.' },
    },
    certificate_type_fk: {
      code: 'BAD_INPUT',
      field: 'typeId',
      problem: {
        code: 'NO_SUCH_TYPE',
        zh: '没有这个在用的证书类型。',
        en: 'There is no such type in use.',
      },
    },
    certificate_renews_uq: {
      code: 'BAD_INPUT',
      field: 'id',
      problem: { code: 'RENEWED', zh: '这张证书已经换过新证。', en: 'It has been renewed already.' },
    },
    sending_override_uq: {
      code: 'BAD_INPUT',
      field: 'on',
      problem: {
        code: 'TAKEN',
        zh: '此人当天的这项工作已经放行。',
        en: 'There is an override for this person, work and day already.',
      },
    },
  },
};
