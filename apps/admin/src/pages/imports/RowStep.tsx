import { type ImportJobFieldsFragment, ImportRowsDocument, RowFate } from '@jiannuo/schema';
import { Box, TablePagination, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { useWords } from '../../widgets/use-words';
import { countsOf } from './job-counts';
import { RowTable } from './RowTable';
import { useImportKind } from './use-import-kind';

/** Every row's fate before anything is written: filter it, read why, see the cell. */
export function RowStep({ job, revision }: { job: ImportJobFieldsFragment; revision: number }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { fates } = useImportKind(job.kind);
  const [fate, setFate] = useState<RowFate | null>(job.refusedCount > 0 ? RowFate.REFUSED : null);
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const [perPage, setPerPage] = useState(25);
  const search = useDebounced(text.trim(), 250);
  const { data, error, refetch } = useQuery({
    queryKey: ['import-rows', job.id, job.version, revision, fate, search, page, perPage],
    queryFn: () =>
      ask(ImportRowsDocument, {
        jobId: job.id,
        fate,
        search: search === '' ? null : search,
        limit: perPage,
        offset: page * perPage,
      }),
    placeholderData: keepPreviousData,
  });
  const counts = countsOf(job);
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={fate ?? 'ALL'}
          aria-label={translate('jn.import.fate')}
          onChange={(_, value: RowFate | 'ALL' | null) => {
            setFate(value === null || value === 'ALL' ? null : value);
            setPage(0);
          }}
          sx={{ flexWrap: 'wrap' }}
        >
          <ToggleButton value="ALL">
            {translate('jn.import.all')} {job.rowCount + job.goneCount}
          </ToggleButton>
          {fates.map((code) => (
            <ToggleButton key={code} value={code}>
              {enumWord('RowFate', code)} {counts[code]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          type="search"
          label={translate('ra.action.search')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPage(0);
          }}
        />
      </Box>
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? <QuietBar /> : <RowTable job={job} rows={data.importRows.rows} />}
      <TablePagination
        component="div"
        count={data?.importRows.total.count ?? 0}
        page={page}
        rowsPerPage={perPage}
        rowsPerPageOptions={[25, 50, 100]}
        onPageChange={(_, next) => setPage(next)}
        onRowsPerPageChange={(event) => {
          setPerPage(Number(event.target.value));
          setPage(0);
        }}
        labelRowsPerPage={translate('ra.navigation.page_rows_per_page')}
        labelDisplayedRows={({ from, to, count }) =>
          translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
        }
        getItemAriaLabel={(type) => translate(`ra.navigation.${type}`)}
      />
    </>
  );
}
