import { Box, Link, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fen } from '../../../widgets/Fen';
import { ScrollTable } from '../../../widgets/ScrollTable';
import type { Preview } from './Effects';

interface BrokenLinesProps {
  readonly title: string;
  readonly lines: Preview['broken'];
  readonly total: number;
  onGoTo(itemId: string): void;
}

const SHOWN = 20;

/** Lines that stand in the way; each number leads to its row in the sheet. */
export function BrokenLines({ title, lines, total, onGoTo }: BrokenLinesProps) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mt: 1.5 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <ScrollTable label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.prices.column.part')}</TableCell>
            <TableCell align="right">{translate('jn.prices.column.price')}</TableCell>
            <TableCell align="right">{translate('jn.prices.column.ceiling')}</TableCell>
            <TableCell align="right">{translate('jn.prices.lowestGiven')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.slice(0, SHOWN).map((line) => (
            <TableRow key={line.id}>
              <TableCell component="th" scope="row">
                <Link component="button" type="button" onClick={() => onGoTo(line.item.id)}>
                  {line.item.number} {line.item.name}
                </Link>
              </TableCell>
              <TableCell align="right">
                <Fen value={line.priceFen} />
              </TableCell>
              <TableCell align="right">
                <Fen value={line.ceilingFen} />{' '}
                {translate('jn.prices.sampleCount', { count: line.sampleCount })}
              </TableCell>
              <TableCell align="right">
                <Fen value={line.lowestGivenFen} /> {line.lowestGivenCase}
              </TableCell>
            </TableRow>
          ))}
          {total > SHOWN ? (
            <TableRow>
              <TableCell colSpan={4}>{translate('jn.prices.bulk.more', { count: total - SHOWN })}</TableCell>
            </TableRow>
          ) : null}
        </TableBody>
      </ScrollTable>
    </Box>
  );
}
