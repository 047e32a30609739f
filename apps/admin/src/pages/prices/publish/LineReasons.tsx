import { SetDraftPricesDocument } from '@jiannuo/schema';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../../../data/error-mapping';
import { tell } from '../../../data/execute';
import { inRequests } from '../sheet-saving';
import type { Preview } from './Effects';

interface LineReasonsProps {
  readonly editionId: string;
  /** Lines above the best price given: each needs a reason of its own (F-02). */
  readonly lines: Preview['reasonsMissing'];
}

/** One reason written into each of these lines at once; they can still be told apart in the sheet. */
export function LineReasons({ editionId, lines }: LineReasonsProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const write = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const why = reason.trim();
      let conflicts = 0;
      for (const part of inRequests(lines, why)) {
        const changes = part.map(({ item, version }) => ({
          itemId: item.id,
          reason: why,
          seenVersion: version,
        }));
        const { setDraftPrices } = await tell(SetDraftPricesDocument, { editionId, changes });
        conflicts += setDraftPrices.conflicts.length;
      }
      setProblem(conflicts === 0 ? null : translate('jn.prices.publish.linesConflict', { count: conflicts }));
    } catch (failure) {
      setProblem(toHttpError(failure).message);
    } finally {
      setBusy(false);
      await queryClient.invalidateQueries({ queryKey: ['price-sheet', editionId] });
      await queryClient.invalidateQueries({ queryKey: ['publish-preview', editionId] });
    }
  };
  return (
    <Box component="form" onSubmit={write} sx={{ mt: 1 }}>
      {problem === null ? null : (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          fullWidth
          label={translate('jn.prices.publish.lineReason', { count: lines.length })}
          helperText={translate('jn.prices.publish.lineReasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button
          type="submit"
          variant="outlined"
          disabled={busy || reason.trim() === ''}
          sx={{ minWidth: 88 }}
        >
          {translate('jn.prices.publish.writeReasons')}
        </Button>
      </Box>
    </Box>
  );
}
