import { type Localized, text } from '../kernel/localized.js';
import type { ServiceTerms } from '../terms/service-terms.js';

/** What a setting of a contract is called by the people who agree on it: 'samplesMin, sampleMonths' in words. */
export function settingInWords(setting: string): Localized {
  const words = setting
    .split(', ')
    .map((field) => settingWords[field as keyof ServiceTerms] ?? text(field, field));
  return text(words.map(({ zh }) => zh).join('、'), words.map(({ en }) => en).join(', '));
}

const settingWords: Partial<Record<keyof ServiceTerms, Localized>> = {
  freePeriods: text('合同的免费期', "the contract's free periods"),
  chosenFreePeriod: text('选定的免费期', 'the free period chosen'),
  paidPeriod: text('合同的保修期', "the contract's paid period"),
  startBasis: text('起算依据', 'what starts the period'),
  rollOnRestDay: text('逢休息日顺延', 'moving on rest days'),
  lightningCovered: text('雷击属保修范围', 'lightning covered'),
  softwareUpgrades: text('软件升级终身免费', 'software upgrades free for life'),
  shareRounding: text('甲方份额的取整', "rounding of the client's share"),
  partTermMonths: text('零件期限(默认)', 'term of a part (default)'),
  workmanshipDays: text('付费维修后的工艺保障', 'workmanship after a paid repair'),
  downtimeExtension: text('停用顺延', 'extension by time out of service'),
  returnDays: text('重现自动计入的日数', 'days in which a return counts'),
  callOutFeeFen: text('合同上门费', 'call-out fee of the contract'),
  samplesMin: text('样本最少个数', 'fewest samples'),
  sampleMonths: text('样本最长月数', 'age of a sample at most'),
  bestPriceMonths: text('最优惠价回看月数', 'months the best price looks back'),
  promises: text('合同所印的数字', 'the figure the contract prints'),
};
