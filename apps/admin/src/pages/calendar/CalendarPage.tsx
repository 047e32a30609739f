import { CalendarYearDocument, CalendarYearsDocument } from '@jiannuo/schema';
import DownloadIcon from '@mui/icons-material/Download';
import { Box, Button, Tab, Tabs, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { codeOf } from '../../data/error-mapping';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { todayInShanghai } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { useWords } from '../../widgets/use-words';
import { YearEditor } from './YearEditor';

/** Rest days and make-up workdays, year by year; a year without its notice is provisional and says so. */
export default function CalendarPage() {
  const translate = useTranslate();
  const { may } = useRights();
  const { language } = useWords();
  const navigate = useNavigate();
  const params = useParams();
  const thisYear = Number(todayInShanghai().slice(0, 4));
  const year = Number(params.year ?? thisYear);
  const years = useQuery({
    queryKey: ['calendar-years'],
    queryFn: () => ask(CalendarYearsDocument, { limit: 100, offset: 0 }),
  });
  const chosen = useQuery({
    queryKey: ['calendar-year', year],
    queryFn: async () => {
      try {
        return (await ask(CalendarYearDocument, { year })).calendarYear ?? null;
      } catch (error) {
        if (codeOf(error) === 'NOT_FOUND') return null;
        throw error;
      }
    },
  });
  const known = years.data?.calendarYears.rows ?? [];
  const listed = [...new Set([...known.map((row) => row.year), thisYear, thisYear + 1, year])].sort(
    (one, other) => other - one,
  );
  const error = years.error ?? chosen.error;
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="jn.menu.calendar" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography color="text.secondary" sx={{ flex: '1 1 260px' }}>
          {translate(may('calendar:write') ? 'jn.calendar.purpose' : 'jn.calendar.purposeRead')}
        </Typography>
        {may('export:run') ? (
          <Button
            component="a"
            size="small"
            href={`/exports/calendar.csv?locale=${language === 'zh' ? 'zh-CN' : 'en-US'}`}
            download="calendar.csv"
            startIcon={<DownloadIcon />}
          >
            {translate('jn.list.exportCsv')}
          </Button>
        ) : null}
      </Box>
      <Tabs
        value={year}
        onChange={(_, next: number) => navigate(`/calendar/${next}`)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('jn.calendar.years')}
        sx={{ mb: 2 }}
      >
        {listed.map((value) => (
          <Tab
            key={value}
            value={value}
            label={
              known.find((row) => row.year === value)?.covered
                ? String(value)
                : `${value} · ${translate('jn.calendar.provisional')}`
            }
          />
        ))}
      </Tabs>
      {error === null ? null : <ErrorNote error={error} onRetry={() => void chosen.refetch()} />}
      {chosen.data === undefined && error === null ? <QuietBar /> : null}
      {chosen.data === undefined ? null : (
        <YearEditor key={`${year}/${chosen.data?.version ?? 0}`} year={year} saved={chosen.data} />
      )}
    </Box>
  );
}
