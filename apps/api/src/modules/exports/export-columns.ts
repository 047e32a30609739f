import { certificateTables } from './certificate-tables.js';
import { col, type ExportTable } from './column.js';
import { peopleTables } from './people-tables.js';
import { priceTables } from './price-tables.js';
import { stockTables } from './stock-tables.js';

export type { ExportColumn, ExportTable } from './column.js';

const contact = { needs: 'customer:contacts' } as const;
const yuan = { as: 'YUAN', needs: 'contract:money' } as const;
const stamps = [
  col('createdAt', '建立时间', 'Created', { as: 'INSTANT', sort: 'CREATED_AT' }),
  col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
];

/** Name of the list → what of it goes out, in this order. */
export const exportTables: Readonly<Record<string, ExportTable>> = {
  customers: {
    zh: '客户',
    en: 'customers',
    access: 'customer:read',
    columns: [
      col('name', '单位名称', 'Name', { sort: 'NAME' }),
      col('region', '地区', 'Region', { sort: 'REGION' }),
      col('contactName', '联系人', 'Contact', contact),
      col('phone', '电话', 'Phone', contact),
      col('fax', '传真', 'Fax', contact),
      col('email', '电子邮箱', 'E-mail', contact),
      col('address', '地址', 'Address'),
      col('postcode', '邮编', 'Postcode'),
      col('propertyManagerName', '物业公司', 'Property manager', contact),
      col('propertyManagerContact', '物业联系人', 'Contact of the property manager', contact),
      col('propertyManagerPhone', '物业电话', 'Phone of the property manager', contact),
      col('customerClass', '客户类别', 'Class', { as: 'CustomerClass' }),
      col('contractCount', '合同数', 'Contracts'),
      col('deviceCount', '设备数', 'Devices', { sort: 'DEVICE_COUNT' }),
      col('note', '备注', 'Remarks'),
      ...stamps,
    ],
  },
  contracts: {
    zh: '合同',
    en: 'contracts',
    access: 'contract:read',
    columns: [
      col('number', '合同编号', 'Number', { sort: 'NUMBER' }),
      col('name', '合同名称', 'Name', { sort: 'NAME' }),
      col('customer.name', '客户', 'Customer', { sort: 'CUSTOMER' }),
      col('kind', '类型', 'Kind', { as: 'ContractKind' }),
      col('plans', '方案', 'Plans', { as: 'PlanId' }),
      col('region', '地区', 'Region'),
      col('signedOn', '签订日期', 'Signed on', { sort: 'SIGNED_ON' }),
      col('coverageState', '今日状态', 'State today', { as: 'Stage' }),
      col('freeUntilOn', '质保期至', 'Free until', { sort: 'FREE_UNTIL_ON' }),
      col('paidUntilOn', '保修期至', 'Paid until', { sort: 'PAID_UNTIL_ON' }),
      col('openContradictionCount', '未决矛盾', 'Open contradictions'),
      col('floorWarningCount', '法定下限提示', 'Statutory warnings'),
      col('settlementFen', '结算总价(元)', 'Settlement (CNY)', yuan),
      col('retentionFen', '质保金(元)', 'Retention money (CNY)', yuan),
      col('retentionBalanceFen', '质保金余额(元)', 'Retention money left (CNY)', yuan),
      col('retentionReleasedOn', '质保金返还日期', 'Retention money released on', {
        needs: 'contract:money',
      }),
      col('projectLead', '项目负责人', 'Project lead'),
      col('serviceOffice', '维修机构', 'Service office'),
      col('servicePhone', '售后服务电话', 'Service phone'),
      col('deviceCount', '设备数', 'Devices'),
      col('note', '备注', 'Remarks'),
      col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
    ],
  },
  devices: {
    zh: '设备',
    en: 'devices',
    access: 'device:read',
    columns: [
      col('serial', '出厂编号', 'Serial', { sort: 'SERIAL' }),
      col('product.model', '规格型号', 'Model', { sort: 'PRODUCT' }),
      col('product.name', '产品名称', 'Product'),
      col('product.category', '系统', 'System', { as: 'SystemCategory' }),
      col('position', '安装位置', 'Position', { sort: 'POSITION' }),
      col('customer.name', '单位名称', 'Customer', { sort: 'CUSTOMER' }),
      col('customer.contactName', '联系人', 'Contact', contact),
      col('customer.phone', '电话', 'Phone', contact),
      col('customer.fax', '传真', 'Fax', contact),
      col('customer.address', '地址', 'Address'),
      col('customer.postcode', '邮编', 'Postcode'),
      col('contract.number', '供货合同', 'Supplied by contract'),
      col('soldOn', '售出日期', 'Sold on', { sort: 'SOLD_ON' }),
      col('coverageState', '今日状态', 'State today', { as: 'Stage' }),
      col('freeUntilOn', '质保期至', 'Free until', { sort: 'FREE_UNTIL_ON' }),
      col('paidUntilOn', '保修期至', 'Paid until', { sort: 'PAID_UNTIL_ON' }),
      col('status', '使用状态', 'Status', { as: 'DeviceStatus' }),
      col('retiredOn', '停用日期', 'Retired on'),
      col('replaces.serial', '替换的设备', 'Replaces'),
      col('outOfServiceDays', '停用天数', 'Days out of service'),
      col('note', '备注', 'Remarks'),
      ...stamps,
    ],
  },
  products: {
    zh: '产品',
    en: 'products',
    access: 'product:read',
    columns: [
      col('model', '规格型号', 'Model', { sort: 'MODEL' }),
      col('name', '产品名称', 'Name', { sort: 'NAME' }),
      col('category', '系统', 'System', { as: 'SystemCategory', sort: 'CATEGORY' }),
      col('manufacturer', '厂家', 'Manufacturer', { sort: 'MANUFACTURER' }),
      col('unit', '单位', 'Unit'),
      col('oemTermMonths', '厂家保修(月)', "Maker's term (months)"),
      col('softwareEndedOn', '软件支持止于', 'Software supported until'),
      col('deviceCount', '设备数', 'Devices'),
      col('note', '备注', 'Remarks'),
      col('updatedAt', '更新时间', 'Updated', { as: 'INSTANT', sort: 'UPDATED_AT' }),
    ],
  },
  ...stockTables,
  ...priceTables,
  ...peopleTables,
  ...certificateTables,
  calendar: {
    zh: '工作日历',
    en: 'calendar',
    access: 'calendar:read',
    rows: async (s) => (await s.calendar.days()).map((day) => ({ ...day })),
    columns: [
      col('date', '日期', 'Date'),
      col('kind', '类型', 'Kind', { as: 'DayKind' }),
      col('name', '名称', 'Name'),
      col('covered', '当年通知已录入', 'Notice of the year loaded', { as: 'YES_NO' }),
    ],
  },
  users: {
    zh: '用户',
    en: 'users',
    access: 'user:read',
    columns: [
      col('username', '用户名', 'Username', { sort: 'USERNAME' }),
      col('displayName', '姓名', 'Name', { sort: 'DISPLAY_NAME' }),
      col('role', '角色', 'Role', { as: 'Role', sort: 'ROLE' }),
      col('active', '可登录', 'Active', { as: 'YES_NO' }),
      col('lastLoginAt', '最近登录', 'Last login', { as: 'INSTANT', sort: 'LAST_LOGIN_AT' }),
      ...stamps,
    ],
  },
};
