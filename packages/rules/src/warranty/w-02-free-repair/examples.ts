import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import { coverageOf } from '../coverage.js';
import { aLine, coverageTable, seededCalendar, termsWith } from '../example-tables.js';
import { chargeWords, stageWords } from '../example-words.js';

/** Terms that print 18.1 only: the user's own damage is the one exclusion. */
const only181: ServiceTerms = (() => {
  const terms = termsWith('SECURITY_INTEGRATION', 12);
  return {
    ...terms,
    exclusions: terms.exclusions.filter((term) => term.clause === 'W-02'),
    promises: terms.promises.filter((promise) => promise.section === '18.1'),
    lightningCovered: false,
  };
})();

export const examples = [
  coverageTable(
    text('质量问题免费', 'Quality problems are free'),
    { calledAt: '2025-03-10T09:30:00+08:00' },
    [
      {
        name: text('电源板故障', 'A power board fails'),
        given: { causes: ['PRODUCT_DEFECT'], costClass: 'BOARD_REPAIR', costFen: 46_000 },
        expect: { stage: 'FREE', payer: 'COMPANY', charge: 'FREE', clientFen: 0, companyFen: 46_000 },
        cites: [{ clause: 'W-02', paragraph: '2' }],
      },
      {
        name: text('原因不明:按保处理,复核', 'Unknown cause: covered, flagged'),
        number: 17,
        given: { causes: ['UNKNOWN'] },
        expect: { stage: 'FREE', payer: 'COMPANY', charge: 'FREE', clause: 'W-02', review: true },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q8' }],
      },
      {
        name: text('一个原因都没有勾选', 'No cause ticked at all'),
        given: { causes: [] },
        expect: { payer: 'COMPANY', charge: 'FREE', review: true },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q8' }],
      },
      {
        name: text('原因尚未签字:暂定', 'The cause is not signed yet: provisional'),
        given: { causes: ['PRODUCT_DEFECT'], causeState: 'PROPOSED' },
        expect: { charge: 'FREE', provisional: ['CAUSE_UNCONFIRMED'] },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q8' }],
      },
      {
        name: text('最后一天23:40报修,次日中午修好', 'Called at 23:40 on the last day, finished next noon'),
        number: 22,
        given: { acceptedOn: '2023-06-15', calledAt: '2025-06-16T23:40:00+08:00' },
        expect: { stage: 'FREE', payer: 'COMPANY', charge: 'FREE' },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q45' }],
      },
    ],
  ),
  exampleTable({
    title: text('只印了18.1的合同', 'A contract that prints 18.1 only'),
    given: { cause: { label: text('损坏原因', 'Cause') } },
    expect: {
      charge: { label: text('收费方式', 'How'), words: chargeWords },
      clause: { label: text('依据', 'By clause') },
    },
    run: ({ cause }: { cause: 'CLIENT_DAMAGE' | 'THIRD_PARTY' | 'NATURAL_DISASTER' }) => {
      const { outcome, basis } = coverageOf(
        { lines: [aLine({ terms: only181 })], deviceRetiredOn: null },
        {
          calledAt: '2025-03-10T09:30:00+08:00',
          causes: [cause],
          causeState: 'CONFIRMED',
          costClass: 'PARTS',
        },
        seededCalendar,
      );
      return { charge: outcome.charge, clause: basis[0].clause };
    },
    rows: [
      {
        name: text('使用者人为破坏', 'The user broke it'),
        given: { cause: 'CLIENT_DAMAGE' },
        expect: { charge: 'CHARGED', clause: 'W-02' },
        cites: [{ clause: 'W-02', paragraph: '1' }],
      },
      {
        name: text('他人破坏:18.1没有除外', 'Others broke it: 18.1 does not exclude that'),
        given: { cause: 'THIRD_PARTY' },
        expect: { charge: 'FREE', clause: 'W-02' },
        cites: [{ clause: 'W-02', paragraph: '1' }],
      },
      {
        name: text('自然灾害:18.1没有除外', "Nature's disaster: 18.1 does not exclude that"),
        given: { cause: 'NATURAL_DISASTER' },
        expect: { charge: 'FREE', clause: 'W-02' },
        cites: [{ clause: 'W-02', paragraph: '1' }],
      },
    ],
  }),
  exampleTable({
    title: text('两份合同列有同一台设备', 'Two contracts list one device'),
    given: {
      calledOn: { label: text('报修日', 'Called on'), unit: 'DATE' },
      contracts: { label: text('合同', 'Contracts') },
    },
    expect: {
      stage: { label: text('阶段', 'Stage'), words: stageWords },
      winner: { label: text('由谁承担', 'Cost to') },
      losers: { label: text('落选的期间', 'Losing intervals'), words: stageWords },
    },
    usual: { contracts: ['A', 'B'] },
    run: ({ calledOn, contracts }: { calledOn: string; contracts: readonly ('A' | 'B')[] }) => {
      const lines = contracts.map((name) => twoContracts[name]);
      const { outcome } = coverageOf(
        { lines, deviceRetiredOn: null },
        {
          calledAt: `${calledOn}T10:00:00+08:00`,
          causes: ['PRODUCT_DEFECT'],
          causeState: 'CONFIRMED',
          costClass: 'PARTS',
        },
        seededCalendar,
      );
      return {
        stage: outcome.stage,
        winner: outcome.winner?.contractNumber ?? null,
        losers: outcome.losers.map(({ interval }) => `${interval.contractNumber} ${interval.stage}`),
      };
    },
    rows: [
      {
        name: text('两份都有效:供货的A承担', 'Both live: A supplied the device'),
        number: 21,
        given: { calledOn: '2024-03-01' },
        expect: { stage: 'FREE', winner: 'A', losers: ['A PAID', 'B FREE', 'B PAID'] },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q6' }],
      },
      {
        name: text('A已届满:B承担', 'A has ended: B bears it'),
        number: 21,
        given: { calledOn: '2025-03-01' },
        expect: { stage: 'FREE', winner: 'B' },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q6' }],
      },
      {
        name: text('没有任何合同', 'No contract at all'),
        given: { calledOn: '2025-03-01', contracts: [] },
        expect: { stage: 'AFTER', winner: null, losers: [] },
        cites: [{ clause: 'W-02', paragraph: '2', question: 'Q6' }],
      },
    ],
  }),
];

const twoContracts = {
  A: aLine({
    terms: termsWith('SECURITY_INTEGRATION', 12),
    contractId: 'a',
    contractNumber: 'A',
    startsOn: '2023-05-10',
  }),
  B: aLine({
    terms: termsWith('SECURITY_INTEGRATION', 36),
    contractId: 'b',
    contractNumber: 'B',
    startsOn: '2024-01-20',
    suppliedDevice: false,
  }),
};
