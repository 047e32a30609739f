import type { Localized } from '../kernel/localized.js';
import { allPlans, type PlanId } from '../kernel/plan.js';
import { goodsPipes } from './presets/goods-pipes.js';
import { nothingPromised } from './presets/nothing-promised.js';
import {
  engineeringSupply,
  goodsImplementation,
  qualityAssurance,
  riskControl,
  supplier,
  transport,
} from './presets/plans-without-figures.js';
import { securityIntegration } from './presets/security-integration.js';
import type { ServiceTerms } from './service-terms.js';

export interface Preset {
  readonly plan: PlanId;
  readonly title: Localized;
  readonly terms: ServiceTerms;
}

const termsOfPlan: Readonly<Record<PlanId, ServiceTerms>> = {
  SECURITY_INTEGRATION: securityIntegration,
  GOODS_PIPES: goodsPipes,
  QUALITY_ASSURANCE: qualityAssurance,
  SUPPLIER: supplier,
  ENGINEERING_SUPPLY: engineeringSupply,
  TRANSPORT: transport,
  RISK_CONTROL: riskControl,
  GOODS_IMPLEMENTATION: goodsImplementation,
};

/** What each printed plan promises, ① to ⑧. */
export const presets: readonly Preset[] = allPlans.map(({ id, name }) => ({
  plan: id,
  title: name,
  terms: termsOfPlan[id],
}));

/**
 * The terms of a contract that carries these plans. Lists keep every figure of every plan, so that a
 * conflict stays visible; a single field takes the first plan's that has one.
 */
export function presetTerms(plans: readonly PlanId[]): ServiceTerms {
  return plans.map((plan) => termsOfPlan[plan]).reduce(combined, nothingPromised);
}

function combined(first: ServiceTerms, next: ServiceTerms): ServiceTerms {
  return {
    ...first,
    plans: [...first.plans, ...next.plans],
    contractKind: first.contractKind === 'CONSTRUCTION' ? first.contractKind : next.contractKind,
    freePeriods: [...first.freePeriods, ...next.freePeriods],
    paidPeriod: first.paidPeriod ?? next.paidPeriod,
    startBasis: first.freePeriods.length > 0 ? first.startBasis : next.startBasis,
    exclusions: [...first.exclusions, ...next.exclusions],
    lightningCovered: first.lightningCovered || next.lightningCovered,
    remedy: first.remedy ?? next.remedy,
    softwareUpgrades: first.softwareUpgrades ?? next.softwareUpgrades,
    phoneSupport: first.phoneSupport ?? next.phoneSupport,
    deductionPool: first.deductionPool ?? next.deductionPool,
    retention: first.retention ?? next.retention,
    response: firstPromised(first.response, next.response),
    visitPlan: [...first.visitPlan, ...next.visitPlan],
    priceTests: [...first.priceTests, ...next.priceTests],
    targetSet: first.targetSet ?? next.targetSet,
    hotline: [...first.hotline, ...next.hotline],
    promises: [...first.promises, ...next.promises],
  };
}

function firstPromised(
  first: ServiceTerms['response'],
  next: ServiceTerms['response'],
): ServiceTerms['response'] {
  return {
    arriveMinutes: first.arriveMinutes ?? next.arriveMinutes,
    repairHours: first.repairHours ?? next.repairHours,
    generalRepairHours: first.generalRepairHours ?? next.generalRepairHours,
    substituteHours: first.substituteHours ?? next.substituteHours,
    planMinutes: first.planMinutes ?? next.planMinutes,
    teamMinutes: first.teamMinutes ?? next.teamMinutes,
    toolsMinutes: first.toolsMinutes ?? next.toolsMinutes,
    driveMinutes: first.driveMinutes ?? next.driveMinutes,
  };
}
