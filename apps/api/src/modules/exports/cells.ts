import { allPlans, certificateStateWords, type MovementKind } from '@jiannuo/rules';
import type { Localized } from '../../platform/errors.js';

export type ExportLocale = keyof Localized;

/** How a value becomes the text of a cell; without one it is written as it is. */
export type CellFormat = 'INSTANT' | 'YUAN' | 'YES_NO' | keyof typeof words;

/** The text of one cell; empty for what is not known. */
export function cell(value: unknown, format: CellFormat | undefined, locale: ExportLocale): string | number {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.map((item) => cell(item, format, locale)).join(locale === 'zh' ? '、' : ', ');
  if (format === undefined) return typeof value === 'number' ? value : String(value);
  if (format === 'INSTANT') return localTime(String(value));
  if (format === 'YUAN') return yuan(Number(value));
  if (format === 'YES_NO') return yesNo[value === true ? 'yes' : 'no'][locale];
  return words[format][String(value)]?.[locale] ?? String(value);
}

/** Shanghai time, in a form every spreadsheet takes for a time: `2026-06-15 10:00:00`. */
function localTime(instant: string): string {
  return shanghai.format(Date.parse(instant));
}

/** Sweden writes times the way ISO does. */
const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Fen as yuan with two decimals, without a sign a spreadsheet would stumble over. */
function yuan(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100);
  const rest = String(Math.abs(fen) % 100).padStart(2, '0');
  return `${fen < 0 ? '-' : ''}${whole}.${rest}`;
}

const yesNo = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } } as const;

type Words = Readonly<Record<string, Localized>>;

/** Codes in words, by the name of their enum. */
const words = {
  Stage: {
    NOT_STARTED: { zh: '质保期前', en: 'Not started' },
    FREE: { zh: '质保期', en: 'Free' },
    PAID: { zh: '保修期', en: 'Paid' },
    AFTER: { zh: '保修期过后', en: 'After' },
  } as Words,
  HourlyClass: {
    JUNIOR: { zh: '初级', en: 'Junior' },
    SENIOR: { zh: '高级', en: 'Senior' },
    EXPERT: { zh: '专家', en: 'Expert' },
  } as Words,
  CertificateState: certificateStateWords as Words,
  PersonState: {
    ACTIVE: { zh: '在职', en: 'Works here' },
    LEFT: { zh: '已离职', en: 'Has left' },
  } as Words,
  SystemCategory: {
    CCTV: { zh: '闭路电视监控', en: 'CCTV' },
    ALARM: { zh: '安全防盗报警', en: 'Alarm' },
    INTERCOM: { zh: '可视对讲', en: 'Intercom' },
    SMART_HOME: { zh: '家居智能', en: 'Smart home' },
    NETWORK: { zh: '计算机网络', en: 'Network' },
    PARKING: { zh: '停车场管理', en: 'Parking' },
    ACCESS_CONTROL: { zh: '智能门禁', en: 'Access control' },
    BUILDING_AUTOMATION: { zh: '楼宇自动化', en: 'Building automation' },
  } as Words,
  DeviceStatus: {
    IN_SERVICE: { zh: '在用', en: 'In service' },
    RETIRED: { zh: '已停用', en: 'Retired' },
  } as Words,
  PartCategory: {
    BOARD: { zh: '板卡', en: 'Board' },
    ACCESSORY: { zh: '配件', en: 'Accessory' },
    CONSUMABLE: { zh: '耗材', en: 'Consumable' },
    TOOL: { zh: '专用工具', en: 'Special tool' },
    SUBSTITUTE: { zh: '替代整机', en: 'Substitute device' },
  } as Words,
  PartTracking: {
    QUANTITY: { zh: '按数量', en: 'By quantity' },
    SERIAL: { zh: '按序列号', en: 'By serial' },
  } as Words,
  StockMovementKind: {
    RECEIPT: { zh: '入库', en: 'Receipt' },
    ISSUE: { zh: '发出', en: 'Issue' },
    RETURN: { zh: '退回', en: 'Return' },
    TRANSFER_OUT: { zh: '调出', en: 'Transfer out' },
    TRANSFER_IN: { zh: '调入', en: 'Transfer in' },
    ADJUST: { zh: '调整', en: 'Adjustment' },
    RESERVE: { zh: '占用', en: 'Reserve' },
    RELEASE: { zh: '释放', en: 'Release' },
    SCRAP: { zh: '报废', en: 'Scrap' },
    LOAN_OUT: { zh: '借出', en: 'Loan out' },
    LOAN_BACK: { zh: '还回', en: 'Loan back' },
    OEM_OUT: { zh: '返厂', en: 'To the maker' },
    OEM_BACK: { zh: '厂家返回', en: 'Back from the maker' },
    QUARANTINE: { zh: '隔离', en: 'Quarantine' },
    CLEAR: { zh: '解除隔离', en: 'Clear' },
  } satisfies Readonly<Record<MovementKind, Localized>> as Words,
  StockLevel: {
    OUT: { zh: '无可用', en: 'None free' },
    LOW: { zh: '偏低', en: 'Low' },
    OK: { zh: '充足', en: 'Enough' },
  } as Words,
  PlaceKind: {
    WAREHOUSE: { zh: '仓库', en: 'Warehouse' },
    VAN: { zh: '服务车', en: 'Van' },
    SITE: { zh: '现场库房', en: 'Store on site' },
  } as Words,
  PriceItemKind: {
    PART: { zh: '备件', en: 'Part' },
    SERVICE: { zh: '服务', en: 'Service' },
  } as Words,
  ServiceClass: {
    LABOUR: { zh: '服务人工', en: 'Labour' },
    VISIT: { zh: '上门', en: 'Call-out' },
    BOARD_REPAIR: { zh: '板卡维修', en: 'Board repair' },
    PART_REPAIR: { zh: '配件维修', en: 'Accessory repair' },
    SOFTWARE_UPGRADE: { zh: '软件升级', en: 'Software upgrade' },
    OTHER: { zh: '其他', en: 'Other' },
  } as Words,
  PriceState: {
    IN_FORCE: { zh: '在售', en: 'Sold' },
    WITHDRAWN: { zh: '停售', en: 'Withdrawn' },
  } as Words,
  CustomerClass: {
    STANDARD: { zh: '一般客户', en: 'Standard' },
    KEY_ACCOUNT: { zh: '重点客户', en: 'Key account' },
    PUBLIC_SECTOR: { zh: '公共部门', en: 'Public sector' },
    TRADE: { zh: '同行', en: 'Trade' },
  } as Words,
  DayKind: {
    REST: { zh: '放假', en: 'Day off' },
    WORK: { zh: '调休上班', en: 'Make-up workday' },
  } as Words,
  ContractKind: {
    GOODS: { zh: '货物', en: 'Goods' },
    CONSTRUCTION: { zh: '工程', en: 'Construction' },
  } as Words,
  Role: {
    ADMIN: { zh: '管理员', en: 'Administrator' },
    HR: { zh: '人事', en: 'Human resources' },
    DISPATCHER: { zh: '调度', en: 'Dispatcher' },
    ENGINEER: { zh: '工程师', en: 'Engineer' },
    VIEWER: { zh: '访客', en: 'Viewer' },
  } as Words,
  PlanId: Object.fromEntries(
    allPlans.map(({ id, symbol, name }) => [id, { zh: `${symbol}${name.zh}`, en: `${symbol} ${name.en}` }]),
  ) as Words,
} as const;
