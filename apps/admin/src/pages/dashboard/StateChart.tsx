import { type DashboardQuery, Stage } from '@jiannuo/schema';
import { useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { ChartWithTable } from '../../widgets/ChartWithTable';
import { stageLook } from '../../widgets/StageChip';
import { useWords } from '../../widgets/use-words';

export const stagesInOrder: readonly Stage[] = [Stage.FREE, Stage.PAID, Stage.AFTER, Stage.NOT_STARTED];

export function StateChart({ counts }: { counts: DashboardQuery['dashboard']['devicesByState'] }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const tones = useTones();
  const { palette } = useTheme();
  const rows = stagesInOrder.map((stage) => ({
    stage,
    word: enumWord('Stage', stage),
    count: counts.find(({ state }) => state === stage)?.count ?? 0,
  }));
  const text = palette.text.primary;
  const paper = palette.background.paper;
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'item' },
      series: [
        {
          type: 'pie',
          radius: ['40%', '64%'],
          label: { color: text, formatter: '{b}\n{c}', overflow: 'none' },
          itemStyle: { borderColor: paper, borderWidth: 2 },
          data: rows
            .filter(({ count }) => count > 0)
            .map(({ stage, word, count }) => ({
              name: word,
              value: count,
              itemStyle: { color: tones[stageLook[stage].tone].solid },
            })),
        },
      ],
    }),
    [rows, tones, text, paper],
  );
  return (
    <ChartWithTable
      label={`${translate('jn.dashboard.byState')}: ${rows.map(({ word, count }) => `${word} ${count}`).join(', ')}`}
      option={option}
      columns={[translate('jn.dashboard.state'), translate('jn.dashboard.devices')]}
      rows={rows.map(({ word, count }) => [word, count])}
    />
  );
}
