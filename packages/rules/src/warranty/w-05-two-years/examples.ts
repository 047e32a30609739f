import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlanId } from '../../kernel/plan.js';
import { presetTerms } from '../../terms/presets.js';
import { coverageTable } from '../example-tables.js';
import { freeTerm } from './rule.js';

export const examples = [
  exampleTable({
    title: text('合同的哪个免费期有效', 'Which free period of a contract holds'),
    given: {
      plans: { label: text('合同所附方案', 'Plans the contract carries') },
      chosen: { label: text('管理员选定第几个', 'Chosen by an administrator') },
    },
    expect: {
      months: { label: text('免费月数', 'Months free'), unit: 'MONTHS' },
      clause: { label: text('依据', 'By clause') },
      warnings: { label: text('提示', 'Warnings') },
    },
    usual: { chosen: null },
    run: ({ plans, chosen }: { plans: readonly PlanId[]; chosen: number | null }) => {
      const terms = presetTerms(plans);
      const { outcome, warnings } = freeTerm(
        chosen === null
          ? terms
          : { ...terms, chosenFreePeriod: { index: chosen - 1, reason: '双方书面确认' } },
      );
      return {
        months: outcome?.months ?? null,
        clause: outcome?.clause ?? null,
        warnings: warnings.map((warning) => warning.code),
      };
    },
    rows: [
      {
        name: text('只有两年', 'Two years only'),
        given: { plans: ['GOODS_PIPES'] },
        expect: { months: 24, clause: 'W-05', warnings: [] },
        cites: [{ clause: 'W-05', paragraph: '1' }],
      },
      {
        name: text('一年和三年:最长的有效,提示', 'One year and three: the longest holds, flagged'),
        given: { plans: ['SECURITY_INTEGRATION'] },
        expect: { months: 36, clause: 'W-06', warnings: ['SEVERAL_FREE_PERIODS'] },
        cites: [{ clause: 'W-05', paragraph: '1', question: 'Q6' }],
      },
      {
        name: text('一年、三年和两年', 'One year, three and two'),
        given: { plans: ['SECURITY_INTEGRATION', 'GOODS_PIPES'] },
        expect: { months: 36, clause: 'W-06', warnings: ['SEVERAL_FREE_PERIODS'] },
        cites: [{ clause: 'W-05', paragraph: '1', question: 'Q6' }],
      },
      {
        name: text('管理员选定一年,有理由', 'An administrator chose one year, with a reason'),
        given: { plans: ['SECURITY_INTEGRATION'], chosen: 1 },
        expect: { months: 12, clause: 'W-03', warnings: [] },
        cites: [{ clause: 'W-05', paragraph: '1', question: 'Q6' }],
      },
      {
        name: text('方案没有写免费期', 'A plan without a free period'),
        given: { plans: ['TRANSPORT'] },
        expect: { months: null, clause: null, warnings: ['NO_FREE_PERIOD'] },
        cites: [{ clause: 'W-05', paragraph: '1', question: 'Q6' }],
      },
    ],
  }),
  coverageTable(
    text('两年,自验收合格之日起', 'Two years from the day of acceptance'),
    { plan: 'GOODS_PIPES', freeMonths: 24, acceptedOn: '2024-02-29' },
    [
      {
        name: text('前一天', 'The day before the end'),
        given: { calledAt: '2026-02-27T10:00:00+08:00' },
        expect: { stage: 'FREE' },
        cites: [{ clause: 'W-05', paragraph: '2' }],
      },
      {
        name: text('止日是调休补班的周六', 'The end: a Saturday made up as a workday'),
        given: { calledAt: '2026-02-28T10:00:00+08:00' },
        expect: { stage: 'FREE' },
        cites: [{ clause: 'W-05', paragraph: '2' }],
      },
      {
        name: text('后一天:没有保修期,按收费标准', 'The day after: no paid period, fee standard'),
        given: { calledAt: '2026-03-01T10:00:00+08:00' },
        expect: { stage: 'AFTER', charge: 'FEE_STANDARD', clause: 'W-05' },
        cites: [{ clause: 'W-05', paragraph: '2' }],
      },
      {
        name: text('没有印除外原因:对我方不利', 'No exclusion printed: read against us'),
        given: { calledAt: '2025-05-01T10:00:00+08:00', causes: ['CLIENT_DAMAGE'] },
        expect: { stage: 'FREE', charge: 'FREE', warnings: ['NO_EXCLUSION_PRINTED'] },
        cites: [{ clause: 'W-05', paragraph: '1', question: 'Q6' }],
      },
    ],
  ),
  coverageTable(text('没有承诺免费期', 'No free period promised'), { plan: 'TRANSPORT', freeMonths: null }, [
    {
      name: text('按收费标准,说明没有承诺', 'Fee standard, and it says that nothing was promised'),
      given: {},
      expect: { stage: 'AFTER', payer: 'CLIENT', charge: 'FEE_STANDARD', warnings: ['NO_FREE_PERIOD'] },
      cites: [{ clause: 'W-05', paragraph: '1', question: 'Q6' }],
    },
  ]),
];
