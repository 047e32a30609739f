import { useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import Chart from '../../widgets/Chart';
import { formatFen, todayInShanghai } from '../../widgets/format';
import { historySteps, type PricePoint } from './history-steps';

/** A step for each change: a price holds until the next one begins. */
export default function HistoryChart({ changes }: { changes: readonly PricePoint[] }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const ink = palette.text.secondary;
  const line = palette.divider;
  const colour = palette.primary.main;
  const option = useMemo(() => {
    const today = todayInShanghai();
    return {
      tooltip: { trigger: 'axis', valueFormatter: (yuan: unknown) => yuanText(yuan) },
      grid: { left: 8, right: 16, bottom: 8, top: 16, containLabel: true },
      xAxis: {
        type: 'time',
        axisLabel: { color: ink, hideOverlap: true },
        axisLine: { lineStyle: { color: line } },
      },
      yAxis: {
        type: 'value',
        scale: true,
        axisLabel: { color: ink, formatter: (yuan: number) => `¥${yuan}` },
        splitLine: { lineStyle: { color: line } },
      },
      series: [
        {
          type: 'line',
          step: 'end',
          symbolSize: 6,
          data: historySteps(changes, today),
          lineStyle: { color: colour, width: 2 },
          itemStyle: { color: colour },
        },
      ],
    };
  }, [changes, ink, line, colour]);
  return (
    <Chart
      label={translate('jn.prices.history.chart', { count: changes.length })}
      option={option}
      height={220}
    />
  );
}

function yuanText(yuan: unknown): string {
  return typeof yuan === 'number' ? formatFen(Math.round(yuan * 100)) : '—';
}
