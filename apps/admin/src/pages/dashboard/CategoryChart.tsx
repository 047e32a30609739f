import { type DashboardQuery, SystemCategory } from '@jiannuo/schema';
import { useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { ChartWithTable } from '../../widgets/ChartWithTable';
import { stageLook } from '../../widgets/StageChip';
import { useWords } from '../../widgets/use-words';
import { stagesInOrder } from './StateChart';

export function CategoryChart({ counts }: { counts: DashboardQuery['dashboard']['devicesByCategory'] }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const tones = useTones();
  const { palette } = useTheme();
  const categories = Object.values(SystemCategory);
  const words = categories.map((category) => enumWord('SystemCategory', category));
  const series = stagesInOrder.map((stage) => ({
    name: enumWord('Stage', stage),
    color: tones[stageLook[stage].tone].solid,
    values: categories.map(
      (category) => counts.find((row) => row.category === category && row.state === stage)?.count ?? 0,
    ),
  }));
  const ink = palette.text.secondary;
  const line = palette.divider;
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { textStyle: { color: ink }, top: 0 },
      grid: { left: 8, right: 24, bottom: 8, top: 32, containLabel: true },
      xAxis: { type: 'value', axisLabel: { color: ink }, splitLine: { lineStyle: { color: line } } },
      yAxis: { type: 'category', inverse: true, data: words, axisLabel: { color: ink } },
      series: series.map(({ name, color, values }) => ({
        name,
        type: 'bar',
        stack: 'state',
        data: values,
        itemStyle: { color },
      })),
    }),
    [series, words, ink, line],
  );
  return (
    <ChartWithTable
      label={translate('jn.dashboard.byCategory')}
      option={option}
      columns={[translate('jn.dashboard.category'), ...series.map(({ name }) => name)]}
      rows={words.map((word, index) => [word, ...series.map(({ values }) => values[index] ?? 0)])}
      height={320}
    />
  );
}
