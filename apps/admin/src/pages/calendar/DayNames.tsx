import { TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';
import { renameDay, type SpecialDays } from './special-days';

/** The special days of the year with the names the notice gives them. */
export function DayNames({ days, onChange }: { days: SpecialDays; onChange?: (days: SpecialDays) => void }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  if (days.size === 0) return <Typography color="text.secondary">{translate('jn.calendar.none')}</Typography>;
  return (
    <ScrollTable label={translate('jn.calendar.special', { count: days.size })}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.calendar.date')}</TableCell>
          <TableCell>{translate('jn.calendar.kind')}</TableCell>
          <TableCell>{translate('jn.calendar.name')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {[...days.values()]
          .sort((one, other) => (one.date < other.date ? -1 : 1))
          .map(({ date, kind, name }) => (
            <TableRow key={date}>
              <TableCell component="th" scope="row">
                {date}
              </TableCell>
              <TableCell>{enumWord('DayKind', kind)}</TableCell>
              <TableCell>
                {onChange === undefined ? (
                  name
                ) : (
                  <TextField
                    variant="standard"
                    value={name}
                    onChange={(event) => onChange(renameDay(days, date, event.target.value))}
                    slotProps={{ htmlInput: { 'aria-label': `${date} ${translate('jn.calendar.name')}` } }}
                  />
                )}
              </TableCell>
            </TableRow>
          ))}
      </TableBody>
    </ScrollTable>
  );
}
