import type { Localized } from '@jiannuo/rules';
import { type SystemCategory, systemCategories } from '../products/product.entity.js';
import type { ImportField } from './import-terms.js';

interface FieldWords {
  readonly label: Localized;
  /** Other headings people use. Compared without spaces, punctuation and case. */
  readonly also: readonly string[];
}

/** What each field is called, in our template and elsewhere. */
export const fieldWords: Readonly<Record<ImportField, FieldWords>> = {
  productName: words(
    '产品名称',
    'Product name',
    '设备名称',
    '货物名称',
    '品名',
    '名称',
    'product',
    'device name',
  ),
  model: words(
    '规格型号',
    'Model',
    '型号',
    '规格',
    '产品型号',
    '设备型号',
    'model no',
    'model number',
    'specification',
  ),
  category: words('系统类别', 'Category', '类别', '系统', '分类', '产品类别', 'system', 'type'),
  serial: words(
    '出厂编号',
    'Serial number',
    '序列号',
    '编号',
    '设备编号',
    '机身号',
    'sn',
    's/n',
    'serial',
    'serial no',
  ),
  soldOn: words(
    '售出日期',
    'Sold on',
    '销售日期',
    '出货日期',
    '购买日期',
    'sale date',
    'sold',
    'date of sale',
  ),
  position: words('安装位置', 'Position', '位置', '安装地点', '安装点位', '点位', 'location', 'place'),
  customerName: words(
    '用户单位',
    'Customer',
    '单位名称',
    '用户单位名称',
    '客户',
    '客户名称',
    '用户',
    '甲方',
    '用户单位名称',
    'customer name',
    'client',
  ),
  contactName: words('联系人', 'Contact', '用户联系人', 'contact name', 'contact person'),
  address: words('地址', 'Address', '单位地址', '用户地址', '联系地址'),
  postcode: words('邮编', 'Postcode', '邮政编码', 'zip', 'zip code', 'postal code'),
  phone: words('电话', 'Phone', '联系电话', '手机', 'tel', 'telephone', 'mobile'),
  fax: words('传真', 'Fax', '传真号码'),
  email: words('电子邮箱', 'E-mail', '邮箱', '邮件', '电子邮件', 'mail'),
  contractNumber: words('合同编号', 'Contract number', '合同号', '合同', 'contract', 'contract no'),
  certificateNumber: words(
    '验收单编号',
    'Certificate number',
    '验收单号',
    '验收单',
    '验收编号',
    'certificate',
    'certificate no',
  ),
  acceptedOn: words('验收日期', 'Accepted on', '验收时间', '验收合格日期', 'acceptance date', 'accepted'),
};

function words(zh: string, en: string, ...also: readonly string[]): FieldWords {
  return { label: { zh, en }, also };
}

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
export function categoryOf(text: string): SystemCategory | null {
  const code = text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const exact = systemCategories.find((category) => category === code);
  return exact ?? categoryHints.find(([hint]) => hint.test(text))?.[1] ?? null;
}
