import { StartPriceDraftDocument } from '@jiannuo/schema';
import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';

/** Begins the next edition as a whole copy of the last one, or of the one given. */
export function StartDraft({
  listId,
  baseEditionId = null,
}: {
  listId: string;
  baseEditionId?: string | null;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      const { startPriceDraft } = await tell(StartPriceDraftDocument, { listId, baseEditionId });
      await queryClient.invalidateQueries({ queryKey: ['price-lists'] });
      await queryClient.invalidateQueries({ queryKey: ['price-editions', listId] });
      navigate(`/price-editions/${startPriceDraft.id}`);
    } catch (problem) {
      notify(toHttpError(problem).message, { type: 'error', multiLine: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      startIcon={<AddIcon />}
      variant="contained"
      size="small"
      disabled={busy}
      onClick={() => void start()}
    >
      {translate(baseEditionId === null ? 'jn.prices.startDraft' : 'jn.prices.startFromHere')}
    </Button>
  );
}
