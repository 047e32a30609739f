import { type Localized, text } from '../kernel/localized.js';

/** What a paper on file is, as the law on personal data sees it. */
export const documentClassCodes = [
  'ID_CARD',
  'CERTIFICATE',
  'DIPLOMA',
  'SOCIAL_INSURANCE',
  'PERSON_PHOTO',
  'COMPANY_QUALIFICATION',
  'TRAINING_RECORD',
  'BID_ANNEX',
] as const;
export type DocumentClassCode = (typeof documentClassCodes)[number];

export interface DocumentClass {
  readonly code: DocumentClassCode;
  readonly name: Localized;
  /** What it is kept for, and for nothing else. */
  readonly purpose: Localized;
  /** Sensitive: opened only after a fresh proof, and every look is recorded. */
  readonly sensitive: boolean;
  /** The person has to agree to this very class and purpose first. */
  readonly consent: boolean;
}

export const documentClasses: Readonly<Record<DocumentClassCode, DocumentClass>> = {
  ID_CARD: {
    code: 'ID_CARD',
    name: text('身份证扫描件', 'Scan of the identity card'),
    purpose: text('投标文件中证明本人身份', 'To prove identity in a bid'),
    sensitive: true,
    consent: true,
  },
  CERTIFICATE: {
    code: 'CERTIFICATE',
    name: text('职业证书扫描件', 'Scan of a professional certificate'),
    purpose: text('证明可以做的工种,用于派工和投标', 'To prove the work permitted, for visits and bids'),
    sensitive: true,
    consent: true,
  },
  DIPLOMA: {
    code: 'DIPLOMA',
    name: text('毕业证扫描件', 'Scan of a diploma'),
    purpose: text('投标文件中证明学历', 'To prove education in a bid'),
    sensitive: true,
    consent: true,
  },
  SOCIAL_INSURANCE: {
    code: 'SOCIAL_INSURANCE',
    name: text('社保证明', 'Proof of social insurance'),
    purpose: text('投标文件中证明是本公司员工', 'To prove employment in a bid'),
    sensitive: true,
    consent: true,
  },
  PERSON_PHOTO: {
    code: 'PERSON_PHOTO',
    name: text('员工照片', 'Photo of a person'),
    purpose: text('同事和客户认得来人', 'So that colleagues and clients know who comes'),
    sensitive: false,
    consent: true,
  },
  COMPANY_QUALIFICATION: {
    code: 'COMPANY_QUALIFICATION',
    name: text('公司资质扫描件', 'Scan of a qualification of the company'),
    purpose: text('投标和备查', 'For bids and for the record'),
    sensitive: false,
    consent: false,
  },
  TRAINING_RECORD: {
    code: 'TRAINING_RECORD',
    name: text('培训记录', 'Record of a training'),
    purpose: text('证明培训和考核', 'To prove training and assessment'),
    sensitive: false,
    consent: false,
  },
  BID_ANNEX: {
    code: 'BID_ANNEX',
    name: text('投标附件', 'Bid annex'),
    purpose: text('留存交给采购人的内容', 'To know what was given to the buyer'),
    sensitive: true,
    consent: false,
  },
};

/** Must the person agree before such a paper is kept or shown (Q69)? */
export function consentNeeded(code: DocumentClassCode): boolean {
  return documentClasses[code].consent;
}
