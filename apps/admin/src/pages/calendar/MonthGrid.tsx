import { weekday } from '@jiannuo/rules';
import { Box, ButtonBase, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { visuallyHidden } from '../../widgets/visually-hidden';
import { datesOf, restsOn, type SpecialDays } from './special-days';

interface MonthGridProps {
  readonly year: number;
  readonly month: number;
  readonly days: SpecialDays;
  onToggle?(date: string): void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

export function MonthGrid({ year, month, days, onToggle }: MonthGridProps) {
  const translate = useTranslate();
  const dates = datesOf(year, month);
  const first = weekday(dates[0] ?? `${year}-01-01`);
  return (
    <Card>
      <CardContent sx={{ p: 1.5, '&:last-child': { pb: 1.5 } }}>
        <Typography component="h2" variant="h3" sx={{ mb: 0.5 }}>
          {translate(`jn.calendar.month.${month}`)}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', gap: '2px', textAlign: 'center' }}>
          {weekdays.map((day) => (
            <Typography key={day} variant="caption" color="text.secondary" aria-hidden>
              {translate(`jn.calendar.weekday.${day}`)}
            </Typography>
          ))}
          {dates.map((date, index) => (
            <Day
              key={date}
              date={date}
              days={days}
              {...(index === 0 ? { column: first } : {})}
              {...(onToggle === undefined ? {} : { onToggle })}
            />
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function Day(props: { date: string; days: SpecialDays; column?: number; onToggle?: (date: string) => void }) {
  const { date, days, column, onToggle } = props;
  const translate = useTranslate();
  const tones = useTones();
  const special = days.get(date);
  const rests = restsOn(days, date);
  const tone = special === undefined ? null : special.kind === 'REST' ? tones.free : tones.look;
  const words = `${date} ${translate(rests ? 'jn.calendar.rests' : 'jn.calendar.works')}${special ? ` ${special.name}` : ''}`;
  return (
    <ButtonBase
      onClick={() => onToggle?.(date)}
      disabled={onToggle === undefined}
      aria-pressed={special !== undefined}
      title={special?.name}
      sx={{
        gridColumn: column,
        outlineOffset: -2,
        minHeight: { xs: 42, sm: 36 },
        borderRadius: 1,
        flexDirection: 'column',
        fontFamily: 'inherit',
        fontSize: 13,
        lineHeight: 1.1,
        fontWeight: special === undefined ? 400 : 600,
        color: tone?.ink ?? (rests ? 'text.secondary' : 'text.primary'),
        bgcolor: tone?.soft ?? (rests ? 'action.hover' : 'transparent'),
      }}
    >
      <span aria-hidden>{Number(date.slice(8))}</span>
      {special === undefined ? null : (
        <Box component="span" aria-hidden sx={{ fontSize: 10 }}>
          {translate(special.kind === 'REST' ? 'jn.calendar.restMark' : 'jn.calendar.workMark')}
        </Box>
      )}
      <Box component="span" sx={visuallyHidden}>
        {words}
      </Box>
    </ButtonBase>
  );
}
