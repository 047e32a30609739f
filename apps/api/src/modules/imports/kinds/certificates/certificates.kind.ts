import type { ImportKind } from '../../import-kind.js';
import { judgeCertificates } from './fate.js';
import { type CertificateRow, certificateFields } from './fields.js';
import { snapshotFor } from './snapshot.js';

/** Certificates of people, and qualifications of the company. */
export const certificatesKind: ImportKind = {
  name: 'CERTIFICATES',
  permission: 'certificate:write',
  fields: certificateFields,
  fates: ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'],
  takesFormulaResults: false,
  personal: true,
  template: {
    fileName: '证书导入模板.xlsx',
    sheet: '证书',
    notes: [
      '每行一份证书。必填:证书类型、发证日期;员工的证书还要填写工号(姓名不重复时可只写姓名),公司资质不填。',
      '证书类型写系统里的名称或别名。日期写成 2024-06-15;长期有效的不填“有效期至”。',
      '同一人、同一类型、同一发证日期视为同一份;发证日期更晚的视为换证,旧证保留。',
      '身份证号不在这里导入,请放在员工名单里。扫描件用“批量扫描件”上传。',
      'One certificate a row: type and day of issue; for one of a person their staff number (or a name nobody shares).',
      'A later day of issue renews the one on file, which is kept. Identity numbers come in with the staff list.',
    ],
  },
  async plan(deps, _job, rows, lock) {
    // The names of the fields are the kind's own: readRow wrote these values by them.
    const certificates = rows as readonly CertificateRow[];
    return judgeCertificates(deps, certificates, await snapshotFor(deps.em, certificates, lock));
  },
};
