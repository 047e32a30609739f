import {
  ApplyScanBatchDocument,
  DiscardScanBatchDocument,
  RefreshScanBatchDocument,
  type ScanBatchRowFragment,
} from '@jiannuo/schema';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { ActDialog } from '../../widgets/ActDialog';

export function BatchActs({ batch, onDone }: { batch: ScanBatchRowFragment; onDone(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { id, version, matchedCount } = batch;
  const act = async (does: () => Promise<unknown>): Promise<string | null> => {
    try {
      await does();
    } catch (error) {
      return refusalOf(error);
    }
    onDone();
    return null;
  };
  const orSay = async (does: () => Promise<unknown>) => {
    const refused = await act(does);
    if (refused !== null) notify(refused, { type: 'error' });
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Button
        variant="contained"
        disabled={matchedCount === 0}
        onClick={() => void orSay(() => tell(ApplyScanBatchDocument, { id, version }))}
      >
        {translate('jn.scans.apply', { count: matchedCount })}
      </Button>
      <Button variant="outlined" onClick={() => void orSay(() => tell(RefreshScanBatchDocument, { id }))}>
        {translate('jn.scans.refresh')}
      </Button>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('jn.scans.discard')}
      </Button>
      {asking ? (
        <ActDialog
          title={translate('jn.scans.discardTitle')}
          action={translate('jn.scans.discard')}
          reason="none"
          onClose={() => setAsking(false)}
          onAct={() => act(() => tell(DiscardScanBatchDocument, { id, version }))}
        >
          <Typography>{translate('jn.scans.discardWhat')}</Typography>
        </ActDialog>
      ) : null}
    </Box>
  );
}
