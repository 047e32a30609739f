import { type Localized, text } from '../kernel/localized.js';
import type { CauseCode } from '../terms/cause.js';
import type { CostClass } from './facts.js';
import type { Charge, Payer, Stage } from './outcomes.js';

export const causeWords: Readonly<Record<CauseCode, Localized>> = {
  LIGHTNING: text('雷击', 'lightning'),
  OUR_WORKMANSHIP: text('我方施工质量', 'our workmanship'),
  PRE_TAKEOVER_CUSTODY: text('移交前保管不力', 'our custody before take-over'),
  PRODUCT_DEFECT: text('产品质量问题', 'product defect'),
  CLIENT_DAMAGE: text('甲方人为损坏', "damage by the client's people"),
  THIRD_PARTY: text('第三者故意损坏', 'deliberate damage by others'),
  NATURAL_DISASTER: text('自然灾害', 'natural disaster'),
  FORCE_MAJEURE: text('不可抗力', 'irresistible force'),
  UNKNOWN: text('原因不明', 'unknown'),
};

export const costClassWords: Readonly<Record<CostClass, Localized>> = {
  PARTS: text('配件', 'parts'),
  LABOUR: text('人工', 'labour'),
  BOARD_REPAIR: text('板卡维修', 'board repair'),
  VISIT: text('上门', 'visit'),
  SOFTWARE_UPGRADE: text('软件升级', 'software upgrade'),
  PHONE_SUPPORT: text('电话支持', 'support by telephone'),
};

export const stageWords: Readonly<Record<Stage, Localized>> = {
  NOT_STARTED: text('未开始', 'not started'),
  FREE: text('质保期', 'free period'),
  PAID: text('保修期', 'paid period'),
  AFTER: text('保修期过后', 'after both'),
};

export const payerWords: Readonly<Record<Payer, Localized>> = {
  COMPANY: text('我方', 'we'),
  CLIENT: text('甲方', 'the client'),
  SHARED: text('分担', 'shared'),
};

export const chargeWords: Readonly<Record<Charge, Localized>> = {
  FREE: text('免费', 'free'),
  QUOTE: text('先报价', 'quoted first'),
  FEE_STANDARD: text('按收费标准', 'by fee standard'),
  CHARGED: text('收费', 'charged'),
  ON_HOLD: text('暂缓', 'on hold'),
};
