import type { CalendarYearFieldsFragment } from '@jiannuo/schema';
import { Alert, Box, Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { DayNames } from './DayNames';
import { MonthGrid } from './MonthGrid';
import { SaveYear } from './SaveYear';
import { type SpecialDays, sameDays, toggleDay } from './special-days';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A year at a glance; a click makes a day rest or work. Nothing is saved before its effects were shown. */
export function YearEditor({ year, saved }: { year: number; saved: CalendarYearFieldsFragment | null }) {
  const translate = useTranslate();
  const { may } = useRights();
  const { language } = useWords();
  const [before] = useState<SpecialDays>(() => daysOf(saved));
  const [days, setDays] = useState<SpecialDays>(before);
  const [covered, setCovered] = useState(saved?.covered ?? false);
  const writable = may('calendar:write');
  const isChanged = covered !== (saved?.covered ?? false) || !sameDays(before, days);
  return (
    <>
      <Alert severity={covered ? 'success' : 'warning'} sx={{ mb: 2 }}>
        {translate(covered ? 'jn.calendar.isCovered' : 'jn.calendar.isProvisional', { year })}
        {saved?.source && language === 'zh' ? ` ${saved.source}` : ''}
        {writable ? (
          <Box>
            <FormControlLabel
              control={<Checkbox checked={covered} onChange={(_, checked) => setCovered(checked)} />}
              label={translate('jn.calendar.coveredLabel')}
            />
          </Box>
        ) : null}
      </Alert>
      {isChanged ? (
        <SaveYear
          input={{ year, covered, days: [...days.values()], version: saved?.version ?? 0 }}
          onReset={() => {
            setDays(before);
            setCovered(saved?.covered ?? false);
          }}
        />
      ) : null}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mb: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            sm: 'repeat(2, 1fr)',
            md: 'repeat(3, 1fr)',
            xl: 'repeat(4, 1fr)',
          },
        }}
      >
        {months.map((month) => (
          <MonthGrid
            key={month}
            year={year}
            month={month}
            days={days}
            {...(writable
              ? {
                  onToggle: (date: string) =>
                    setDays(toggleDay(days, date, translate('jn.calendar.newName'))),
                }
              : {})}
          />
        ))}
      </Box>
      <Section title={translate('jn.calendar.special', { count: days.size })}>
        <DayNames days={days} {...(writable ? { onChange: setDays } : {})} />
      </Section>
    </>
  );
}

function daysOf(saved: CalendarYearFieldsFragment | null): SpecialDays {
  return new Map((saved?.days ?? []).map(({ date, kind, name }) => [date, { date, kind, name }]));
}
