import type { ProvisionalReason } from '../kernel/decision.js';
import { type Localized, text } from '../kernel/localized.js';
import { allPlans } from '../kernel/plan.js';
import { causeWords, costClassWords } from '../warranty/example-words.js';

const provisionalWords: Readonly<Record<ProvisionalReason, Localized>> = {
  CALENDAR_NOT_LOADED: text('当年放假通知未导入', 'holiday notice not loaded'),
  CAUSE_UNCONFIRMED: text('原因未认定', 'cause not final'),
  START_PROPOSED: text('起算日只是提议', 'start only proposed'),
  START_UNKNOWN: text('起算日不明', 'start unknown'),
  TAKE_OVER_UNKNOWN: text('移交日不明', 'take-over unknown'),
  EVIDENCE_MISSING: text('凭证不全', 'evidence missing'),
  SAME_PROBLEM_UNCONFIRMED: text('是否相同问题未认定', 'same problem not confirmed'),
};

const warningWords: Readonly<Record<string, Localized>> = {
  SEVERAL_FREE_PERIODS: text('合同写了几个免费期', 'several free periods printed'),
  NO_FREE_PERIOD: text('合同没有免费期', 'no free period printed'),
  NO_EXCLUSION_PRINTED: text('合同没有除外条款', 'no exclusion printed'),
  CONFLICTING_CLAUSES: text('两条都适用,没有先后', 'two clauses apply without an order'),
  LIGHTNING_NOT_PRINTED: text('合同没有写雷击', 'the contract is silent on lightning'),
  DOWNTIME_ASK: text('是否顺延待定', 'somebody decides on an extension'),
  WORKMANSHIP_BELOW_MINIMUM: text('施工质量保障低于法定最短期限', 'workmanship below the statutory minimum'),
};

const reasonWords: Readonly<Record<string, Localized>> = {
  OEM_ENDED: text('原厂已停止', 'ended by the maker'),
  DEVICE_RETIRED: text('设备已停用', 'device retired'),
  NOT_PROMISED: text('合同没有承诺', 'not promised'),
};

const factWords: Readonly<Record<string, Localized>> = {
  DOWN: text('向下取整到分', 'rounded down to the fen'),
  HALF_UP: text('四舍五入到分', 'half a fen rounded up'),
  PROPOSED: text('提议', 'proposed'),
  CONFIRMED: text('已确认', 'confirmed'),
  UNKNOWN: text('不明', 'unknown'),
  GOODS: text('货物', 'goods'),
  WORKMANSHIP: text('安装和布线', 'installation and wiring'),
  CONSTRUCTION: text('工程', 'construction'),
  ACTIVE: text('有效', 'active'),
  ENDED: text('已结束', 'ended'),
  CONTRACT: text('合同', 'the contract'),
  OEM: text('原厂', 'the maker'),
  DEFAULT: text('公司规定', 'company default'),
};

/** Words for codes that mean the same in every table; a column's own words come first. */
export const codeWords: Readonly<Record<string, Localized>> = {
  ...Object.fromEntries(allPlans.map(({ id, name }) => [id, name])),
  ...factWords,
  ...causeWords,
  ...costClassWords,
  ...provisionalWords,
  ...warningWords,
  ...reasonWords,
};
