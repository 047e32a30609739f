import { addDays, addYears, daysBetween, isPlainDate, type PlainDate } from '@jiannuo/rules';
import TodayIcon from '@mui/icons-material/Today';
import { Box, Button, Slider } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { DateField } from '../../widgets/DateField';
import { relativeDays } from '../../widgets/format';

/** How far ahead the wall looks. */
export const YEARS_AHEAD = 5;

interface DaySliderProps {
  readonly today: PlainDate;
  readonly on: PlainDate;
  onChange(on: PlainDate): void;
}

/** Today is a slider: by hand, by keyboard (a day, with Shift a month), or as a date that is typed. */
export function DaySlider({ today, on, onChange }: DaySliderProps) {
  const translate = useTranslate();
  const days = daysBetween(today, on);
  const last = daysBetween(today, addYears(today, YEARS_AHEAD));
  const marks = useMemo(
    () =>
      Array.from({ length: YEARS_AHEAD + 1 }, (_, year) => {
        const day = addYears(today, year);
        return {
          value: daysBetween(today, day),
          label: year === 0 ? translate('jn.date.today') : <MonthMark day={day} />,
        };
      }),
    [today, translate],
  );
  const { key, count } = relativeDays(days);
  const inWords = translate(key, { count, smart_count: count });
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '170px auto minmax(200px, 1fr)' },
        gap: { xs: 1, sm: 2 },
        alignItems: 'center',
      }}
    >
      <DateField
        value={on}
        label={translate('jn.wall.on')}
        onChange={(value) => {
          if (isPlainDate(value)) onChange(value);
        }}
        helperText={inWords}
        fullWidth
      />
      <Button
        size="small"
        startIcon={<TodayIcon />}
        disabled={days === 0}
        onClick={() => onChange(today)}
        sx={{ mb: 2.5, minHeight: 38 }}
      >
        {translate('jn.date.today')}
      </Button>
      <Box sx={{ px: { xs: 2, sm: 2 }, gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <Slider
          aria-label={translate('jn.wall.slider')}
          value={Math.max(0, Math.min(days, last))}
          min={0}
          max={last}
          step={1}
          shiftStep={30}
          marks={marks}
          getAriaValueText={(value) => addDays(today, value)}
          valueLabelDisplay="auto"
          valueLabelFormat={(value) => addDays(today, value)}
          onChange={(_, value) => {
            if (typeof value === 'number') onChange(addDays(today, value));
          }}
          sx={{ '& .MuiSlider-markLabel': { fontSize: 12, color: 'text.secondary' } }}
        />
      </Box>
    </Box>
  );
}

/** On a phone there is room for the year alone. */
function MonthMark({ day }: { day: PlainDate }) {
  return (
    <>
      {day.slice(0, 4)}
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {day.slice(4, 7)}
      </Box>
    </>
  );
}
