import type { StockSummaryQuery } from '@jiannuo/schema';
import type { ToneName } from '../../theme/tokens';
import { filteredList } from '../../widgets/filtered-list';
import { formatFen } from '../../widgets/format';

export interface StockFigure {
  /** Name of its word under jn.stock.figure. */
  readonly key: 'value' | 'low' | 'out' | 'dead' | 'promised' | 'overdue';
  readonly text: string;
  readonly detail: string | null;
  /** The rows it counts. */
  readonly to: string;
  readonly tone: ToneName;
}

/** The figures of the stock; what is worth money only for those who may see costs. */
export function stockFigures(summary: StockSummaryQuery['stockSummary'], costs: boolean): StockFigure[] {
  const count = (value: number) => value.toLocaleString('en-US');
  const value: StockFigure = {
    key: 'value',
    text: formatFen(summary.valueFen),
    detail: null,
    to: filteredList('stockBalances', { nonZero: true }),
    tone: 'paid',
  };
  const counts: StockFigure[] = [
    {
      key: 'low',
      text: count(summary.lowCount),
      detail: null,
      to: filteredList('parts', { level: ['LOW'], active: true }),
      tone: summary.lowCount > 0 ? 'look' : 'free',
    },
    {
      key: 'out',
      text: count(summary.outCount),
      detail: null,
      to: filteredList('parts', { level: ['OUT'], active: true }),
      tone: summary.neededOutCount > 0 ? 'broken' : 'after',
    },
    {
      key: 'dead',
      text: count(summary.deadCount),
      detail: costs && summary.deadCount > 0 ? formatFen(summary.deadValueFen) : null,
      to: filteredList('parts', { dead: true }),
      tone: summary.deadCount > 0 ? 'look' : 'free',
    },
    {
      key: 'promised',
      text: count(summary.reservedForPromises),
      detail: null,
      to: filteredList('reservations', { state: ['ACTIVE'], purpose: ['SUBSTITUTE'] }),
      tone: 'paid',
    },
    {
      key: 'overdue',
      text: count(summary.overdueLoaners),
      detail: null,
      to: filteredList('loaners', { overdue: true }),
      tone: summary.overdueLoaners > 0 ? 'broken' : 'free',
    },
  ];
  return costs ? [value, ...counts] : counts;
}
