import type { PartCategory, PartTracking } from '../../../parts/part.entity.js';
import { choice, type Words, yesNo, yesNoWords } from '../../cells/choice.js';
import { models } from '../../cells/models.js';
import { text } from '../../cells/text.js';
import { whole } from '../../cells/whole.js';
import { fieldOf, type ImportField, problemOf, type ReadRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';

export type PartField = (typeof fields)[number]['name'];
/** One row of a part catalogue, every value written as text. */
export type PartValues = Readonly<Partial<Record<PartField, string>>>;
export type PartRow = ReadRow<PartValues>;

export const categoryWords = {
  BOARD: { zh: '板卡', en: 'Board' },
  ACCESSORY: { zh: '配件', en: 'Accessory' },
  CONSUMABLE: { zh: '易耗品', en: 'Consumable' },
  TOOL: { zh: '专用工具', en: 'Special tool' },
  SUBSTITUTE: { zh: '代用整机', en: 'Whole device as substitute' },
} satisfies Record<PartCategory, Words[string]>;

export const trackingWords = {
  QUANTITY: { zh: '按数量', en: 'By quantity' },
  SERIAL: { zh: '按序列号', en: 'By serial number' },
} satisfies Record<PartTracking, Words[string]>;

const categoryReader = choice(categoryWords, {
  BOARD: ['板件', '电路板', '主板', 'pcb'],
  ACCESSORY: ['附件', '零件', '零配件', '配件类'],
  CONSUMABLE: ['耗材', '消耗品', '易损件'],
  TOOL: ['工具'],
  SUBSTITUTE: ['整机', '备机', '代用机', '替换整机'],
});

const trackingReader = choice(trackingWords, {
  QUANTITY: ['数量', '数量管理', 'qty'],
  SERIAL: ['序列号', '序列号管理', 'sn', 'serial number'],
});

const fields = [
  {
    name: 'number',
    label: { zh: '备件编号', en: 'Part number' },
    also: [
      '编号',
      '编码',
      '料号',
      '物料编码',
      '物料号',
      '货号',
      '件号',
      '备件号',
      'part no',
      'sku',
      'code',
      'item',
    ],
    required: true,
    read: text(60),
  },
  {
    name: 'name',
    label: { zh: '名称', en: 'Name' },
    also: ['备件名称', '品名', '物料名称', '货物名称', 'part name', 'description'],
    read: text(200),
  },
  {
    name: 'model',
    label: { zh: '规格型号', en: 'Model' },
    also: ['型号', '规格', 'specification', 'spec', 'model no'],
    read: text(100),
  },
  {
    name: 'unit',
    label: { zh: '单位', en: 'Unit' },
    also: ['计量单位', 'uom', 'unit of measure'],
    read: text(20),
  },
  {
    name: 'category',
    label: { zh: '类别', en: 'Category' },
    also: ['分类', '备件类别', '种类', 'type'],
    words: categoryWords,
    read: categoryReader,
  },
  {
    name: 'tracking',
    label: { zh: '管理方式', en: 'Tracking' },
    also: ['跟踪方式', '库存管理方式', '是否序列号管理'],
    words: trackingWords,
    read: trackingReader,
  },
  {
    name: 'manufacturer',
    label: { zh: '生产厂家', en: 'Manufacturer' },
    also: ['厂家', '品牌', '制造商', '生产商', 'brand', 'maker'],
    read: text(100),
  },
  {
    name: 'supplier',
    label: { zh: '供应商', en: 'Supplier' },
    also: ['供货商', '供应单位', '供货单位', 'vendor'],
    read: text(200),
  },
  {
    name: 'supplierTermMonths',
    label: { zh: '供应商质保(月)', en: 'Supplier warranty (months)' },
    also: ['供应商保修', '供应商质保期', '质保月数', '保修期', 'supplier warranty', 'warranty'],
    read: whole(0, 240),
  },
  {
    name: 'minimumStock',
    label: { zh: '最低库存', en: 'Minimum stock' },
    also: ['安全库存', '库存下限', '最小库存', 'min stock', 'safety stock', 'minimum'],
    read: whole(0, 1_000_000),
  },
  {
    name: 'fitsModels',
    label: { zh: '适用型号', en: 'Fits models' },
    also: ['适用产品', '适用机型', '适配型号', '适用设备', 'fits', 'compatible with', 'for models'],
    read: models,
  },
  {
    name: 'note',
    label: { zh: '备注', en: 'Note' },
    also: ['说明', 'notes', 'remark', 'remarks', 'comment'],
    read: text(2_000),
  },
  {
    name: 'active',
    label: { zh: '在用', en: 'Active' },
    also: ['启用', '是否在用', '状态', 'status', 'in use'],
    words: yesNoWords,
    read: yesNo,
  },
] as const satisfies readonly ImportField[];

export const partFields: readonly ImportField[] = fields;

/** A problem of one field, with the name people know it by. */
export function problem(field: PartField, code: string, zh: string, en: string): ImportProblem {
  return problemOf(fieldOf({ fields }, field), code, zh, en);
}
