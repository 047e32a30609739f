import { exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { PlanId } from '../../kernel/plan.js';
import { coverageOf } from '../coverage.js';
import { aLine, seededCalendar, termsWith } from '../example-tables.js';
import { chargeWords, costClassWords, stageWords } from '../example-words.js';
import type { CostClass } from '../facts.js';
import { softwareService } from './rule.js';

const q28 = { clause: 'W-11', paragraph: '2', question: 'Q28' } as const;
const own = { clause: 'W-11', paragraph: '1', question: 'Q28' } as const;

export const examples = [
  exampleTable({
    title: text('免费多久', 'How long it is free'),
    given: {
      askedOn: { label: text('提出日期', 'Asked on'), unit: 'DATE' },
      retiredOn: { label: text('设备退役', 'Device retired on'), unit: 'DATE' },
      endedOn: { label: text('原厂停产', 'Product ended on'), unit: 'DATE' },
      plan: { label: text('方案', 'Plan') },
    },
    expect: {
      state: { label: text('状态', 'State') },
      reason: { label: text('原因', 'Reason') },
      upgradeFen: { label: text('价格', 'Price'), unit: 'FEN' },
    },
    usual: { retiredOn: null, endedOn: null, plan: 'SECURITY_INTEGRATION' },
    run: (given: {
      askedOn: PlainDate;
      retiredOn: PlainDate | null;
      endedOn: PlainDate | null;
      plan: PlanId;
    }) => {
      const { outcome } = softwareService(
        {
          lines: [aLine({ terms: termsWith(given.plan, 24) })],
          deviceRetiredOn: given.retiredOn,
          ...(given.endedOn === null ? {} : { software: { endedOn: given.endedOn, reason: 'OEM_ENDED' } }),
        },
        { on: given.askedOn },
      );
      return { state: outcome.state, reason: outcome.reason, upgradeFen: outcome.upgradeFen };
    },
    rows: [
      {
        name: text('二十年后', 'Twenty years later'),
        given: { askedOn: '2044-06-15' },
        expect: { state: 'ACTIVE', upgradeFen: 0 },
        cites: [q28],
      },
      {
        name: text('原厂停产后', 'After the maker ended the product'),
        number: 50,
        given: { askedOn: '2026-03-01', endedOn: '2025-12-31' },
        expect: { state: 'ENDED', reason: 'OEM_ENDED', upgradeFen: null },
        cites: [q28],
      },
      {
        name: text('停产前一天', 'The day before it ended'),
        given: { askedOn: '2025-12-30', endedOn: '2025-12-31' },
        expect: { state: 'ACTIVE' },
        cites: [q28],
      },
      {
        name: text('停产当天仍免费', 'Its last day is still free'),
        given: { askedOn: '2025-12-31', endedOn: '2025-12-31' },
        expect: { state: 'ACTIVE' },
        cites: [q28],
      },
      {
        name: text('停产后一天', 'The day after'),
        given: { askedOn: '2026-01-01', endedOn: '2025-12-31' },
        expect: { state: 'ENDED', reason: 'OEM_ENDED' },
        cites: [q28],
      },
      {
        name: text('设备退役后', 'After the device was retired'),
        given: { askedOn: '2026-03-01', retiredOn: '2024-02-29' },
        expect: { state: 'ENDED', reason: 'DEVICE_RETIRED' },
        cites: [own],
      },
      {
        name: text('合同没有承诺', 'Not promised in the contract'),
        given: { askedOn: '2026-03-01', plan: 'GOODS_PIPES' },
        expect: { state: 'ENDED', reason: 'NOT_PROMISED' },
        cites: [own],
      },
    ],
  }),
  exampleTable({
    title: text(
      '保修期过后上门升级录像机,需要新硬盘',
      'After both periods: a recorder is upgraded on site and needs a new disk',
    ),
    given: { costClass: { label: text('费用类别', 'Cost class'), words: costClassWords } },
    expect: {
      stage: { label: text('阶段', 'Stage'), words: stageWords },
      charge: { label: text('收费方式', 'How'), words: chargeWords },
      clientFen: { label: text('甲方承担', 'Client bears'), unit: 'FEN' },
    },
    run: ({ costClass }: { costClass: CostClass }) => {
      const { outcome } = coverageOf(
        {
          lines: [aLine({ terms: termsWith('SECURITY_INTEGRATION', 12), startsOn: '2018-05-04' })],
          deviceRetiredOn: null,
        },
        {
          calledAt: '2026-03-02T10:00:00+08:00',
          causes: [],
          causeState: 'CONFIRMED',
          costClass,
          costFen: 60_000,
          forSoftwareUpgrade: true,
          needsNewHardware: true,
        },
        seededCalendar,
      );
      return { stage: outcome.stage, charge: outcome.charge, clientFen: outcome.clientFen ?? null };
    },
    rows: [
      ...(['SOFTWARE_UPGRADE', 'LABOUR', 'VISIT', 'PHONE_SUPPORT'] as const).map((costClass) => ({
        name: costClassWords[costClass],
        number: 49,
        given: { costClass },
        expect: { stage: 'AFTER', charge: 'FREE', clientFen: 0 } as const,
        cites: [q28] as const,
      })),
      {
        name: text('新硬盘先报价', 'The new disk is quoted first'),
        number: 49,
        given: { costClass: 'PARTS' },
        expect: { stage: 'AFTER', charge: 'QUOTE', clientFen: 60_000 },
        cites: [own],
      },
    ],
  }),
];
