import { ScanItemState } from '@jiannuo/schema';
import {
  Box,
  Button,
  LinearProgress,
  TablePagination,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { BatchActs } from './BatchActs';
import { ScanItems } from './ScanItems';
import { ITEMS_A_PAGE, useBatch } from './use-batch';

/** What needs somebody first. */
const states = [
  ScanItemState.UNMATCHED,
  ScanItemState.NEEDS_CERTIFICATE,
  ScanItemState.FAILED,
  ScanItemState.MATCHED,
  ScanItemState.APPLIED,
  ScanItemState.LEFT_OUT,
];

/** The files of a batch: what is matched, what is not and why; then all of it added at once. */
export function BatchView({ batchId }: { batchId: string }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const [state, setState] = useState<ScanItemState | null>(null);
  const [page, setPage] = useState(0);
  const { batch, items, error, refetch } = useBatch(batchId, state, page);
  if (error) return <ErrorNote error={error} onRetry={refetch} />;
  if (batch === undefined || items === undefined) return <QuietBar />;
  if (batch === null) return null;
  const applying = batch.state === 'APPLYING';
  return (
    <Section
      title={`${batch.name} · ${enumWord('ScanBatchState', batch.state)}`}
      actions={
        <Button component={Link} to="/scan-batches">
          {translate('jn.scans.back')}
        </Button>
      }
    >
      <Typography role="status" sx={{ mb: 1 }}>
        {translate('jn.scans.files', { count: batch.itemCount })} ·{' '}
        {translate('jn.scans.counts', {
          matched: batch.matchedCount,
          open: batch.openCount,
          applied: batch.appliedCount,
        })}
        {applying
          ? ` · ${translate('jn.scans.applying', { done: batch.processed, total: batch.matchedCount })}`
          : ''}
      </Typography>
      {applying ? <LinearProgress aria-label={translate('jn.scans.title')} sx={{ mb: 1 }} /> : null}
      {batch.state === 'OPEN' ? <BatchActs batch={batch} onDone={refetch} /> : null}
      <ToggleButtonGroup
        exclusive
        size="small"
        value={state ?? 'ALL'}
        aria-label={translate('jn.scans.filter')}
        onChange={(_, value: ScanItemState | 'ALL' | null) => {
          setState(value === 'ALL' ? null : value);
          setPage(0);
        }}
        sx={{ flexWrap: 'wrap', my: 1 }}
      >
        <ToggleButton value="ALL">{translate('jn.scans.all')}</ToggleButton>
        {states.map((one) => (
          <ToggleButton key={one} value={one}>
            {enumWord('ScanItemState', one)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ScanItems items={items.rows} editable={batch.state === 'OPEN'} onChanged={refetch} />
      {(items.total?.count ?? 0) > ITEMS_A_PAGE ? (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          <TablePagination
            component="div"
            count={items.total?.count ?? 0}
            page={page}
            rowsPerPage={ITEMS_A_PAGE}
            rowsPerPageOptions={[ITEMS_A_PAGE]}
            onPageChange={(_, to) => setPage(to)}
          />
        </Box>
      ) : null}
    </Section>
  );
}
