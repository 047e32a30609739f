import { z } from 'zod';
import { clauseIds } from '../kernel/clause-id.js';
import { isPlainDate } from '../kernel/plain-date.js';
import { allPlans, type PlanId } from '../kernel/plan.js';
import { RuleRefusal } from '../kernel/refusal.js';
import { causeCodes } from './cause.js';
import { contradictionKeys, type ServiceTerms } from './service-terms.js';

const months = z.int().min(1).max(1_200);
const count = z.int().min(0).max(10_000);
const words = z.string().trim().min(1).max(4_000);
const planId = z.enum(allPlans.map((plan) => plan.id) as [PlanId, ...PlanId[]]);
const startBasis = z.enum(['CONTRACT_ACCEPTANCE', 'PROJECT_ACCEPTANCE', 'COMPLETION_ACCEPTANCE']);
const quoted = { clause: z.enum(clauseIds), plan: planId, section: z.string(), quote: words };
const minutes = count.nullable();

/** Refuses unknown fields, figures out of range and choices that point nowhere. */
export const serviceTermsSchema: z.ZodType<ServiceTerms> = z
  .strictObject({
    schemaVersion: z.literal(1),
    plans: z
      .array(planId)
      .refine((plans) => new Set(plans).size === plans.length, 'a plan is bound in twice'),
    contractKind: z.enum(['GOODS', 'CONSTRUCTION']),
    freePeriods: z.array(z.strictObject({ months, startBasis, ...quoted })),
    chosenFreePeriod: z.strictObject({ index: z.int().min(0), reason: words }).nullable(),
    paidPeriod: z.strictObject({ months, ...quoted }).nullable(),
    startBasis,
    exclusions: z.array(z.strictObject({ causes: z.array(z.enum(causeCodes)).min(1), ...quoted })),
    lightningCovered: z.boolean(),
    remedy: z.enum(['REPAIR_FIRST', 'REPLACE']).nullable(),
    softwareUpgrades: z.strictObject(quoted).nullable(),
    phoneSupport: z.strictObject(quoted).nullable(),
    deductionPool: z.enum(['RETENTION', 'PREPAID_FEE']).nullable(),
    retention: z
      .strictObject({
        percent: z
          .number()
          .min(0)
          .max(100)
          .refine((percent) => Number.isInteger(Math.round(percent * 1e6) / 1e4), 'more than two decimals')
          .nullable(),
        defectMonths: months.nullable(),
        returnCheckDays: count.nullable(),
        quote: words.nullable(),
      })
      .nullable(),
    response: z.strictObject({
      arriveMinutes: minutes,
      repairHours: minutes,
      generalRepairHours: minutes,
      substituteHours: minutes,
      planMinutes: minutes,
      teamMinutes: minutes,
      toolsMinutes: minutes,
      driveMinutes: minutes,
    }),
    visitPlan: z.array(
      z
        .strictObject({
          kind: z.enum(['ONSITE', 'CALL']),
          stage: z.enum(['FREE', 'AFTER', 'ANY']),
          perYearOwed: z.int().min(1).max(366),
          perYearAimed: z.int().min(1).max(366),
          ...quoted,
        })
        .refine((line) => line.perYearOwed <= line.perYearAimed, {
          path: ['perYearAimed'],
          message: 'fewer aimed at than owed',
        }),
    ),
    priceTests: z.array(
      z.strictObject({ test: z.enum(['AGREED', 'BEST', 'LOCAL_BEST', 'MARKET_MEAN']), ...quoted }),
    ),
    targetSet: z.enum(['FIRST', 'FULL']).nullable(),
    hotline: z.array(z.strictObject({ hours: z.enum(['5X8', '7X24']), ...quoted })),
    kpiClock: z.enum(['RAW', 'ADJUSTED']),
    rollOnRestDay: z.boolean(),
    shareRounding: z.enum(['DOWN', 'HALF_UP']),
    partTermMonths: months,
    ownPartTermMonths: months.nullable(),
    workmanshipDays: count,
    downtimeExtension: z.boolean(),
    returnDays: count,
    callOutFeeFen: z.int().min(0).nullable(),
    samplesMin: z.int().min(1).max(100),
    sampleMonths: months,
    bestPriceMonths: months,
    promises: z.array(
      z
        .strictObject({ key: words, figure: z.union([z.number(), z.string()]).nullable(), ...quoted })
        .refine(({ clause, figure }) => clause !== 'H-01' || figure === null || isCount(figure), {
          path: ['figure'],
          message: 'not a number of failed repairs, 1 or more',
        }),
    ),
    resolutions: z.array(
      z.strictObject({
        contradiction: z.enum(contradictionKeys),
        chosen: z.union([z.number(), z.string()]),
        reason: words,
        decidedOn: z.string().refine(isPlainDate, 'not an existing date (YYYY-MM-DD)'),
        decidedBy: words,
      }),
    ),
  })
  .refine(
    (terms) => terms.chosenFreePeriod === null || terms.chosenFreePeriod.index < terms.freePeriods.length,
    {
      path: ['chosenFreePeriod', 'index'],
      message: 'names no free period of this contract',
    },
  )
  .refine((terms) => terms.paidPeriod === null || terms.freePeriods.length > 0, {
    path: ['paidPeriod'],
    message: 'a paid period starts at the end of a free one, and this contract has none',
  });

function isCount(figure: number | string): boolean {
  return typeof figure === 'number' && Number.isSafeInteger(figure) && figure >= 1;
}

/** Terms from stored or received JSON. Refuses with INVALID_TERMS and the paths of the first things wrong. */
export function parseServiceTerms(json: unknown): ServiceTerms {
  const parsed = serviceTermsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const named = parsed.error.issues.slice(0, MOST_NAMED);
  const issues = named.map((issue) => `${issue.path.join('.')}: ${issue.message.slice(0, 200)}`);
  if (parsed.error.issues.length > MOST_NAMED) issues.push('…');
  throw new RuleRefusal(
    'INVALID_TERMS',
    {
      zh: `服务条款不成立:${issues.join(';')}`,
      en: `These service terms are not well formed: ${issues.join('; ')}`,
    },
    [],
    named.map((issue) => issue.path.join('.')),
  );
}

/** Nobody mends more at once, and a document that is wrong throughout must not answer with itself many times. */
const MOST_NAMED = 20;
