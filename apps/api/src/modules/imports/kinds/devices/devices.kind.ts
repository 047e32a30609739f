import type { ImportKind } from '../../import-kind.js';
import { judgeDevices } from './fate.js';
import { categoryWords, type DeviceRow, deviceFields } from './fields.js';
import { snapshotFor } from './snapshot.js';

/** The installed base: devices, with the products, customers and certificates they bring along. */
export const devicesKind: ImportKind = {
  name: 'DEVICES',
  permission: 'device:write',
  fields: deviceFields,
  fates: ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'],
  takesFormulaResults: true,
  template: {
    fileName: '设备导入模板.xlsx',
    sheet: '设备',
    notes: [
      '每行一台设备。必填:产品名称、规格型号、出厂编号、用户单位;新设备还要填写安装位置,新型号还要填写系统类别。',
      `系统类别:${Object.values(categoryWords)
        .map(({ zh }) => zh)
        .join('、')}。`,
      '日期写成 2024-06-15。空单元格表示“不作说明”,已有的内容保持不变。',
      '合同须先在系统中录入;填写验收单编号和验收日期,质保期即从该日起算。',
      '导入前会逐行显示结果,确认后才写入,要么全部写入,要么一行也不写。',
      'One device a row. Required: product name, model, serial number, customer; a new device also needs its position, a new model its category.',
      'Dates as 2024-06-15. An empty cell says nothing: what is there stays. Contracts have to be entered first.',
    ],
  },
  async plan({ em }, _job, rows, lock) {
    // The names of the fields are the kind's own: readRow wrote these values by them.
    const devices = rows as readonly DeviceRow[];
    return judgeDevices(devices, await snapshotFor(em, devices, lock));
  },
};
