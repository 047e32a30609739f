import type { ImportKind } from '../../import-kind.js';
import { judgeParts } from './fate.js';
import { categoryWords, type PartRow, partFields, trackingWords } from './fields.js';
import { snapshotFor } from './snapshot.js';

/** The catalogue of spare parts, with the models they fit. */
export const partsKind: ImportKind = {
  name: 'PARTS',
  permission: 'part:write',
  fields: partFields,
  fates: ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'],
  takesFormulaResults: false,
  template: {
    fileName: '备件目录导入模板.xlsx',
    sheet: '备件',
    notes: [
      '每行一种备件,按备件编号识别。新备件必填:备件编号、名称、单位、类别。',
      `类别:${said(categoryWords)}。管理方式:${said(trackingWords)}(不填为按数量)。在用:是、否(不填为是)。`,
      '适用型号写产品目录里的型号,多个用“、”分开;填写后取代原来的适用型号,与客户商定的同等品不受影响。',
      '空单元格表示“不作说明”,已有的内容保持不变。公式不予计算,请粘贴为数值。',
      '已有库存、预留或价格的备件,单位和管理方式不能再改。',
      'One part a row, known by its number. A new part needs its number, name, unit and category.',
      'Fits models: models of the product catalogue, separated by commas; they replace the ones before, agreed equivalents stay.',
      'An empty cell says nothing: what is there stays. Formulas are not calculated: paste them as values.',
    ],
  },
  async plan({ em }, _job, rows, lock) {
    // The names of the fields are the kind's own: readRow wrote these values by them.
    const parts = rows as readonly PartRow[];
    return judgeParts(parts, await snapshotFor(em, parts, lock));
  },
};

function said(words: Readonly<Record<string, { zh: string }>>): string {
  return Object.values(words)
    .map(({ zh }) => zh)
    .join('、');
}
