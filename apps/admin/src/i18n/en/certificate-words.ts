import type { Shape } from '../shape';
import type { certificateEmptyZh, certificateEnumsZh, certificateResourcesZh } from '../zh/certificate-words';

export const certificateEnumsEn: Shape<typeof certificateEnumsZh> = {
  WorkKind: {
    SECURITY: 'Security systems',
    ELECTROMECHANICAL: 'Electromechanical',
    NETWORK: 'Network and information',
    SOFTWARE: 'Software',
    DESK: 'Service desk',
  },
  CertificateState: {
    NOT_YET: 'Not yet in force',
    VALID: 'Valid',
    REVIEW_DUE: 'Review overdue',
    EXPIRED: 'Expired',
    REVOKED: 'Revoked',
    UNPROVED: 'Scan missing',
  },
  CertificateTone: {
    FINE: 'More than 90 days',
    ENDING: 'Ends within 90 days',
    LAST: 'Ends within 30 days',
    OVER: 'Does not count',
  },
  CertificateScope: { PERSON: 'Staff', COMPANY: 'Company' },
  ExpirySubject: { EXPIRY: 'ends', REVIEW: 'review' },
  SendingObstacle: {
    PERSON_LEFT: 'no longer with us',
    PERSON_NOT_YET: 'not yet with us',
    CERTIFICATE_MISSING: 'no certificate',
    CERTIFICATE_NOT_YET: 'certificate not yet in force',
    CERTIFICATE_REVIEW_DUE: 'review overdue',
    CERTIFICATE_EXPIRED: 'certificate expired',
    CERTIFICATE_REVOKED: 'certificate revoked',
    CERTIFICATE_UNPROVED: 'scan missing',
    TRAINING_MISSING: 'not trained',
    TRAINING_FAILED: 'assessment not passed',
  },
};

const certificateFields = {
  type: { name: 'Type' },
  state: 'State',
  tone: 'Time left',
  on: 'On which day',
  untilOn: 'Counts until',
  endingBefore: 'Ends before',
  withFormer: 'Older, renewed ones too',
  number: 'Number',
  issuer: 'Issued by',
  issuedOn: 'Issued on',
  validUntilOn: 'Valid until',
  nextReviewOn: 'Next review',
  revokedOn: 'Revoked on',
  revokedReason: 'Why revoked',
  reviewedOn: 'Reviewed on',
  scanCount: 'Scans',
  note: 'Remarks',
};

export const certificateResourcesEn: Shape<typeof certificateResourcesZh> = {
  certificates: {
    name: 'Certificate |||| Certificates',
    fields: {
      ...certificateFields,
      person: { name: 'Person', number: 'Staff number' },
      typeId: 'Type',
      work: 'Work',
      region: 'Region',
      skill: 'Skill',
    },
  },
  'company-qualifications': { name: 'Company licence |||| Company licences', fields: certificateFields },
  'certificate-types': {
    name: 'Type of certificate |||| Types of certificates',
    fields: {
      position: 'Order',
      name: 'Name',
      nameEn: 'English name',
      code: 'Code',
      scope: 'Of',
      permits: 'Work it permits',
      work: 'Work',
      issuer: 'Usual issuer',
      validityMonths: 'Validity (months)',
      reviewMonths: 'Review every (months)',
      proofRequired: 'Scan required',
      documentClass: 'Class of scans',
      aliases: 'Other names',
      certificateCount: 'Certificates',
      active: 'May be chosen',
    },
  },
};

export const certificateEmptyEn: Shape<typeof certificateEmptyZh> = {
  certificates: {
    title: 'No certificates yet',
    purpose: 'Certificates are entered at the person; one that is missing is one fewer to send.',
  },
  'company-qualifications': {
    title: 'No licences yet',
    purpose: 'Business licence, ISO 9001, security licence: looked at before each bid and visit (P-02).',
  },
  'certificate-types': {
    title: 'No types yet',
    purpose: 'A type says which work it permits, how long it lasts and whether it is reviewed.',
  },
};
