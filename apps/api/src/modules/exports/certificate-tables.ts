import { col, type ExportTable } from './column.js';

const dates = [
  col('issuer', '发证机构', 'Issuer'),
  col('issuedOn', '发证日', 'Issued on', { sort: 'ISSUED_ON' }),
  col('validUntilOn', '有效期至', 'Valid until', { sort: 'VALID_UNTIL_ON' }),
  col('nextReviewOn', '下次复审', 'Next review', { sort: 'NEXT_REVIEW_ON' }),
  col('revokedOn', '吊销日', 'Revoked on'),
  col('untilOn', '最后有效日', 'Last day it counts', { sort: 'UNTIL_ON' }),
  col('state', '今日状态', 'State today', { as: 'CertificateState' }),
  col('daysLeft', '剩余天数', 'Days left'),
  col('proved', '有扫描件', 'Scan there', { as: 'YES_NO' }),
  col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
];

/** What is held and for how long. Numbers, remarks and scans of people stay in the house. */
export const certificateTables: Readonly<Record<string, ExportTable>> = {
  certificates: {
    zh: '证书',
    en: 'certificates',
    access: 'certificate:read',
    columns: [
      col('person.number', '工号', 'Staff number'),
      col('person.name', '姓名', 'Name', { sort: 'PERSON' }),
      col('person.department', '部门', 'Department'),
      col('type.name', '证书类型', 'Type', { sort: 'TYPE' }),
      ...dates,
    ],
  },
  companyQualifications: {
    zh: '公司资质',
    en: 'qualifications',
    access: 'certificate:read',
    columns: [
      col('type.name', '资质', 'Qualification', { sort: 'TYPE' }),
      col('number', '证书编号', 'Number', { sort: 'NUMBER' }),
      ...dates,
    ],
  },
};
