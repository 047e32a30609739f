import { PublishPreviewDocument } from '@jiannuo/schema';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../../auth/use-rights';
import { ask } from '../../../data/execute';
import { DateField } from '../../../widgets/DateField';
import { readDate } from '../../../widgets/date-text';
import { ErrorNote } from '../../../widgets/ErrorNote';
import { todayInShanghai } from '../../../widgets/format';
import { QuietBar } from '../../../widgets/QuietBar';
import type { Edition } from '../edition';
import { Effects, type Preview } from './Effects';
import { LineReasons } from './LineReasons';
import { nextMonday } from './next-monday';
import { TodayStays } from './TodayStays';
import { usePublish } from './use-publish';

interface PublishDialogProps {
  readonly edition: Edition;
  onClose(): void;
  /** Leads to a line of the sheet. */
  onGoTo(itemId: string): void;
}

/** First what would happen, from which day, and who has to agree; then the publication. */
export function PublishDialog({ edition, onClose, onGoTo }: PublishDialogProps) {
  const translate = useTranslate();
  const { may } = useRights();
  const today = todayInShanghai();
  const [from, setFrom] = useState(edition.effectiveFrom ?? nextMonday(today));
  const [reason, setReason] = useState(edition.reason ?? '');
  const [fewSamplesReason, setFewSamplesReason] = useState(edition.fewSamplesReason ?? '');
  const day = readDate(from);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['publish-preview', edition.id, edition.version, day],
    queryFn: () =>
      ask(PublishPreviewDocument, {
        editionId: edition.id,
        effectiveFrom: day ?? today,
        cost: may('stock:cost'),
      }),
    enabled: day !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const preview = data?.publishPreview;
  const proposes = preview?.needsSecondPerson === true && edition.status === 'DRAFT';
  const { busy, problem, run } = usePublish(edition, proposes, onClose);
  const { aboveBest, fewSamples } = reasonsMissing(preview);
  const reasonsLeft = aboveBest.length > 0 || (fewSamples > 0 && fewSamplesReason.trim() === '');
  const needsWhy = preview?.correction === true && reason.trim() === '';
  const ready = preview !== undefined && !isFetching && day !== null && preview.brokenCount === 0;

  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="publish-title">
      <DialogTitle id="publish-title">
        {translate('jn.prices.publish.title', { list: edition.list.name })}
      </DialogTitle>
      <DialogContent>
        {problem === null ? null : (
          <Alert severity="error" sx={{ mb: 1, whiteSpace: 'pre-line' }}>
            {problem}
          </Alert>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mt: 1 }}>
          <DateField
            label={translate('jn.prices.publish.from')}
            value={from}
            onChange={setFrom}
            disabled={edition.status === 'PROPOSED'}
            sx={{ width: 190 }}
          />
          <TextField
            label={translate('jn.prices.publish.reason')}
            helperText={translate(
              preview?.correction === true
                ? 'jn.prices.publish.reasonNeeded'
                : 'jn.prices.publish.reasonHelp',
            )}
            error={needsWhy}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            sx={{ flex: '1 1 280px' }}
          />
        </Box>
        {day === null ? null : (
          <TodayStays edition={edition} from={day} today={today} endsOn={preview?.endsOn ?? null} />
        )}
        {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
        {isFetching ? <QuietBar /> : null}
        {preview === undefined ? null : (
          <Effects preview={preview} onGoTo={onGoTo}>
            {aboveBest.length > 0 ? <LineReasons editionId={edition.id} lines={aboveBest} /> : null}
            {fewSamples > 0 ? (
              <TextField
                fullWidth
                multiline
                margin="normal"
                label={translate('jn.prices.publish.fewSamplesReason')}
                helperText={translate('jn.prices.publish.fewSamplesHelp')}
                value={fewSamplesReason}
                onChange={(event) => setFewSamplesReason(event.target.value)}
              />
            ) : null}
          </Effects>
        )}
        {proposes ? (
          <Typography sx={{ mt: 1 }}>{translate('jn.prices.publish.secondPerson')}</Typography>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || !ready || reasonsLeft || needsWhy || !may('price:publish')}
          onClick={() =>
            void run({
              effectiveFrom: day ?? today,
              reason,
              fewSamplesReason,
              linesStamp: preview?.linesStamp ?? '',
            })
          }
        >
          {translate(proposes ? 'jn.prices.publish.propose' : 'jn.prices.publish.now')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Too few samples may share one reason; a price above the best one given needs its own. */
function reasonsMissing(preview: Preview | undefined) {
  const aboveBest = (preview?.reasonsMissing ?? []).filter(
    ({ priceFen, lowestGivenFen }) =>
      priceFen !== null && lowestGivenFen !== null && priceFen > lowestGivenFen,
  );
  return { aboveBest, fewSamples: (preview?.reasonsMissingCount ?? 0) - aboveBest.length };
}
