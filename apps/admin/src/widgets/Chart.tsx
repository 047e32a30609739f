import { Box, useTheme } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { echarts } from './echarts';

interface ChartProps {
  readonly option: EChartsCoreOption;
  /** One sentence that says what the picture shows; the table beside it has the figures. */
  readonly label: string;
  readonly height: number;
}

/** A drawing of figures that stand in a table as well. */
export default function Chart({ option, label, height }: ChartProps) {
  const ref = useChart(option);
  return <Box ref={ref} role="img" aria-label={label} sx={{ width: '100%', height }} />;
}

/** Draws an option into a box, in the theme's light or dark, following its size. */
function useChart(option: EChartsCoreOption) {
  const ref = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof echarts.init> | null>(null);
  const { palette, typography } = useTheme();

  useEffect(() => {
    if (ref.current === null) return undefined;
    const drawn = echarts.init(ref.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(
      {
        animation: false,
        backgroundColor: 'transparent',
        textStyle: { fontFamily: typography.fontFamily, color: palette.text.primary },
        ...option,
      },
      { notMerge: true },
    );
  }, [option, palette, typography.fontFamily]);

  return ref;
}
