import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ScrollTable } from '../../../widgets/ScrollTable';
import { useWords } from '../../../widgets/use-words';
import { percentText } from '../percent';
import type { Preview } from './Effects';

/** Margin of each category, before and after. */
export function CategoryMargins({ margins }: { margins: NonNullable<Preview['marginByCategory']> }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  if (margins.length === 0) return null;
  const title = translate('jn.prices.publish.margins');
  return (
    <Box component="section" sx={{ mt: 1.5 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <ScrollTable label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.prices.category')}</TableCell>
            <TableCell align="right">{translate('jn.prices.publish.before')}</TableCell>
            <TableCell align="right">{translate('jn.prices.publish.after')}</TableCell>
            <TableCell align="right">{translate('jn.prices.items')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {margins.map((row) => (
            <TableRow key={row.category}>
              <TableCell component="th" scope="row">
                {enumWord('PartCategory', row.category)}
              </TableCell>
              <TableCell align="right">{percentText(row.beforePermille) || '—'}</TableCell>
              <TableCell align="right">{percentText(row.afterPermille) || '—'}</TableCell>
              <TableCell align="right">
                {row.countBefore} → {row.countAfter}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
    </Box>
  );
}
