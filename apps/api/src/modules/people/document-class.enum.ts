import { type DocumentClassCode, documentClassCodes } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';

export type DocumentClass = DocumentClassCode;

export const DocumentClassEnum = enumOf(documentClassCodes);
registerEnumType(DocumentClassEnum, {
  name: 'DocumentClass',
  description: 'A class of documents: each has its purpose, its consent and the time it is kept.',
  valuesConfig: {
    ID_CARD: { description: '身份证, the number and scans of it.' },
    CERTIFICATE: { description: '资格证书.' },
    DIPLOMA: { description: '毕业证.' },
    SOCIAL_INSURANCE: { description: '社保证明.' },
    PERSON_PHOTO: { description: '照片.' },
    COMPANY_QUALIFICATION: { description: '公司资质, about nobody in person.' },
    TRAINING_RECORD: { description: '培训记录.' },
    BID_ANNEX: { description: '投标附件.' },
  },
});
