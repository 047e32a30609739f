import type { DashboardQuery } from '@jiannuo/schema';
import { useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { ChartWithTable } from '../../widgets/ChartWithTable';
import { useWords } from '../../widgets/use-words';

export function MonthChart({ months }: { months: DashboardQuery['dashboard']['endingByMonth'] }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const tones = useTones();
  const { palette } = useTheme();
  const free = enumWord('Stage', 'FREE');
  const paid = enumWord('Stage', 'PAID');
  const ink = palette.text.secondary;
  const line = palette.divider;
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' },
      legend: { textStyle: { color: ink }, top: 0 },
      grid: { left: 8, right: 8, bottom: 8, top: 32, containLabel: true },
      xAxis: {
        type: 'category',
        data: months.map(({ month }) => month),
        axisLabel: { color: ink },
        axisLine: { lineStyle: { color: line } },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { color: ink },
        splitLine: { lineStyle: { color: line } },
      },
      series: [
        {
          name: free,
          type: 'bar',
          data: months.map((row) => row.free),
          itemStyle: { color: tones.free.solid },
        },
        {
          name: paid,
          type: 'bar',
          data: months.map((row) => row.paid),
          itemStyle: { color: tones.paid.solid },
        },
      ],
    }),
    [months, free, paid, tones, ink, line],
  );
  return (
    <ChartWithTable
      label={translate('jn.dashboard.byMonth')}
      option={option}
      columns={[translate('jn.dashboard.month'), free, paid]}
      rows={months.map((row) => [row.month, row.free, row.paid])}
    />
  );
}
