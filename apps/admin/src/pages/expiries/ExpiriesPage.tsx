import { ExpiriesDocument } from '@jiannuo/schema';
import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Title, useStore, useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { todayInShanghai } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { ExpiryList } from './ExpiryList';
import { ExpiryMonthCard } from './ExpiryMonthCard';
import { byMonth, twelveMonths } from './expiry-months';

/** 到期日历: what ends or has to be reviewed in the next twelve months, of people and of the company. */
export default function ExpiriesPage() {
  const translate = useTranslate();
  const today = useMemo(() => todayInShanghai(), []);
  const { from, until } = twelveMonths(today);
  const [view, setView] = useStore<'months' | 'list'>('expiries.view', 'months');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['expiries', from, until],
    queryFn: async () => (await ask(ExpiriesDocument, { from, until })).expiries,
  });
  const months = useMemo(() => (data === undefined ? [] : byMonth(data, today)), [data, today]);
  return (
    <Box sx={{ pt: { xs: 1, sm: 2 } }}>
      <Title title="jn.certificates.menu.expiries" />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography color="text.secondary" sx={{ flex: 1 }}>
          {data === undefined
            ? `${from} – ${until}`
            : translate('jn.expiries.total', { smart_count: data.length, count: data.length, from, until })}
        </Typography>
        <ToggleButtonGroup
          sx={{ '& .MuiToggleButton-root': { color: 'text.primary' } }}
          exclusive
          size="small"
          value={view}
          onChange={(_, chosen) => chosen !== null && setView(chosen)}
          aria-label={translate('jn.expiries.view')}
        >
          <ToggleButton value="months">{translate('jn.expiries.months')}</ToggleButton>
          <ToggleButton value="list">{translate('jn.expiries.list')}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : view === 'list' ? (
        <ExpiryList rows={data} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'repeat(3, 1fr)', xl: 'repeat(4, 1fr)' },
          }}
        >
          {months.map((month) => (
            <ExpiryMonthCard key={month.month} month={month} today={today} />
          ))}
        </Box>
      )}
    </Box>
  );
}
