import { type Parameter, parameter } from '../../kernel/dated.js';
import { text } from '../../kernel/localized.js';

export const workmanshipMonths = parameter<number>({
  name: 'workmanshipMonths',
  label: text(
    '工程类安装布线施工质量的最短月数',
    'Fewest months for installation and wiring in a construction contract',
  ),
  unit: 'MONTHS',
  values: [
    {
      from: '2000-01-30',
      value: 24,
      source: text(
        '建设工程质量管理条例第四十条第(四)项(Q7)',
        'Regulation on construction quality, article 40(4) (Q7)',
      ),
    },
  ],
});

export const parameters: readonly Parameter[] = [workmanshipMonths];
