import { Box, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { ScrollTable } from './ScrollTable';

/** The drawing library is loaded only where something is drawn; the page does not wait for it. */
const Chart = lazy(() => import('./Chart'));

interface ChartWithTableProps {
  readonly label: string;
  readonly option: EChartsCoreOption;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly height?: number;
}

/** A picture, and the same figures as a table one press away. */
export function ChartWithTable({ label, option, columns, rows, height = 260 }: ChartWithTableProps) {
  const translate = useTranslate();
  return (
    <>
      <Suspense fallback={<Box sx={{ height }} />}>
        <Chart label={label} option={option} height={height} />
      </Suspense>
      <Box component="details">
        <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
          {translate('jn.chart.asTable')}
        </Box>
        <ScrollTable label={label}>
          <TableHead>
            <TableRow>
              {columns.map((column, index) => (
                <TableCell key={column} align={index === 0 ? 'left' : 'right'}>
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(([head, ...cells]) => (
              <TableRow key={head}>
                <TableCell component="th" scope="row">
                  {head}
                </TableCell>
                {cells.map((cell, index) => (
                  <TableCell key={columns[index + 1]} align="right">
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      </Box>
    </>
  );
}
