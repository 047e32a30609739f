import { date } from '../../cells/date.js';
import { text } from '../../cells/text.js';
import { fieldOf, type ImportField, problemOf, type ReadRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';

export type CertificateField = (typeof fields)[number]['name'];
/** One row of a list of certificates, every value written as text. */
export type CertificateValues = Readonly<Partial<Record<CertificateField, string>>>;
export type CertificateRow = ReadRow<CertificateValues>;

const fields = [
  {
    name: 'personNumber',
    label: { zh: '工号', en: 'Staff number' },
    also: ['员工编号', '员工号', '职工号', 'employee no', 'staff no', 'employee id'],
    use: 'LOOKED_UP',
    read: text(30),
  },
  {
    name: 'personName',
    label: { zh: '姓名', en: 'Name' },
    also: ['员工姓名', '持证人', '名字', 'holder', 'employee'],
    use: 'LOOKED_UP',
    read: text(100),
  },
  {
    name: 'type',
    label: { zh: '证书类型', en: 'Type of certificate' },
    also: ['证书名称', '证书', '资质', '资质名称', '类型', 'certificate', 'qualification', 'type'],
    required: true,
    use: 'LOOKED_UP',
    read: text(100),
  },
  {
    name: 'number',
    label: { zh: '证书编号', en: 'Certificate number' },
    also: ['编号', '证号', '证书号', 'certificate no', 'number'],
    read: text(100),
  },
  {
    name: 'issuer',
    label: { zh: '发证机关', en: 'Issuer' },
    also: ['发证单位', '颁发机构', '签发机关', 'issued by', 'authority'],
    read: text(100),
  },
  {
    name: 'issuedOn',
    label: { zh: '发证日期', en: 'Issued on' },
    also: ['颁发日期', '签发日期', '取证日期', '发证时间', 'issued', 'issue date'],
    required: true,
    read: date,
  },
  {
    name: 'validUntilOn',
    label: { zh: '有效期至', en: 'Valid until' },
    also: ['有效期', '到期日期', '截止日期', '失效日期', '到期日', 'expires on', 'expiry date', 'expiry'],
    read: date,
  },
  {
    name: 'nextReviewOn',
    label: { zh: '下次复审', en: 'Next review' },
    also: ['复审日期', '下次复审日期', '年审日期', 'review date', 'next review on'],
    read: date,
  },
  {
    name: 'note',
    label: { zh: '备注', en: 'Note' },
    also: ['说明', 'remark', 'remarks', 'notes'],
    read: text(2_000),
  },
] as const satisfies readonly ImportField[];

export const certificateFields: readonly ImportField[] = fields;

/** A problem of one field, with the name people know it by. */
export function problem(field: CertificateField, code: string, zh: string, en: string): ImportProblem {
  return problemOf(fieldOf({ fields }, field), code, zh, en);
}
