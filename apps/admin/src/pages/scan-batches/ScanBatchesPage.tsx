import { Box } from '@mui/material';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router';
import { BatchView } from './BatchView';
import { IntakeStep } from './IntakeStep';
import { RecentBatches } from './RecentBatches';
import { useIntake } from './use-intake';

/** A folder or zip of scans: brought, matched by name, assigned by hand, added. The address holds the batch. */
export default function ScanBatchesPage() {
  const [search, setSearch] = useSearchParams();
  const batchId = search.get('batch');
  const intake = useIntake((id) => setSearch({ batch: id }));
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="jn.scans.title" />
      <IntakeStep {...intake} hidden={batchId !== null} />
      {batchId === null ? <RecentBatches /> : <BatchView key={batchId} batchId={batchId} />}
    </Box>
  );
}
