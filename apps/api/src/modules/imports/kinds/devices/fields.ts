import type { Localized } from '@jiannuo/rules';
import { type SystemCategory, systemCategories } from '../../../products/product.entity.js';
import { type CellReader, plainText } from '../../cells/cell-reader.js';
import { date } from '../../cells/date.js';
import { email, text } from '../../cells/text.js';
import { fieldOf, type ImportField, problemOf, type ReadRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';

/** One row of a list of devices: W-01's fields, and what ties a device to its contract and certificate. */
export type DeviceValues = Readonly<Partial<Record<Exclude<DeviceField, 'category'>, string>>> & {
  readonly category?: SystemCategory;
};
export type DeviceField = (typeof fields)[number]['name'];
export type DeviceRow = ReadRow<DeviceValues>;

export const categoryWords: Readonly<Record<SystemCategory, Localized>> = {
  CCTV: { zh: '视频监控', en: 'CCTV' },
  ALARM: { zh: '防盗报警', en: 'Alarm' },
  INTERCOM: { zh: '可视对讲', en: 'Intercom' },
  SMART_HOME: { zh: '家居智能', en: 'Smart home' },
  NETWORK: { zh: '计算机网络', en: 'Network' },
  PARKING: { zh: '停车场管理', en: 'Parking' },
  ACCESS_CONTROL: { zh: '门禁管理', en: 'Access control' },
  BUILDING_AUTOMATION: { zh: '楼宇自控', en: 'Building automation' },
};

const categoryName: CellReader = (cell) =>
  categoryOf(plainText(cell)) ?? {
    code: 'UNKNOWN_CATEGORY',
    zh: '不是已知的系统类别。',
    en: 'is not a known category.',
  };

const fields = [
  {
    name: 'productName',
    label: { zh: '产品名称', en: 'Product name' },
    also: ['设备名称', '货物名称', '品名', '名称', 'product', 'device name'],
    required: true,
    read: text(200),
  },
  {
    name: 'model',
    label: { zh: '规格型号', en: 'Model' },
    also: ['型号', '规格', '产品型号', '设备型号', 'model no', 'model number', 'specification'],
    required: true,
    read: text(100),
  },
  {
    name: 'category',
    label: { zh: '系统类别', en: 'Category' },
    also: ['类别', '系统', '分类', '产品类别', 'system', 'type'],
    words: categoryWords,
    read: categoryName,
  },
  {
    name: 'serial',
    label: { zh: '出厂编号', en: 'Serial number' },
    also: ['序列号', '编号', '设备编号', '机身号', 'sn', 's/n', 'serial', 'serial no'],
    required: true,
    read: text(100),
  },
  {
    name: 'soldOn',
    label: { zh: '售出日期', en: 'Sold on' },
    also: ['销售日期', '出货日期', '购买日期', 'sale date', 'sold', 'date of sale'],
    read: date,
  },
  {
    name: 'position',
    label: { zh: '安装位置', en: 'Position' },
    also: ['位置', '安装地点', '安装点位', '点位', 'location', 'place'],
    read: text(200),
  },
  {
    name: 'customerName',
    label: { zh: '用户单位', en: 'Customer' },
    also: ['单位名称', '用户单位名称', '客户', '客户名称', '用户', '甲方', 'customer name', 'client'],
    required: true,
    read: text(200),
  },
  {
    name: 'contactName',
    label: { zh: '联系人', en: 'Contact' },
    also: ['用户联系人', 'contact name', 'contact person'],
    read: text(100),
  },
  {
    name: 'address',
    label: { zh: '地址', en: 'Address' },
    also: ['单位地址', '用户地址', '联系地址'],
    read: text(300),
  },
  {
    name: 'postcode',
    label: { zh: '邮编', en: 'Postcode' },
    also: ['邮政编码', 'zip', 'zip code', 'postal code'],
    read: text(20),
  },
  {
    name: 'phone',
    label: { zh: '电话', en: 'Phone' },
    also: ['联系电话', '手机', 'tel', 'telephone', 'mobile'],
    read: text(50),
  },
  { name: 'fax', label: { zh: '传真', en: 'Fax' }, also: ['传真号码'], read: text(50) },
  {
    name: 'email',
    label: { zh: '电子邮箱', en: 'E-mail' },
    also: ['邮箱', '邮件', '电子邮件', 'mail'],
    read: email,
  },
  {
    name: 'contractNumber',
    label: { zh: '合同编号', en: 'Contract number' },
    also: ['合同号', '合同', 'contract', 'contract no'],
    read: text(60),
  },
  {
    name: 'certificateNumber',
    label: { zh: '验收单编号', en: 'Certificate number' },
    also: ['验收单号', '验收单', '验收编号', 'certificate', 'certificate no'],
    read: text(60),
  },
  {
    name: 'acceptedOn',
    label: { zh: '验收日期', en: 'Accepted on' },
    also: ['验收时间', '验收合格日期', 'acceptance date', 'accepted'],
    read: date,
  },
] as const satisfies readonly ImportField[];

export const deviceFields: readonly ImportField[] = fields;

/** A problem of one cell, with the name people know the field by. */
export function problem(field: DeviceField, code: string, zh: string, en: string): ImportProblem {
  return problemOf(fieldOf({ fields }, field), code, zh, en);
}

/** Words in a category cell that say which it is; the first that fits counts. */
const categoryHints: readonly (readonly [RegExp, SystemCategory])[] = [
  [/监控|视频|摄像|电视|cctv|video/i, 'CCTV'],
  [/报警|alarm/i, 'ALARM'],
  [/对讲|intercom/i, 'INTERCOM'],
  [/停车|parking/i, 'PARKING'],
  [/门禁|access/i, 'ACCESS_CONTROL'],
  [/网络|network/i, 'NETWORK'],
  [/楼宇|building/i, 'BUILDING_AUTOMATION'],
  [/家居|home/i, 'SMART_HOME'],
];

/** The category a cell names; null when it names none. */
function categoryOf(text: string): SystemCategory | null {
  const code = text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const exact = systemCategories.find((category) => category === code);
  return exact ?? categoryHints.find(([hint]) => hint.test(text))?.[1] ?? null;
}
