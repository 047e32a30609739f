import { exampleTable } from '../../kernel/example.js';
import { type Fen, parseYuan } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { text } from '../../kernel/localized.js';
import { fen } from './fen-column.js';
import { settleInOrder } from './waterfall.js';

type ManyGiven = { openingFen: Fen; claims: readonly string[]; releasedAt: Instant | null };
type ManyExpect = { deducted: readonly string[]; paid: readonly string[]; poolAfterFen: Fen };

export const inOrder = exampleTable<ManyGiven, ManyExpect>({
  title: text('按提出先后', 'By order of presentation'),
  given: {
    openingFen: fen('期初余额', 'Opening balance'),
    claims: { label: text('费用(金额 提出时刻)', 'Claims (cost, presented at)') },
    releasedAt: { label: text('退还时刻', 'Released at'), unit: 'INSTANT' },
  },
  expect: {
    deducted: { label: text('依次扣除', 'Deducted, in order') },
    paid: { label: text('依次支付', 'Paid, in order') },
    poolAfterFen: fen('余额', 'Balance'),
  },
  usual: { openingFen: 2_400_000, releasedAt: null },
  run: ({ openingFen, claims, releasedAt }) => {
    const { outcome } = settleInOrder({
      openingFen,
      releasedAt,
      terms: { deductionPool: 'RETENTION' },
      claims: claims.map((line, index) => {
        const [cost = '', presentedAt = ''] = line.split(' ');
        return {
          id: `C${index + 1}`,
          presentedAt,
          costFen: parseYuan(cost),
          hasInvoice: true,
          scopeNamesProblem: true,
          clientDeductedFen: null,
          referenceFen: null,
          hasRight: true,
        };
      }),
    });
    const yuan = (pick: 'deductedFen' | 'shortfallFen') =>
      outcome.settlements.map(({ decision }) => (decision.outcome[pick] / 100).toFixed(2));
    return { deducted: yuan('deductedFen'), paid: yuan('shortfallFen'), poolAfterFen: outcome.poolAfterFen };
  },
  rows: [
    {
      name: text('先 9,500.00,后 18,200.00', '9,500.00 first, then 18,200.00'),
      number: 39,
      given: { claims: ['9500.00 2026-08-03T09:00:00+08:00', '18200.00 2026-08-20T09:00:00+08:00'] },
      expect: { deducted: ['9500.00', '14500.00'], paid: ['0.00', '3700.00'], poolAfterFen: 0 },
      cites: [
        { clause: 'H-02', paragraph: '1', question: 'Q23' },
        { clause: 'H-02', paragraph: '2', question: 'Q23' },
      ],
    },
    {
      name: text('先提出 18,200.00', '18,200.00 presented first'),
      number: 40,
      given: { claims: ['9500.00 2026-08-20T09:00:00+08:00', '18200.00 2026-08-03T09:00:00+08:00'] },
      expect: { deducted: ['18200.00', '5800.00'], paid: ['0.00', '3700.00'], poolAfterFen: 0 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
    {
      name: text(
        '退还前一秒提出的还能扣,退还时刻起不能',
        'A second before the release it is deducted, from the release on paid',
      ),
      given: {
        claims: [
          '9500.00 2026-08-03T08:59:59+08:00',
          '6800.00 2026-08-03T01:00:00Z',
          '100.00 2026-08-04T09:00:00+08:00',
        ],
        releasedAt: '2026-08-03T09:00:00+08:00',
      },
      expect: {
        deducted: ['9500.00', '0.00', '0.00'],
        paid: ['0.00', '6800.00', '100.00'],
        poolAfterFen: 1_450_000,
      },
      cites: [{ clause: 'H-02', paragraph: '2', question: 'Q23' }],
    },
    {
      name: text('没有费用', 'No claims'),
      given: { claims: [] },
      expect: { deducted: [], paid: [], poolAfterFen: 2_400_000 },
      cites: [{ clause: 'H-02', paragraph: '1', question: 'Q23' }],
    },
  ],
});
