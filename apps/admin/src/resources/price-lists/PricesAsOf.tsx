import { type PriceListRowFragment, PricesDocument } from '@jiannuo/schema';
import { Box, TablePagination, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import { PriceTable } from '../../pages/prices/PriceTable';
import { DateField } from '../../widgets/DateField';
import { readDate, readMinute } from '../../widgets/date-text';
import { ErrorNote } from '../../widgets/ErrorNote';
import { instantOfLocal, todayInShanghai } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';

const ROWS = 50;

/** What did it cost on a day, and what did we believe then: two dates, one answer each. */
export function PricesAsOf() {
  const translate = useTranslate();
  const list = useRecordContext<PriceListRowFragment>();
  const [on, setOn] = useState(todayInShanghai());
  const [knownAt, setKnownAt] = useState('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const settled = useDebounced(search.trim(), 250);
  const day = readDate(on);
  const minute = knownAt === '' ? null : readMinute(knownAt);
  const listId = list?.id ?? '';
  const moment = minute === null ? null : instantOfLocal(minute);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['prices-as-of', listId, day, moment, settled, page],
    queryFn: () =>
      ask(PricesDocument, {
        filter: {
          listId,
          on: day,
          ...(moment === null ? {} : { knownAt: moment }),
          ...(settled === '' ? {} : { search: settled }),
        },
        limit: ROWS,
        offset: page * ROWS,
        knownAt: moment,
      }),
    enabled: listId !== '' && day !== null && (knownAt === '' || minute !== null),
    placeholderData: keepPreviousData,
  });
  const total = data?.prices.total;
  return (
    <Section title={translate('jn.prices.asOf.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mb: 1 }}>
        <DateField
          label={translate('jn.prices.asOf.on')}
          value={on}
          onChange={(value) => {
            setOn(value);
            setPage(0);
          }}
          sx={{ width: 170 }}
        />
        <DateField
          withTime
          label={translate('jn.prices.asOf.knownAt')}
          value={knownAt}
          onChange={(value) => {
            setKnownAt(value);
            setPage(0);
          }}
          helperText={translate('jn.prices.asOf.knownAtHelp')}
          sx={{ width: 220 }}
        />
        <TextField
          type="search"
          label={translate('jn.prices.search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setPage(0);
          }}
          sx={{ width: 220 }}
        />
      </Box>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {knownAt === ''
          ? translate('jn.prices.asOf.meaningNow', { on: day ?? '—' })
          : translate('jn.prices.asOf.meaning', { on: day ?? '—', at: minute?.replace('T', ' ') ?? '—' })}
      </Typography>
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {isFetching ? <QuietBar /> : null}
      {data === undefined ? null : data.prices.rows.length === 0 ? (
        <Typography>{translate('jn.prices.asOf.none')}</Typography>
      ) : (
        <>
          <PriceTable label={translate('jn.prices.asOf.title')} rows={data.prices.rows} withEdition />
          <TablePagination
            component="div"
            count={total?.exact ? total.count : -1}
            page={page}
            rowsPerPage={ROWS}
            rowsPerPageOptions={[ROWS]}
            onPageChange={(_, next) => setPage(next)}
          />
        </>
      )}
    </Section>
  );
}
