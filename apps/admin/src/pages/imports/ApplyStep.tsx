import { ApplyImportDocument, DiscardImportDocument, type ImportJobFieldsFragment } from '@jiannuo/schema';
import DownloadIcon from '@mui/icons-material/Download';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { useWords } from '../../widgets/use-words';
import { AppliedNote } from './AppliedNote';
import { ApplyChoices } from './ApplyChoices';
import type { ImportTarget } from './import-target';
import { countsOf, writtenCount } from './job-counts';

interface ApplyStepProps {
  readonly job: ImportJobFieldsFragment;
  readonly target: ImportTarget;
  onChanged(): void;
}

/** Applied whole or not at all; with refused rows only when the person says to leave them out. */
export function ApplyStep({ job, target, onChanged }: ApplyStepProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const [skipRefused, setSkipRefused] = useState(false);
  const [withdrawGone, setWithdrawGone] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const writes = writtenCount(job, withdrawGone);

  const run = async (change: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await change();
    } catch (error) {
      setProblem(toHttpError(error).message);
    } finally {
      setBusy(false);
      onChanged();
    }
  };
  const { id, version } = job;
  const apply = () => run(() => tell(ApplyImportDocument, { id, version, skipRefused, withdrawGone }));
  const discard = () => run(() => tell(DiscardImportDocument, { id, version }));

  return (
    <Box aria-live="polite">
      {[problem, job.failure ? say(job.failure.message) : null].map((sentence) =>
        sentence === null ? null : (
          <Alert key={sentence} severity="error" sx={{ mb: 1 }}>
            {sentence}
          </Alert>
        ),
      )}
      {job.status === 'READY' || job.status === 'FAILED' ? (
        <>
          <Typography>{translate(`jn.import.willWrite.${job.kind}`, wordsOf(job))}</Typography>
          <ApplyChoices
            job={job}
            target={target}
            skipRefused={skipRefused}
            withdrawGone={withdrawGone}
            onSkipRefused={setSkipRefused}
            onWithdrawGone={setWithdrawGone}
          />
          <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
            <Button
              variant="contained"
              disabled={busy || writes === 0 || (job.refusedCount > 0 && !skipRefused)}
              onClick={() => void apply()}
            >
              {translate('jn.import.applyNow', { count: writes })}
            </Button>
            <Button disabled={busy} onClick={() => void discard()}>
              {translate('jn.import.discard')}
            </Button>
          </Box>
        </>
      ) : null}
      {job.status === 'APPLYING' ? (
        <>
          <Typography>
            {translate('jn.import.progress', { done: job.processed, count: job.rowCount })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={job.rowCount === 0 ? 0 : Math.min(100, (job.processed / job.rowCount) * 100)}
            aria-label={translate('jn.enum.ImportStatus.APPLYING')}
          />
        </>
      ) : null}
      {job.status === 'APPLIED' ? <AppliedNote job={job} words={wordsOf(job)} /> : null}
      {job.status === 'DISCARDED' ? <Alert severity="info">{translate('jn.import.discarded')}</Alert> : null}
      <Button
        component="a"
        href={`/imports/${encodeURIComponent(job.id)}/report.csv`}
        download
        startIcon={<DownloadIcon />}
        sx={{ mt: 1 }}
      >
        {translate('jn.import.report')}
      </Button>
    </Box>
  );
}

function wordsOf(job: ImportJobFieldsFragment) {
  const { NEW, CHANGED, DEARER, CHEAPER, GONE } = countsOf(job);
  return { created: NEW, changed: CHANGED, dearer: DEARER, cheaper: CHEAPER, gone: GONE };
}
