import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { type WorkKind, workKindWords } from '../work-kind.js';
import { companyState, companyWarnings, licenceWarnings, type QualificationFacts } from './rule.js';

const typeWords = {
  LICENCE: text('安防一级资质', 'first-class security licence'),
  ISO9001: text('质量体系认证', 'ISO 9001'),
};

const warningWords = {
  COMPANY_QUALIFICATION_LAPSED: text('有资质失效', 'a qualification has lapsed'),
  COMPANY_LICENCE_MISSING: text('没有登记资质', 'no licence on file'),
};

type Days = { licenceUntilOn: PlainDate | null; isoUntilOn: PlainDate | null };

const dayColumns = {
  licenceUntilOn: { label: text('安防资质至(空:没有)', 'Licence until (none: not held)'), unit: 'DATE' },
  isoUntilOn: { label: text('质量认证至(空:没有)', 'ISO 9001 until (none: not held)'), unit: 'DATE' },
} as const;

const states = exampleTable<
  Days & { from: PlainDate; until: PlainDate },
  { held: readonly string[]; complete: boolean; lapsed: number }
>({
  title: text('投标前看公司资质', 'The company before a bid'),
  given: {
    ...dayColumns,
    from: { label: text('投标日', 'Bid on'), unit: 'DATE' },
    until: { label: text('合同到', 'Contract until'), unit: 'DATE' },
  },
  expect: {
    held: { label: text('投标日有效的', 'Valid on the day of the bid'), words: typeWords },
    complete: { label: text('当日都有效', 'All valid that day') },
    lapsed: { label: text('提示几项', 'Told') },
  },
  usual: { licenceUntilOn: '2026-12-31', isoUntilOn: '2027-06-30', from: '2026-11-23', until: '2026-12-31' },
  run: ({ from, until, ...days }) => {
    const facts = qualifications(days);
    const { complete, qualifications: rows } = companyState(facts, from).outcome;
    const held = rows.flatMap(({ state, typeCode }) => (state === 'VALID' ? [typeCode] : []));
    return { held, complete, lapsed: companyWarnings(facts, { from, until }).length };
  },
  rows: [
    {
      name: text('到合同最后一日都有效', 'Valid to the last day of the contract'),
      given: {},
      expect: { held: ['ISO9001', 'LICENCE'], complete: true, lapsed: 0 },
      cites: [
        { clause: 'P-02', paragraph: '1', question: 'Q63' },
        { clause: 'P-02', paragraph: '2', question: 'Q63' },
      ],
    },
    {
      name: text('合同晚一日', 'A contract one day longer'),
      given: { until: '2027-01-01' },
      expect: { complete: true, lapsed: 1 },
      cites: [{ clause: 'P-02', paragraph: '1', question: 'Q63' }],
    },
    {
      name: text('投标日认证已过期', 'ISO 9001 expired on the day of the bid'),
      given: { isoUntilOn: '2026-11-22' },
      expect: { held: ['LICENCE'], complete: false, lapsed: 1 },
      cites: [{ clause: 'P-02', paragraph: '2', question: 'Q63' }],
    },
  ],
});

const licences = exampleTable<Days & { work: WorkKind; on: PlainDate }, { told: readonly string[] }>({
  title: text('派工前看资质', 'The licence before a visit'),
  given: {
    ...dayColumns,
    work: { label: text('工种', 'Work'), words: workKindWords },
    on: { label: text('上门日期', 'Day of the visit'), unit: 'DATE' },
  },
  expect: { told: { label: text('提示(不拦人)', 'Told, stopping nobody'), words: warningWords } },
  usual: { licenceUntilOn: '2026-12-31', isoUntilOn: null, work: 'SECURITY' },
  run: ({ work, on, ...days }) => ({
    told: licenceWarnings(qualifications(days), work, on).map(({ code }) => code),
  }),
  rows: [
    {
      name: text('最后一日', 'The last day'),
      given: { on: '2026-12-31' },
      expect: { told: [] },
      cites: [{ clause: 'P-02', paragraph: '1', question: 'Q63' }],
    },
    {
      name: text('第二天', 'The day after'),
      given: { on: '2027-01-01' },
      expect: { told: ['COMPANY_QUALIFICATION_LAPSED'] },
      cites: [{ clause: 'P-02', paragraph: '1', question: 'Q63' }],
    },
    {
      name: text('安防工程没有资质', 'Security work without a licence'),
      given: { licenceUntilOn: null, on: '2026-12-31' },
      expect: { told: ['COMPANY_LICENCE_MISSING'] },
      cites: [{ clause: 'P-02', paragraph: '1', question: 'Q63' }],
    },
    {
      name: text('网络工程不要这张资质', 'Network work needs no such licence'),
      given: { licenceUntilOn: null, work: 'NETWORK', on: '2026-12-31' },
      expect: { told: [] },
      cites: [{ clause: 'P-02', paragraph: '1', question: 'Q63' }],
    },
  ],
});

function qualifications({ licenceUntilOn, isoUntilOn }: Days): QualificationFacts[] {
  return [...held('LICENCE', licenceUntilOn, ['SECURITY']), ...held('ISO9001', isoUntilOn, [])];
}

function held(
  typeCode: keyof typeof typeWords,
  validUntilOn: PlainDate | null,
  permits: readonly WorkKind[],
): QualificationFacts[] {
  if (validUntilOn === null) return [];
  const typeName = typeWords[typeCode];
  const dates = { issuedOn: '2021-01-01', validUntilOn, nextReviewOn: null, revokedOn: null };
  return [{ typeCode, typeName, permits, ...dates, proofRequired: true, proved: true }];
}

export const examples: readonly Examples[] = [states, licences];
