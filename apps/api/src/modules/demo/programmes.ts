import {
  type ContradictionKey,
  contradictionsIn,
  type PlanId,
  presetTerms,
  type ServiceTerms,
} from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';

/** What a bid promised: the plans it carries, and what became of their contradictions. */
export interface Programme {
  readonly plans: readonly PlanId[];
  /** How the promises were agreed. */
  readonly as: 'PRINTED' | 'ONE_YEAR_ONLY' | 'THREE_YEARS_DECIDED' | 'ONE_YEAR_DECIDED' | 'ALL_DECIDED';
  /** How large such a job is, against the others. */
  readonly size: number;
}

const [SECURITY, GOODS]: readonly [PlanId, PlanId] = ['SECURITY_INTEGRATION', 'GOODS_PIPES'];

/** In turn over the contracts: every plan is carried by several of them, alone and together with others. */
export const programmes: readonly Programme[] = [
  { plans: [SECURITY], as: 'ONE_YEAR_ONLY', size: 1 },
  { plans: [SECURITY], as: 'THREE_YEARS_DECIDED', size: 1.2 },
  { plans: [GOODS], as: 'PRINTED', size: 1 },
  { plans: [SECURITY], as: 'PRINTED', size: 1 },
  { plans: [GOODS, 'QUALITY_ASSURANCE'], as: 'PRINTED', size: 0.8 },
  { plans: [SECURITY, 'ENGINEERING_SUPPLY'], as: 'ALL_DECIDED', size: 1.2 },
  { plans: ['SUPPLIER'], as: 'PRINTED', size: 0.1 },
  { plans: [GOODS, 'SUPPLIER', 'TRANSPORT'], as: 'PRINTED', size: 1 },
  { plans: [SECURITY, GOODS], as: 'PRINTED', size: 1.4 },
  { plans: ['QUALITY_ASSURANCE'], as: 'PRINTED', size: 0.1 },
  { plans: [GOODS, 'RISK_CONTROL'], as: 'ALL_DECIDED', size: 0.7 },
  { plans: [SECURITY, 'GOODS_IMPLEMENTATION'], as: 'ONE_YEAR_DECIDED', size: 1 },
  { plans: ['ENGINEERING_SUPPLY'], as: 'PRINTED', size: 0.1 },
  { plans: [GOODS, 'GOODS_IMPLEMENTATION'], as: 'PRINTED', size: 0.8 },
  { plans: [SECURITY, 'QUALITY_ASSURANCE'], as: 'PRINTED', size: 1 },
  { plans: ['TRANSPORT'], as: 'PRINTED', size: 0.1 },
  { plans: [SECURITY, GOODS], as: 'ALL_DECIDED', size: 1.4 },
  { plans: ['RISK_CONTROL'], as: 'PRINTED', size: 0.1 },
  { plans: [GOODS, 'ENGINEERING_SUPPLY', 'TRANSPORT'], as: 'PRINTED', size: 0.9 },
  { plans: [SECURITY], as: 'ONE_YEAR_DECIDED', size: 1 },
  { plans: ['GOODS_IMPLEMENTATION'], as: 'PRINTED', size: 0.1 },
  { plans: [SECURITY, 'SUPPLIER'], as: 'ONE_YEAR_ONLY', size: 0.8 },
];

/** The promises as they were signed: what the plans print, with the money this contract agreed on. */
export function signedTerms({ plans, as }: Programme, retention: ServiceTerms['retention']): ServiceTerms {
  const printed = { ...presetTerms(plans), retention };
  return as === 'ONE_YEAR_ONLY' ? withoutThreeYears(printed) : printed;
}

/** The promises after the contradictions were decided; null where nobody decided any. */
export function decidedTerms(
  { as }: Programme,
  signed: ServiceTerms,
  decidedOn: PlainDate,
  decidedBy: string,
): ServiceTerms | null {
  if (as === 'PRINTED' || as === 'ONE_YEAR_ONLY') return null;
  const keys: readonly ContradictionKey[] | null = as === 'ALL_DECIDED' ? null : ['freePeriods', 'remedy'];
  const resolutions = contradictionsIn(signed)
    .filter(({ key }) => keys === null || keys.includes(key))
    .flatMap(({ key, holds, figures }) => {
      const chosen = key === 'freePeriods' && as === 'ONE_YEAR_DECIDED' ? 12 : (holds ?? figures[0]?.value);
      if (chosen === undefined) return [];
      const reason = key === 'freePeriods' ? freeReason(Number(chosen)) : reasons[key];
      return [{ contradiction: key, chosen, reason, decidedOn, decidedBy }];
    });
  return { ...signed, resolutions };
}

/** Months of the free period that holds; 0 where the plans promise none. */
export function freeMonths(terms: ServiceTerms): number {
  const decided = terms.resolutions.find(({ contradiction }) => contradiction === 'freePeriods');
  const months = terms.freePeriods.map((period) => period.months);
  return decided ? Number(decided.chosen) : Math.max(0, ...months);
}

/** A bid that was bound without section 18.8: only the single year of 18.1 was promised. */
function withoutThreeYears(terms: ServiceTerms): ServiceTerms {
  const freePeriods = terms.freePeriods.filter(({ clause }) => clause !== 'W-06');
  return {
    ...terms,
    freePeriods,
    startBasis: freePeriods[0]?.startBasis ?? terms.startBasis,
    promises: terms.promises.filter(({ clause }) => clause !== 'W-06'),
  };
}

function freeReason(months: number): string {
  return months === 12
    ? '合同谈判纪要第4条:质保期一年,其后三年为收费保修期,双方签字确认。'
    : '投标答疑书面确认:免费质保期按较长的一处执行。';
}

const reasons: Readonly<Record<Exclude<ContradictionKey, 'freePeriods'>, string>> = {
  startBasis: '以列有设备的验收单为准,双方在开工会上确认。',
  guaranteeWord: '本合同的“保修”指质保期满后的收费保修,已向甲方说明。',
  exclusions: '按列举四类原因的条款执行,雷击除外。',
  remedy: '先维修,两次修不好即更换,甲方项目负责人同意。',
  repairHours: '按12小时解决执行,对用户有利。',
  substitute: '甲方接受同等产品作为临时替代。',
  clockStages: '质保期和保修期内都按时限响应,之后尽快。',
  visitPlan: '每季度上门一次,致电回访由客服另行安排。',
  priceTests: '保修期内按商定价格报价,逐项确认。',
  targetSet: '按第一组质量目标考核。',
  hotline: '故障按7×24小时受理。',
};
