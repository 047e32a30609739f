import { text } from '../../cells/text.js';
import { yuan } from '../../cells/yuan.js';
import { fieldOf, type ImportField, problemOf, type ReadRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';

export type PriceField = (typeof fields)[number]['name'];
/** One row of a price list; the price in yuan, `1234.50`. */
export type PriceValues = Readonly<Partial<Record<PriceField, string>>>;
export type PriceRow = ReadRow<PriceValues>;

/**
 * A column headed 备注 is not taken for the reason by itself: a reason lets a price stand with too few samples
 * (Q29), and what suppliers remark is none.
 */
const fields = [
  {
    name: 'number',
    label: { zh: '编号', en: 'Number' },
    also: [
      '备件编号',
      '服务编号',
      '项目编号',
      '编码',
      '料号',
      '物料编码',
      '物料号',
      '货号',
      '件号',
      'part number',
      'part no',
      'item number',
      'item no',
      'code',
      'sku',
    ],
    required: true,
    use: 'LOOKED_UP',
    read: text(60),
  },
  {
    name: 'name',
    label: { zh: '名称', en: 'Name' },
    also: ['备件名称', '服务名称', '项目名称', '品名', '物料名称', 'description', 'item name', 'part name'],
    use: 'SHOWN',
    read: text(200),
  },
  {
    name: 'model',
    label: { zh: '规格型号', en: 'Model' },
    also: ['型号', '规格', 'specification', 'spec'],
    use: 'SHOWN',
    read: text(100),
  },
  {
    name: 'unit',
    label: { zh: '单位', en: 'Unit' },
    also: ['计量单位', 'uom', 'unit of measure'],
    use: 'LOOKED_UP',
    read: text(20),
  },
  {
    name: 'price',
    label: { zh: '单价(元)', en: 'Price (yuan)' },
    also: [
      '价格',
      '售价',
      '报价',
      '新价',
      '新价格',
      '新单价',
      '销售价',
      '销售单价',
      '含税单价',
      '含税价',
      '供货价',
      'unit price',
      'new price',
      'list price',
      'amount',
    ],
    read: yuan,
  },
  {
    name: 'reason',
    label: { zh: '定价理由', en: 'Reason' },
    also: ['理由', '原因', '调价原因', '调价理由', 'reason for the price'],
    read: text(500),
  },
] as const satisfies readonly ImportField[];

export const priceFields: readonly ImportField[] = fields;

/** A problem of one field, with the name people know it by. */
export function problem(field: PriceField, code: string, zh: string, en: string): ImportProblem {
  return problemOf(fieldOf({ fields }, field), code, zh, en);
}
